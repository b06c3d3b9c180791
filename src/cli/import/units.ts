import type { Unit } from '../../report/types.js';
import { plain } from './plain.js';

/** A unit of the data: its key and the words that it is shown with. */
export interface KnownUnit {
  readonly key: string;
  readonly unit: Unit;
}

/** A unit as a table names it: 亿元 is 元 with the exponent 8. */
export interface ReadUnit {
  readonly word: string;
  readonly known?: KnownUnit;
  /** Undefined where no scale is named. */
  readonly exponent?: number;
}

const counted = (zh: string, one: string, other: string): Unit => ({
  zh: `{value}${zh}`,
  en: { one: `{value} ${one}`, other: `{value} ${other}` },
});
const money = (zh: string, code: string): Unit => ({ zh: `{value}${zh}`, en: `${code} {value}` });

/**
 * Measure words say how a thing is counted, not which: 家 counts hospitals as well as enterprises, 件 parcels as well as
 * patents. English has nothing for them; what is counted, the label says.
 */
const measureWords: Readonly<Record<string, string>> = {
  家: 'jia',
  个: 'ge',
  位: 'wei',
  名: 'ming',
  件: 'jian',
  项: 'xiang',
  条: 'tiao',
  款: 'kuan',
  种: 'zhong',
  所: 'suo',
  座: 'zuo',
  处: 'chu',
  台: 'tai',
  套: 'tao',
  台套: 'taitao',
  篇: 'pian',
  颗: 'ke',
  只: 'zhi',
  户: 'hu',
  支: 'zhi-team',
  批: 'pi',
  部: 'bu',
  本: 'ben',
  份: 'fen',
  张: 'zhang',
  场: 'chang',
  期: 'qi',
  度: 'du',
  口: 'kou',
  艘: 'sou',
  架: 'jia-aircraft',
  片: 'pian-piece',
  间: 'jian-room',
};

const units: readonly (readonly [key: string, names: readonly string[], unit: Unit])[] = [
  ['percent', ['%', '百分比', '百分之', 'percent', 'per cent', 'prozent', 'pct'], { zh: '{value}%', en: '{value}%' }],
  ['per-mille', ['‰', '千分之', '千分之一', 'per mille', 'permille', 'promille'], { zh: '{value}‰', en: '{value}‰' }],
  [
    'per-ten-thousand',
    ['‱', '万分之', '万分之一', 'per ten thousand'],
    { zh: '万分之{value}', en: '{value} in 10,000' },
  ],
  ['basis-points', ['个基点', '基点', 'basis points', 'bp', 'bps'], counted('个基点', 'basis point', 'basis points')],
  [
    'percentage-points',
    ['个百分点', '百分点', 'percentage points', 'percentage point', 'pp', 'ppt'],
    counted('个百分点', 'percentage point', 'percentage points'),
  ],
  ['CNY', ['元', '人民币', '元人民币', '人民币元', 'cny', 'rmb', 'yuan', '¥'], money('元', 'CNY')],
  ['USD', ['美元', '美金', 'usd', 'us$', 'dollars', 'us dollars', '$'], money('美元', 'USD')],
  ['EUR', ['欧元', 'eur', 'euro', 'euros', '€'], money('欧元', 'EUR')],
  ['GBP', ['英镑', 'gbp', 'pounds', '£'], money('英镑', 'GBP')],
  ['HKD', ['港元', '港币', 'hkd', 'hk$'], money('港元', 'HKD')],
  ['JPY', ['日元', '日圆', 'jpy', 'yen', '円'], money('日元', 'JPY')],
  ['CHF', ['瑞士法郎', 'chf', 'fr.', 'sfr'], money('瑞士法郎', 'CHF')],
  [
    'rank',
    ['位次', '名次', '排名', 'rank'],
    { zh: '第{value}位', en: { one: '{value}st', two: '{value}nd', few: '{value}rd', other: '{value}th' } },
  ],
  ['persons', ['人', 'persons', 'person', 'people', 'personen'], counted('人', 'person', 'people')],
  ['person-times', ['人次'], counted('人次', 'visit', 'visits')],
  ['enterprises', ['家企业', '企业', 'enterprises', 'companies'], counted('家企业', 'enterprise', 'enterprises')],
  ['institutions', ['家机构', '机构', 'institutions'], counted('家机构', 'institution', 'institutions')],
  ['items', ['items'], counted('项', 'item', 'items')],
  ['projects', ['个项目', '项目', 'projects'], counted('个项目', 'project', 'projects')],
  ['patents', ['件专利', '专利', 'patents'], counted('件专利', 'patent', 'patents')],
  ['papers', ['篇论文', '论文', 'papers'], counted('篇论文', 'paper', 'papers')],
  ['vehicles', ['辆', 'vehicles'], counted('辆', 'vehicle', 'vehicles')],
  [
    'square-kilometres',
    ['平方公里', '平方千米', 'km2', 'km^2', 'sq km'],
    counted('平方公里', 'square kilometre', 'square kilometres'),
  ],
  ['square-metres', ['平方米', 'm2', 'm^2'], counted('平方米', 'square metre', 'square metres')],
  ['cubic-metres', ['立方米', 'm3', 'm^3'], counted('立方米', 'cubic metre', 'cubic metres')],
  ['kilometres', ['公里', '千米', 'km'], counted('公里', 'kilometre', 'kilometres')],
  ['metres', ['米', 'metres', 'meters'], counted('米', 'metre', 'metres')],
  ['hectares', ['公顷', 'ha', 'hectares'], counted('公顷', 'hectare', 'hectares')],
  ['mu', ['亩', 'mu'], counted('亩', 'mu', 'mu')],
  ['tonnes', ['吨', 'tonnes', 't'], counted('吨', 'tonne', 'tonnes')],
  ['kilograms', ['千克', '公斤', 'kg'], counted('千克', 'kilogram', 'kilograms')],
  ['kilowatt-hours', ['千瓦时', 'kwh'], counted('千瓦时', 'kilowatt-hour', 'kilowatt-hours')],
  ['kilowatts', ['千瓦', 'kw'], counted('千瓦', 'kilowatt', 'kilowatts')],
  ['megawatts', ['兆瓦', 'mw'], counted('兆瓦', 'megawatt', 'megawatts')],
  ['times', ['倍', 'times'], counted('倍', 'time', 'times')],
  ['occasions', ['次'], counted('次', 'time', 'times')],
  ['years', ['年', 'years', 'year'], counted('年', 'year', 'years')],
  ['months', ['个月', 'months', 'month'], counted('个月', 'month', 'months')],
  ['days', ['天', 'days', 'day'], counted('天', 'day', 'days')],
  ['hours', ['小时', 'hours', 'hour'], counted('小时', 'hour', 'hours')],
];

