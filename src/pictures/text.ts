import { remember } from '../format/intl.js';
import { splitQuantities } from '../format/quantity.js';

/**
 * Text is measured without a browser: letters by the widths that Helvetica and Arial share, Chinese characters as the
 * squares that they are. Other typefaces set somewhat wider, for which there is an allowance.
 */
const regular =
  '278278355556556889667191333333389584278333278278556556556556556556556556556556278278584584584556' +
  '1015667667722722667611778722278500667556833722778667778722667611722667944667667611278278278469556' +
  '333556556500556556278556556222222500222833556556556556333500278556500722500500500334260334584';
const bold =
  '278333474556556889722238333333389584278333278278556556556556556556556556556556333333584584584611' +
  '0975722722722722667611778722278556722611833722778667778722667611722667944667667611333278333584556' +
  '333556611556611556333611611278278556278889611611611611389556333611556778556556500389280389584';

/** The 95 characters of ASCII from the space on; "@" has four digits. */
function readWidths(digits: string): readonly number[] {
  const at = digits.length - (127 - 0x40) * 3 - 1;
  const widths = (part: string) => (part.match(/\d{3}/g) ?? []).map(Number);
  return [...widths(digits.slice(0, at)), Number(digits.slice(at, at + 4)), ...widths(digits.slice(at + 4))];
}

const tables = { regular: readWidths(regular), bold: readWidths(bold) };

/**
 * What other typefaces set wider than Helvetica: the letters of Noto Serif CJK by 11 %, DejaVu, which bare machines set
 * all text in, by 14 %, in bold by 22 %.
 */
const allowances = { regular: 1.15, bold: 1.22 };

/** Characters that Chinese typefaces set in a square, and Latin ones narrowly. */
const ambiguous = /[‘’“”…—·]/;
const square =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const marks = /\p{M}|[\u200b-\u200f\u2060]/u;

export interface Type {
  /** In px. */
  readonly size: number;
  readonly bold?: boolean | undefined;
}

/** How wide a text sets on one line, in px. */
export function textWidth(text: string, { size, bold: isBold = false }: Type): number {
  const isChinese = square.test(text);
  let width = 0;
  for (const character of text) width += characterWidth(character, isBold, isChinese);
  return width * size;
}

/** A picture that is fitted into a shape is laid out at many widths: each character is measured once. */
const measured = new Map<string, number>();

function characterWidth(character: string, isBold: boolean, isChinese: boolean): number {
  const key = character + (isBold ? 'b' : '') + (isChinese ? 'c' : '');
  const known = measured.get(key);
  if (known !== undefined) return known;
  const width = measure(character, isBold, isChinese);
  measured.set(key, width);
  return width;
}

function measure(character: string, isBold: boolean, isChinese: boolean): number {
  if (square.test(character)) return 1;
  if (marks.test(character)) return 0;
  const code = /[\u00a0\u202f]/.test(character) ? 32 : (character.codePointAt(0) ?? 0);
  if (code > 0x1f000) return 1.3;
  const weight = isBold ? 'bold' : 'regular';
  const known = tables[weight][code - 32];
  if (known !== undefined) return (known / 1000) * allowances[weight];
  if (ambiguous.test(character)) return isChinese || /[…—]/.test(character) ? 1 : 0.36;
  // Letters of other scripts, and signs: as wide as a wide Latin letter.
  return /\p{Lu}/u.test(character) ? 0.8 : 0.66;
}

