import type { Figure } from '../../types.js';
import type { Find, Finding } from '../fault.js';
import { pointerPart } from '../pointer.js';
import {
  knowsQualifiers,
  readPrintedNumbers,
  saysFall,
  saysFallBy,
  type PrintedNumber,
} from '../../printed-numbers.js';
import { quote } from '../values.js';
import { digitsOfEnd } from '../../digits.js';
import { otherUnit } from './printed-units.js';
import type { Sound, SoundRecords } from './sound.js';

const warning = (code: Finding['code'], values: Finding['values'], expected?: Finding['expected']): Finding => ({
  code,
  severity: 'warning',
  ...(values && { values }),
  ...(expected && { expected }),
});

/** Units that places and streaks of other figures are shown in. */
const usedByElements = new Set(['rank', 'years']);

/** Figures that say two things at once, or something odd. */
export function findFigureFaults(records: SoundRecords, find: Find): void {
  for (const figure of records.figures) {
    checkRange(figure, find);
    checkRank(figure, records.figuresById, find);
    checkTarget(figure, records.figuresById, find);
    const same = checkPrinted(figure, records.languages, find);
    // What the print has is no slip.
    if (same.length === 0) checkShare(figure, records.units, find);
    checkQualifier(figure, same, records.languages, find);
    checkUnit(figure, same, records, find);
    checkStreak(figure, find);
    checkWord(figure, find);
  }
  for (const unit of Object.keys(records.units)) {
    if (!records.usedUnits.has(unit) && !usedByElements.has(unit))
      find(`/figures/units${pointerPart(unit)}`, warning('unused-unit', { value: unit }));
  }
}

function checkRange({ value: { value }, pointer }: Sound<Figure>, find: Find): void {
  if (typeof value === 'number' || value[0] < value[1]) return;
  find(`${pointer}/value`, { code: 'falling-range', values: { value: quote(value) } });
}

/** A growth or a rise may well be over 100 %, a share may not; they differ in what they are measured from. */
function checkShare({ value: figure, pointer }: Sound<Figure>, units: SoundRecords['units'], find: Find): void {
  const patterns = Object.values(units[figure.unit] ?? {});
  const { source } = figure;
  // What has doubled has grown by 100 %.
  if ('printed' in source && /番|倍|doubl|tripl|quadrupl|fold\b|doppel|dreifach/i.test(source.printed)) return;
  const isShare = figure.unit === 'percent' || patterns.some((pattern) => /^\{value\}\s?%$/.test(String(pattern)));
  if (!isShare || figure.baseline !== undefined) return;
  const over = [figure.value].flat().find((value) => (value as number) > 100);
  if (over !== undefined) find(`${pointer}/value`, warning('share-over-100', { value: Number(over) }));
}

function checkRank(
  { value: { rank, unit, value }, pointer }: Sound<Figure>,
  all: SoundRecords['figuresById'],
  find: Find,
): void {
  const isPlace = [value].flat().every((each) => Number.isInteger(each) && each >= 1);
  if (unit === 'rank' && !isPlace) find(`${pointer}/value`, { code: 'no-place', values: { value: quote(value) } });
  if (!rank) {
    if (unit === 'rank') find(pointer, warning('rank-without-field', {}, { code: 'property.rank' }));
    return;
  }
  const stated = rank.figure === undefined ? undefined : all.get(rank.figure);
  const other = unit === 'rank' ? value : stated && (stated.unit === 'rank' ? stated.value : quote(stated.value));
  if (other === undefined || other === rank.place) return;
  find(`${pointer}/rank/place`, {
    code: 'unlike-rank',
    values: { value: rank.place, other: quote(other), figure: unit === 'rank' ? 'value' : (rank.figure ?? '') },
  });
}

function checkTarget(
  { value: { id, target, unit }, pointer }: Sound<Figure>,
  all: SoundRecords['figuresById'],
  find: Find,
): void {
  const other = target === undefined ? undefined : all.get(target);
  if (!other) return;
  const at = `${pointer}/target`;
  if (other.id === id) find(at, warning('own-target', { value: id }));
  else if (other.unit !== unit) find(at, warning('target-unit', { value: other.id, unit: other.unit, own: unit }));
}

/** Holds value, sign and digits against the printed words; the numbers there that the value is. */
function checkPrinted(
  { value: figure, pointer }: Sound<Figure>,
  languages: readonly string[],
  find: Find,
): readonly PrintedNumber[] {
  const { value, source } = figure;
  if (!('printed' in source)) return [];
  const { printed } = source;
  const numbers = readPrintedNumbers(printed, languages);
  if (numbers.length === 0) return [];
  const found: PrintedNumber[] = [];
  const falls = saysFall(printed, languages);
  for (const [index, part] of [value].flat().entries()) {
    const same = numbers.filter((number) => isSame(number, Math.abs(part as number), languages));
    const own = same.filter(({ negative }) => negative === (part as number) < 0 || falls);
    found.push(...own);
    const values = { value: quote(part), printed: quote(printed) };
    if (same.length === 0) {
      const [only, another] = numbers;
      const expected = another || !only ? undefined : { code: 'constant', values: { value: quote(only.value) } };
      find(`${pointer}/value`, warning('unlike-printed', values, expected));
      return [];
    }
    if (own.length === 0) {
      const expected = { code: 'constant', values: { value: quote(-(part as number)) } };
      find(`${pointer}/value`, warning('unlike-sign', values, expected));
      return [];
    }
    if ((part as number) > 0 && own.every((number) => fellBy(figure, number, languages))) {
      const expected = { code: 'constant', values: { value: quote(-(part as number)) } };
      find(`${pointer}/value`, warning('unlike-sign', values, expected));
      return found;
    }
    const digits = digitsOfEnd(figure, index);
    if (!own.some((number) => digits <= number.digits && digits >= number.digits - number.trailingZeros)) {
      const expected = { code: 'constant', values: { value: own[0]?.digits ?? '' } };
      find(`${pointer}/digits`, warning('unlike-digits', { value: digits, printed: quote(printed) }, expected));
      return found;
    }
  }
  return found;
}

