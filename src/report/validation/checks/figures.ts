import type { Figure } from '../../types.js';
import type { Find, Finding } from '../fault.js';
import { pointerPart } from '../pointer.js';
import { printedNumbers } from '../printed.js';
import { quote } from '../values.js';
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
  // Elsewhere commas are decimal signs, and there are other words for millions.
  const isReadable = /^(?:zh|en)\b/.test(String(records.language ?? 'zh'));
  for (const figure of records.figures) {
    checkRange(figure, find);
    checkShare(figure, records.units, find);
    checkRank(figure, records.figuresById, find);
    checkTarget(figure, records.figuresById, find);
    if (isReadable) checkPrinted(figure, find);
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
  const wrong = other.id === id || other.unit !== unit;
  if (wrong) find(`${pointer}/target`, warning('target-unit', { value: other.id, unit: other.unit, own: unit }));
}

function checkPrinted({ value: { value, digits, source }, pointer }: Sound<Figure>, find: Find): void {
  if (!('printed' in source)) return;
  const numbers = printedNumbers(source.printed);
  if (numbers.length === 0) return;
  for (const part of typeof value === 'number' ? [value] : value) {
    const same = numbers.filter((number) => number.value === Math.abs(part));
    if (same.length === 0) {
      find(`${pointer}/value`, warning('unlike-printed', { value: part, printed: quote(source.printed) }));
    } else if (!same.some((number) => number.digits === digits)) {
      const expected = { code: 'constant', values: { value: same[0]?.digits ?? '' } };
      find(`${pointer}/digits`, warning('unlike-digits', { value: digits, printed: quote(source.printed) }, expected));
      return;
    }
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