/** Never at a line's start: what closes, and what belongs to the word before. */
const closing = /^[\p{Pe}\p{Pf}、。，．：；！？…—～·%‰°,.:;!?"'”’)\]}/／々〻ー-]/u;
/** Never at a line's end: what opens. */
const opening = /[\p{Ps}\p{Pi}“‘(［[{¥￥$#]$/u;
const hanging = /^\s+$/;

/** The pieces of a text between which a line may end; a space stands at the end of its piece. */
export function breakable(text: string): readonly string[] {
  return remember(`pieces of ${text}`, () => piecesOf(text));
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const [index, part] of splitQuantities(text).entries()) {
    if (index % 2 === 1) append(pieces, part);
    else for (const { segment } of segmenter.segment(part)) append(pieces, segment);
  }
  return pieces;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Adds a segment to the last piece where no line may end between the two. */
function append(pieces: string[], segment: string): void {
  const last = pieces[pieces.length - 1];
  if (last === undefined || !joins(last, segment)) pieces.push(segment);
  else pieces[pieces.length - 1] = last + segment;
}

function joins(last: string, segment: string): boolean {
  if (hanging.test(segment)) return true;
  if (/[\u00a0\u202f]$/.test(last)) return true;
  if (/\s$/.test(last)) return false;
  if (closing.test(segment) || opening.test(last)) return true;
  const [before = '', after = ''] = [[...last].at(-1), [...segment][0]];
  // Chinese breaks anywhere; Latin words after hyphens and dashes only.
  if (square.test(before) || square.test(after)) return false;
  return !/[-–—/]/.test(before);
}

/** The lines of a text, each no wider than `width` as far as its words allow; longer words are cut. */
export function wrapText(text: string, width: number, type: Type): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of breakable(text.replace(/[\n\t\r ]+/g, ' ').trim())) {
    if (line !== '' && textWidth((line + piece).trimEnd(), type) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    while (textWidth(line.trimEnd(), type) > width && [...line.trimEnd()].length > 1) {
      const count = fitting(line, width, type);
      lines.push([...line].slice(0, count).join(''));
      line = [...line].slice(count).join('');
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** How many characters of a word that is too long go on a line; one at least. */
function fitting(word: string, width: number, type: Type): number {
  const characters = [...word];
  let count = 1;
  while (count < characters.length && textWidth(characters.slice(0, count + 1).join(''), type) <= width) count += 1;
  return count;
}

/**
 * The same in as many lines, of about the same length: for headings and labels. Of two lines the first ends with a clause
 * where both find room so.
 */
export function balanceText(text: string, width: number, type: Type): string[] {
  const lines = wrapText(text, width, type);
  if (lines.length < 2) return lines;
  const clauses = lines.length === 2 ? betweenClauses(text, width, type) : undefined;
  if (clauses) return clauses;
  let [low, high] = [width / lines.length, width];
  while (high - low > 2) {
    const middle = (low + high) / 2;
    const isEnough = wrapText(text, middle, type).length <= lines.length && fits(text, middle, type);
    if (isEnough) high = middle;
    else low = middle;
  }
  return wrapText(text, high, type);
}

const clauseEnd = /[，：；。？！](?!$)|[;:] /g;
/** Of the longer of two lines, what the shorter one is at least. */
const leastClause = 0.4;

function betweenClauses(text: string, width: number, type: Type): string[] | undefined {
  const trimmed = text.trim();
  let best: { readonly lines: string[]; readonly widest: number } | undefined;
  for (const { 0: mark, index } of trimmed.matchAll(clauseEnd)) {
    const end = index + mark.length;
    const lines = [trimmed.slice(0, end).trimEnd(), trimmed.slice(end)];
    const widths = lines.map((line) => textWidth(line, type));
    const widest = Math.max(...widths);
    const isEven = Math.min(...widths) >= widest * leastClause;
    if (isEven && widest <= width && widest < (best?.widest ?? Infinity)) best = { lines, widest };
  }
  return best?.lines;
}

/** The same without a last line of a single character, where a little less width prevents it. */
export function prettyText(text: string, width: number, type: Type): string[] {
  const lines = wrapText(text, width, type);
  if (lines.length < 2) return lines;
  const isShort = (last = '') => textWidth(last, type) < 2.5 * type.size;
  for (let narrower = width; isShort(lines.at(-1)) && narrower > width * 0.8; narrower -= type.size / 2) {
    const tried = wrapText(text, narrower, type);
    if (tried.length > lines.length) break;
    if (!isShort(tried.at(-1))) return tried;
  }
  return lines;
}

/** Whether no word has to be cut. */
function fits(text: string, width: number, type: Type): boolean {
  return breakable(text).every((piece) => textWidth(piece.trimEnd(), type) <= width);
}
