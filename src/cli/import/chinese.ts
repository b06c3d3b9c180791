/** A number as digits and a power of ten, and how much of the text it takes. */
export interface Numeral {
  readonly mantissa: string;
  readonly exponent: number;
  readonly length: number;
}

const digits = '零一二三四五六七八九';
const others: Readonly<Record<string, string>> = { 〇: '零', 两: '二', 拾: '十', 佰: '百', 仟: '千' };
const financial = '零壹贰叁肆伍陆柒捌玖';

const run = /^[零一二三四五六七八九十百千万亿]+/;

/** Numerals as one form of them: 两百 as 二百, 壹仟 as 一千. */
function usual(text: string): string {
  return text.replace(
    /[〇两拾佰仟壹贰叁肆伍陆柒捌玖]/g,
    (each) => others[each] ?? digits[financial.indexOf(each)] ?? each,
  );
}

/** The Chinese numeral at the start of a text; "odd" for one that is cut short or no number (二百五, 千百); else undefined. */
export function chineseNumeral(text: string): Numeral | 'odd' | undefined {
  const plain = usual(text);
  const written = run.exec(plain)?.[0];
  if (written === undefined) return undefined;
  const decimals = /^点([零一二三四五六七八九]+)/.exec(plain.slice(written.length));
  if (decimals) {
    const whole = section(written);
    if (whole === undefined) return 'odd';
    const fraction = [...(decimals[1] ?? '')].map((digit) => digits.indexOf(digit)).join('');
    return { mantissa: `${whole}.${fraction}`, exponent: 0, length: written.length + decimals[0].length };
  }
  const value = valueOf(written);
  if (value === undefined) return 'odd';
  const exponent = written.endsWith('亿') ? 8 : written.endsWith('万') ? 4 : 0;
  return { mantissa: String(value / 10 ** exponent), exponent, length: written.length };
}

function valueOf(text: string): number | undefined {
  for (const [scale, size] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = text.lastIndexOf(scale);
    if (at < 0) continue;
    const high = valueOf(text.slice(0, at));
    const tail = text.slice(at + 1);
    // 三万二 is 32,000 in talk, and 30,002 is 三万零二.
    if (high === undefined || high === 0 || /^[一二三四五六七八九]$/.test(tail)) return undefined;
    const low = tail === '' ? 0 : valueOf(tail.replace(/^零/, ''));
    return low === undefined || low >= size ? undefined : high * size + low;
  }
  return section(text);
}

/** Below ten thousand. */
function section(text: string): number | undefined {
  const match = /^(?:(\S)千)?(零)?(?:(\S)百)?(零)?(?:([一二三四五六七八九])?(十))?(\S)?$/.exec(text);
  if (!match || text === '') return undefined;
  const [, thousands, gapBefore, hundreds, gap, tens, ten, ones] = match;
  const digit = (character: string | undefined) => (character === undefined ? 0 : digits.indexOf(character));
  const parts = [thousands, hundreds, tens, ones].map(digit);
  if (parts.some((each) => each < 0)) return undefined;
  const isCut = ones !== undefined && ten === undefined && (thousands ?? hundreds) !== undefined && !gap && !gapBefore;
  // 五零 and 一二 are digits in a row, no number.
  if (isCut || ((gap ?? gapBefore) !== undefined && (thousands ?? hundreds) === undefined)) return undefined;
  const [thousand = 0, hundred = 0, , one = 0] = parts;
  return thousand * 1000 + hundred * 100 + (ten === undefined ? 0 : (digit(tens) || 1) * 10) + one;
}