export const countUnit: KnownUnit = { key: 'count', unit: { zh: '{value}', en: '{value}' } };

const currencyCodes = new Set(Intl.supportedValuesOf('currency'));

/** The unit by a name that tables write it with; undefined for one that is not known. */
export function findUnit(name: string): KnownUnit | undefined {
  const wanted = name.toLowerCase().trim();
  const found = units.find(([key, names]) => key.toLowerCase() === wanted || names.includes(wanted));
  if (found) return { key: found[0], unit: found[2] };
  const measure = Object.hasOwn(measureWords, wanted) ? measureWords[wanted] : undefined;
  if (measure) return { key: measure, unit: { zh: `{value}${wanted}`, en: '{value}' } };
  const code = name.trim();
  return currencyCodes.has(code) ? { key: code, unit: { zh: `${code} {value}`, en: `${code} {value}` } } : undefined;
}

export function isMoney({ known }: ReadUnit): boolean {
  return known !== undefined && currencyCodes.has(known.key);
}

export function isMeasureWord(word: string): boolean {
  return Object.hasOwn(measureWords, word);
}

export function isSameUnit(a: ReadUnit, b: ReadUnit): boolean {
  if (a.known ?? b.known) return a.known?.key === b.known?.key;
  return a.word.toLowerCase() === b.word.toLowerCase();
}

/** Powers of ten. */
const hanScales: Readonly<Record<string, number>> = {
  万亿: 12,
  千亿: 11,
  百亿: 10,
  十亿: 9,
  亿: 8,
  千万: 7,
  百万: 6,
  十万: 5,
  万: 4,
  千: 3,
  百: 2,
  억: 8,
  만: 4,
};

/** Words that mean the same everywhere. German and French "billion" is a million million, and "bio" its short form. */
const wordScales: Readonly<Record<string, number>> = {
  thousand: 3,
  thousands: 3,
  thsd: 3,
  tsd: 3,
  tausend: 3,
  тыс: 3,
  lakh: 5,
  million: 6,
  millions: 6,
  millionen: 6,
  millones: 6,
  mio: 6,
  mln: 6,
  mn: 6,
  млн: 6,
  crore: 7,
  billion: 9,
  billions: 9,
  bn: 9,
  bln: 9,
  milliard: 9,
  milliards: 9,
  milliarde: 9,
  milliarden: 9,
  mrd: 9,
  млрд: 9,
  trillion: 12,
  trillions: 12,
  trn: 12,
  tn: 12,
};
/** Letters that are scales beside money only: elsewhere m is a metre and t a tonne. */
const moneyScales: Readonly<Record<string, number>> = { k: 3, K: 3, m: 6, M: 6, b: 9, B: 9 };