/** Whether the print says that the figure fell by a number, and neither its label nor its unit does. */
function fellBy(
  { baseline, label, source }: Figure,
  { start, kind }: PrintedNumber,
  languages: readonly string[],
): boolean {
  if (!('printed' in source) || (baseline === undefined && kind !== 'percent' && kind !== 'points')) return false;
  return (
    saysFallBy(source.printed.slice(0, start), languages) &&
    !Object.values(label).some((words) => saysFall(words, languages))
  );
}

function checkUnit(
  { value: figure, pointer }: Sound<Figure>,
  numbers: readonly PrintedNumber[],
  { units, languages }: SoundRecords,
  find: Find,
): void {
  const words = otherUnit(figure, numbers, units[figure.unit], languages);
  if (words !== undefined) find(`${pointer}/unit`, warning('unlike-unit', { value: figure.unit, printed: words }));
}

/** "Four years in a row" and the like, in languages that say it with the number beside the year. */
const streaks = [
  /连续第?\s?(\d+|[一二两三四五六七八九十]+)\s?年/,
  /(\d+|two|three|four|five|six|seven|eight|nine|ten)(?:th|st|nd|rd)?\s(?:(?:consecutive|straight|successive)\syears?|years?\s(?:in\sa\srow|running|in\ssuccession))/i,
  /(\d+)\s(?:ans\sde\ssuite|années\sconsécutives|Jahren?\sin\sFolge|años\s(?:seguidos|consecutivos)|anni\s(?:di\sfila|consecutivi)|anos\s(?:seguidos|consecutivos)|лет\sподряд)/i,
];
const englishNumbers = 'zero one two three four five six seven eight nine ten'.split(' ');

function checkStreak({ value: { streak, source }, pointer }: Sound<Figure>, find: Find): void {
  if (streak === undefined || !('printed' in source)) return;
  const word = streaks.map((pattern) => pattern.exec(source.printed)?.[1]).find((each) => each !== undefined);
  if (word === undefined) return;
  const spelled = englishNumbers.indexOf(word.toLowerCase());
  const count = spelled >= 0 ? spelled : readPrintedNumbers(`${word}年`, ['zh'])[0]?.value;
  if (count === undefined || count === streak) return;
  const expected = { code: 'constant', values: { value: count } } as const;
  find(`${pointer}/streak`, warning('unlike-streak', { value: streak, printed: quote(source.printed) }, expected));
}

/** Whether a printed number is `value`, by its other reading where that is as likely. */
function isSame({ value, other, doubt }: PrintedNumber, size: number, [first]: readonly string[]): boolean {
  if (Math.abs(value) === size) return true;
  // Spanish parts decimals one way in Spain and the other way in Mexico.
  const isLikely = doubt === 'scale' || first?.startsWith('es');
  return other !== undefined && Math.abs(other) === size && isLikely === true;
}

/** That a figure is "about" or "more than" where the print is, and only there. */
function checkQualifier(
  { value: { qualifier, qualifierWord, source, unit }, pointer }: Sound<Figure>,
  numbers: readonly PrintedNumber[],
  languages: readonly string[],
  find: Find,
): void {
  if (!('printed' in source) || numbers.length === 0 || qualifier === 'range' || unit === 'rank') return;
  const printed = quote(source.printed);
  const at = `${pointer}/qualifier`;
  const word = numbers.find((number) => number.qualifier !== undefined);
  const isBoth = word?.qualifierWord === '+' && qualifier === 'at-least';
  if (word?.qualifier && numbers.every((number) => number.qualifier) && word.qualifier !== qualifier && !isBoth) {
    const expected = word.qualifier === 'up-to' ? undefined : { code: 'constant', values: { value: word.qualifier } };
    find(at, warning('unlike-qualifier', { value: qualifier, word: word.qualifierWord ?? '', printed }, expected));
  } else if (!word && qualifier !== 'exact' && qualifierWord === undefined && knowsQualifiers(languages)) {
    find(at, warning('unprinted-qualifier', { value: qualifier, printed }));
  }
}

function checkWord({ value: { qualifier, qualifierWord, source }, pointer }: Sound<Figure>, find: Find): void {
  if (qualifierWord === undefined) return;
  const at = `${pointer}/qualifierWord`;
  if (qualifier === 'exact') find(at, warning('needless-word', { value: qualifierWord }));
  if ('printed' in source && !source.printed.includes(qualifierWord)) {
    find(at, warning('unprinted-word', { value: qualifierWord, printed: quote(source.printed) }));
  }
}
