import type { Unit } from '../report/types.js';

/** What kind of thing a number counts. */
export type UnitClass =
  | { readonly currency: string }
  | 'money'
  | 'percent'
  | 'permille'
  | 'points'
  | 'place'
  | 'years'
  | 'months'
  | 'days'
  | 'times'
  /** A weight, a length, an hour: what no report counts by pieces. */
  | 'physical'
  | 'count';

export interface ReadUnit {
  readonly unit: UnitClass;
  readonly measure?: string | undefined;
  /** Characters of it after the number. */
  readonly length: number;
}

const currencyWords: readonly (readonly [string, RegExp])[] = [
  ['USD', /^(?:美元|美金|(?:de )?dollars?\b|US dollars?|U\.S\. dollars?|dollars?\b|USD)/i],
  ['EUR', /^(?:欧元|euros?\b|EUR\b|€|d[’']euros?)/i],
  ['HKD', /^(?:港元|港币|HKD|Hong Kong dollars?)/i],
  ['JPY', /^(?:日元|JPY|(?:Japanese )?yen\b)/i],
  ['GBP', /^(?:英镑|GBP|pounds?\b|sterling)/i],
  ['CNY', /^(?:元|人民币|(?:Chinese )?yuan\b|renminbi|RMB|CNY)/i],
];
const currencySigns: readonly (readonly [string, RegExp])[] = [
  ['HKD', /(?:HK\$|HKD)\s?$/],
  ['USD', /(?:US\$|USD|\$)\s?$/],
  ['EUR', /(?:€|EUR)\s?$/],
  ['GBP', /(?:£|GBP)\s?$/],
  ['CNY', /(?:RMB|CNY|CN¥|￥|¥|人民币|yuan)\s?$/i],
];

export const measures =
  '人次|座次|项次|家次|平方公里|平方米|公里|千米|千升|公斤|千克|万吨|小时|分钟|周年|个月|百分点|家|个|项|名|人|位|颗|枚|条|所|座|间|台|件|种|次|辆|头|户|篇|幅|版|岁|周|天|吨|升|秒|米|亩|倍|年|月|日|份|张|本|部|套|期|批|只|根|块|层|栋|幢|艘|架|列|门|匹|棵|株|朵|粒|封|场|届|轮|笔|单|票|款|道|段|句|字|页|步|口|碗|杯|瓶|盒|箱|包|袋|斤|号|楼|班|站|集|首|节|级|度|对|组';
const alike = ['家个所座间', '项个件种', '人名位个', '颗枚个', '条个'];
const physical =
  /^[\s-]?(?:平方公里|平方米|公里|千米|千升|公斤|千克|厘米|毫米|小时|分钟|周(?!年)|吨|升|秒|米|亩|岁|tonnes?\b|tons?\b|kilomet|km\b|met(?:re|er)s?\b|miles?\b|hectares?|square |lit(?:re|er)s?\b|hours?\b|minutes?\b|seconds?\b|weeks?\b|kilo|kg\b|degrees?\b|a\.?m\.?\b|p\.?m\.?\b|am\b|pm\b|watts?\b|volts?\b)/i;

/** The unit that stands about a number in a text. */
export function readUnit(before: string, after: string): ReadUnit {
  const gap = /^\s?/.exec(after)?.[0].length ?? 0;
  const rest = after.slice(gap);
  for (const [currency, pattern] of currencySigns) if (pattern.test(before)) return { unit: { currency }, length: 0 };
  for (const [currency, pattern] of currencyWords) {
    const [word] = pattern.exec(rest) ?? [];
    if (word) return { unit: { currency }, length: gap + word.length };
  }
  const patterns: readonly (readonly [UnitClass, RegExp])[] = [
    [
      'points',
      /^(?:个?百分点|percentage[- ]points?|points? (?=(?:on|over|above|higher|up|more)\b)|pp\b|ppts?\b|points? de pourcentage|نقاط? مئوية)/iu,
    ],
    ['percent', /^(?:%|％|٪|per ?cent\b|percent\b|pour cent|in every 100|بالمئة|في المئة)/iu],
    ['permille', /^(?:‰|per mille)/iu],
    [
      'times',
      /^(?:倍|times (?:the|that|as|Earth|above|over|more|larger|greater|stronger|normal)|times Earth|-?fold)/iu,
    ],
    ['months', /^(?:个月|-?months?\b|mois\b)/iu],
    ['years', /^(?:周?年(?!代|度|级)|-?(?:consecutive |straight |successive )?years?\b|ans?\b|années?\b|سنوات|سنة)/iu],
    ['days', /^(?:天|-?days?\b|jours?\b)/iu],
  ];
  for (const [unit, pattern] of patterns) {
    const [word] = pattern.exec(rest) ?? [];
    if (word) return { unit, length: gap + word.length };
  }
  const [word] = physical.exec(after) ?? [];
  if (word) return { unit: 'physical', length: word.length };
  const [measure] = new RegExp(`^(?:${measures})`, 'u').exec(rest) ?? [];
  return { unit: 'count', measure, length: measure ? gap + measure.length : 0 };
}

/** The unit of a record. */
export function unitOf(key: string, unit: Unit | undefined): Omit<ReadUnit, 'length'> {
  if (/^[A-Z]{3}$/.test(key)) return { unit: { currency: key } };
  const patterns = Object.entries(unit ?? {}).map(
    ([language, pattern]) =>
      [language, typeof pattern === 'string' ? pattern : (Object.values(pattern)[0] ?? '')] as const,
  );
  for (const [, pattern] of patterns) {
    const [before = '', after = ''] = pattern.split('{value}');
    const read = readUnit(before, after);
    if (read.unit !== 'count') return { unit: read.unit };
  }
  if (/times(?!s)/.test(key) && patterns.some(([, pattern]) => /倍|\btimes?$/.test(pattern))) return { unit: 'times' };
  const chinese = patterns.find(([language]) => language.startsWith('zh'))?.[1].split('{value}')[1] ?? '';
  return { unit: 'count', measure: readUnit('', chinese).measure };
}

/** Whether one measure word may stand for the other. */
export function isSameMeasure(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b || alike.some((group) => group.includes(a) && group.includes(b));
}

/** Whether two kinds of unit are one; what is money without its currency may be any. */
export function isSameUnit(a: UnitClass, b: UnitClass): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a.currency === b.currency;
  return a === b;
}

/** The field that is ranked, as far as words tell it. */
export type Scope = 'national' | 'global' | 'provincial' | 'asia' | 'europe' | 'east' | 'delta';

const scopes: readonly (readonly [Scope, RegExp])[] = [
  ['delta', /长三角|Yangtze (?:River )?Delta|the delta/giu],
  ['east', /华东|东部|East(?:ern)? China/giu],
  ['asia', /亚洲|亚太|(?:in|of) Asia|Asia(?:'s|’s|n\b|-Pacific)/giu],
  ['europe', /欧洲|(?:in|of) Europe|Europe(?:'s|’s|an\b)/giu],
  ['global', /全球|世界|国际|(?:in|of) the world|world(?:wide|'s|’s)|global(?:ly)?|dans le monde|mondial|في العالم/giu],
  ['provincial', /全省|省内|in the province|of the province/giu],
  [
    'national',
    /全国|国内|我国|中国|(?:in|of|across) China|in the (?:whole )?(?:country|nation)|nation(?:wide|ally)|Chinese|China(?:'s|’s)|the country(?:'s|’s)|most in the country/giu,
  ],
];

export interface FoundScope {
  readonly scope: Scope;
  readonly start: number;
  readonly end: number;
}

export function findScopes(text: string): FoundScope[] {
  return scopes.flatMap(([scope, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ scope, start: match.index, end: match.index + match[0].length })),
  );
}

export function scopeOf(text: string): Scope | undefined {
  return findScopes(text)[0]?.scope;
}
