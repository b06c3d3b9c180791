/** The fonts that pictures are set in, so that they come out alike on every machine. `npm run visual:fonts` makes them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverage } from './coverage.js';

export const fontFolder = 'test/fonts';
export const fontFamily = 'Zj Test Sans';
export const weights = [400, 600] as const;

/** The weights between and beyond go to one of the two; declared so, none is made bold by machine. */
const ranges = { 400: '1 499', 600: '500 1000' } as const;

/** One rule of `fonts.css`. */
export function fontFace(file: string, weight: (typeof weights)[number], characters?: readonly string[]): string {
  const codes = characters?.map((character) => `U+${character.codePointAt(0)?.toString(16)}`);
  return `@font-face {
  font-family: '${fontFamily}';
  font-weight: ${ranges[weight]};
  src: url('${file}') format('woff2');${codes ? `\n  unicode-range: ${codes.join(', ')};` : ''}
}
`;
}

/** What the fonts of one weight have glyphs for. */
export function fontCoverage(weight: (typeof weights)[number]): Promise<Set<string>> {
  const files = readdirSync(fontFolder).filter((file) => file.endsWith(`-${weight}.woff2`));
  return coverage(files.map((file) => readFileSync(join(fontFolder, file))));
}

let known: Promise<Set<string>> | undefined;

/** Of these characters those that the fonts lack. */
export async function missingCharacters(text: string): Promise<string[]> {
  known ??= fontCoverage(weights[0]);
  const characters = await known;
  return [...new Set(text)].filter((character) => !characters.has(character));
}
