import type { Expected, Fault } from './fault.js';
import { faultMessages } from './fault.messages.js';

type Words = Readonly<Record<string, string>>;

/** What is wrong, and what was expected where that can be said: in Chinese for "zh", in English otherwise. */
export function describe(
  { code, values, expected }: Pick<Fault, 'code' | 'values' | 'expected'>,
  language: string,
): string {
  const words: Words = language === 'zh' ? faultMessages.zh : faultMessages.en;
  const wrong = fill(words[code] ?? code, words, values);
  const right = expected && describeExpected(expected, words);
  return right ? fill(words['expected'] ?? '', words, { wrong, right }) : wrong;
}

function describeExpected({ code, values = {}, valid }: Expected, words: Words): string | undefined {
  const pattern = words[`expected.${code}`];
  // Of most properties their name says enough.
  if (pattern === undefined) return undefined;
  return fill(pattern, words, {
    ...values,
    ...(valid && { valid: valid.map((each) => `“${each}”`).join(words['comma']) }),
  });
}

/** Kinds and types are put into words themselves. */
function fill(pattern: string, words: Words, values: Fault['values']): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return words[`${name}.${String(value).replace(`${name}.`, '')}`] ?? String(value);
  });
}