const longestFirst = (names: readonly string[]) => [...names].sort((a, b) => b.length - a.length).join('|');
const han = longestFirst(Object.keys(hanScales));
const words = longestFirst(Object.keys(wordScales));
const hanStart = new RegExp(`^(${han})`);
const wordStart = new RegExp(`^(${words})(?![\\p{L}])\\.?`, 'iu');
const wordEnd = new RegExp(`^(.*?)\\s*\\(?(?:in\\s+)?(?<![\\p{L}])(${words})\\.?\\)?$`, 'iu');
/** With those that mean different things in different countries. */
const hasScale = new RegExp(`(?<![\\p{L}])(?:${words}|billionen|billones|billón|bio)(?![\\p{L}])|[万亿兆京]`, 'iu');

export interface ReadScale {
  readonly exponent: number;
  readonly word: string;
  readonly length: number;
}

/** The scale at the start of what follows a number. A letter counts where money is spoken of, or, for k, right after it. */
export function scaleAt(text: string, isOfMoney: boolean): ReadScale | undefined {
  const inHan = hanStart.exec(text)?.[1];
  if (inHan !== undefined) return { exponent: hanScales[inHan] ?? 0, word: inHan, length: inHan.length };
  const spaces = /^ ?/.exec(text)?.[0].length ?? 0;
  const word = wordStart.exec(text.slice(spaces));
  if (word) {
    const exponent = wordScales[(word[1] ?? '').toLowerCase()] ?? 0;
    return { exponent, word: word[0], length: spaces + word[0].length };
  }
  const letter = /^ ?([kKmMbB])(?![\p{L}\d²³^])/u.exec(text);
  if (!letter || !(isOfMoney || /^[kK]/.test(text))) return undefined;
  return { exponent: moneyScales[letter[1] ?? ''] ?? 0, word: letter[1] ?? '', length: letter[0].length };
}

/** A unit with its scale, as it stands in a column, a head or behind a number; undefined for what can be read in two ways. */
export function readUnit(text: string): ReadUnit | undefined {
  const word = plain(text)
    .replace(/^(?:计量单位|单位|unit)\s*:\s*/i, '')
    .replace(/^(?:in|of)\s+/i, '')
    .replace(/^\((.*)\)$/, '$1')
    .trim();
  if (word === '') return { word };
  const known = findUnit(word);
  if (known) return { word, known };
  if (/[{}<>|=;]/.test(word) || /^[a-z]$/i.test(word)) return undefined;
  return scaledBefore(word) ?? scaledAfter(word) ?? unscaled(word);
}

function scaledBefore(word: string): ReadUnit | undefined {
  const power = /^10\^\(?(\d{1,2})\)?\s*/.exec(word);
  // 10 000, 1000, 100 million
  const tens = /^1(?:[ ,.']?0+)*0(?!\d)\s*|^1\s+(?=\D)/.exec(word);
  const zeros = /^'?000s?(?!\d)\s*/.exec(word);
  const letter = /^([kKmM])\s?(?=[€£$]|EUR|USD|CNY|GBP)/.exec(word);
  const scale = scaleAt(word, false);
  const found =
    (power && { exponent: Number(power[1]), length: power[0].length }) ??
    (tens && { exponent: tens[0].replace(/\D/g, '').length - 1, length: tens[0].length }) ??
    (zeros && { exponent: 3, length: zeros[0].length }) ??
    (letter && { exponent: moneyScales[letter[1] ?? ''] ?? 0, length: letter[0].length }) ??
    scale;
  if (!found) return undefined;
  const rest = readUnit(word.slice(found.length));
  return rest && { ...rest, exponent: found.exponent + (rest.exponent ?? 0) };
}

function scaledAfter(word: string): ReadUnit | undefined {
  const named = wordEnd.exec(word);
  const letter = /^(.*?(?:[€£$]|EUR|USD|CNY|GBP|RMB))\s?([kKmMbB])$/.exec(word);
  const inHan = new RegExp(`^([^/]+?)\\s*\\((${han})\\)$`).exec(word);
  const [, name = '', scale = ''] = named ?? letter ?? inHan ?? [];
  const known = findUnit(name);
  if (!known) return undefined;
  const exponent = named ? wordScales[scale.toLowerCase()] : letter ? moneyScales[scale] : hanScales[scale];
  return { word: name, known, exponent: exponent ?? 0 };
}

/** An unknown unit; not one with a scale somewhere in it, which would be lost. */
function unscaled(word: string): ReadUnit | undefined {
  return /^[\d.,]/.test(word) || hasScale.test(word.split(/\/|每|\bper\b/)[0] ?? '') ? undefined : { word };
}
