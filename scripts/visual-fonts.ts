/**
 * Writes the fonts that compared pictures are set in: of Noto Sans SC, the characters that the data, the elements' words
 * and the pages of pictures hold. Needed again when a picture misses a character, which the visual tests say.
 *
 *   npm run visual:fonts
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { coverage } from './pictures/coverage.js';
import { fontFace, fontFolder, weights } from './pictures/fonts.js';

/** 73 MB for nine weights in a hundred files each: fetched when wanted rather than installed by everyone. */
const source = '@fontsource/noto-sans-sc@5.3.0';
const sum = '05a7abac78a6cac4bd1361e7b24c680ee820fcc2f22cf5cc92673f4cd12771c5';

/** Where words stand that a picture may show. */
const texts = ['data', 'src', 'stories', 'demo', 'test/visual', 'scripts/testing/visual', 'scripts/pictures'];

/** Every character of those files, and the whole of what a keyboard types in Latin. */
function charactersUsed(): string[] {
  const used = new Set(Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index)));
  for (const folder of texts) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(json|ts|mdx|html)$/.test(file) || file.includes('geometry')) continue;
      for (const character of readFileSync(join(folder, file), 'utf8')) used.add(character);
    }
  }
  return [...used].filter((character) => !/\p{Cc}/u.test(character)).sort();
}

/** The family's files for rare characters and symbols, as its style sheet tells of them. */
function chunkOf(css: string, character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  const faces = css.matchAll(/url\(\.\/files\/([\w-]*?-\d+)-400-normal\.woff2\)[^}]*unicode-range:([^;}]*)/g);
  for (const [, name, ranges = ''] of faces) {
    for (const range of ranges.split(',')) {
      const [first = NaN, last = first] = range
        .trim()
        .slice(2)
        .split('-')
        .map((digits) => parseInt(digits, 16));
      if (first <= code && code <= last) return name;
    }
  }
  return undefined;
}

const folder = mkdtempSync(join(tmpdir(), 'zj-widgets-fonts-'));
try {
  console.log(`Fetching ${source} …`);
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, source], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const archive = join(folder, readdirSync(folder)[0] ?? '');
  const found = createHash('sha256').update(readFileSync(archive)).digest('hex');
  if (found !== sum) throw new Error(`${source} is not the archive it was: sha256 ${found}.`);
  execFileSync('tar', ['-xzf', archive, '-C', folder]);
  const fonts = join(folder, 'package/files');

  for (const file of readdirSync(fontFolder)) if (file.endsWith('.woff2')) rmSync(join(fontFolder, file));
  const faces: string[] = [];
  const write = async (name: string, characters: readonly string[], symbols?: boolean) => {
    for (const weight of weights) {
      const font = readFileSync(join(fonts, `${name}-${weight}-normal.woff2`));
      const subset = await subsetFont(font, characters.join(''), { targetFormat: 'woff2' });
      const file = `${name}-${weight}.woff2`;
      writeFileSync(join(fontFolder, file), subset);
      faces.push(fontFace(file, weight, symbols ? characters : undefined));
      console.log(`${file}: ${characters.length} characters, ${Math.ceil(subset.length / 1024)} KB`);
    }
  };

  const main = 'noto-sans-sc-chinese-simplified';
  const used = charactersUsed();
  const covered = await coverage([readFileSync(join(fonts, `${main}-400-normal.woff2`))]);
  await write(
    main,
    used.filter((character) => covered.has(character)),
  );
  const css = readFileSync(join(folder, 'package/400.css'), 'utf8');
  const rest = used.filter((character) => !covered.has(character));
  const chunks = new Map<string, string[]>();
  for (const character of rest) {
    const chunk = chunkOf(css, character);
    if (chunk) chunks.set(chunk, [...(chunks.get(chunk) ?? []), character]);
    else console.warn(`Noto Sans SC has no ${character} (U+${character.codePointAt(0)?.toString(16)}).`);
  }
  for (const [chunk, characters] of chunks) await write(chunk, characters, true);
  writeFileSync(join(fontFolder, 'fonts.css'), faces.join('\n'));
  copyFileSync(join(folder, 'package/LICENSE'), join(fontFolder, 'LICENSE.txt'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
