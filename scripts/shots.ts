/**
 * Takes a picture of every story in light, dark, at 320 px, in print and in forced colours, in Chinese and English, into
 * shots/, with a contact sheet: shots/index.html, and shots/sheets/*.png for each element and variant.
 *
 *   npm run shots
 *   npm run shots -- --files corridor-map       stories with this in their id; "*" stands for anything
 *   npm run shots -- --variants zh-dark,320     looks, languages, or both joined
 *   npm run shots -- --themes press,ink         in each of these themes rather than in the page's own look
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { launchArgs, NoBrowserError, requireChromium } from './browsers.js';
import { ensureBuild } from './ensure-build.js';
import { StoryCamera, themeClasses } from './shots/capture.js';
import { type Shot, writePage, writeSheets } from './shots/contact-sheet.js';
import { chooseVariants } from './shots/variants.js';
import { serveFolders } from './static-server.js';
import { ensureStorybook, storybookFolder } from './storybook.js';
import { namePattern } from './testing/results.js';

const folder = 'shots';

interface Story {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly name: string;
}

function storiesBuilt(): Story[] {
  const index = JSON.parse(readFileSync(join(storybookFolder, 'index.json'), 'utf8')) as {
    entries: Record<string, Story>;
  };
  return Object.values(index.entries).filter(({ type, title }) => type === 'story' && title.startsWith('Elements/'));
}

function themesBuilt(): string[] {
  if (!existsSync(themeClasses)) return [];
  return [...readFileSync(themeClasses, 'utf8').matchAll(/\.zj-theme-([\w-]+)/g)]
    .map(([, name = '']) => name)
    .filter((name, index, all) => all.indexOf(name) === index);
}

/** "elements-corridor-map--of-one-city" is the story "of-one-city" of "corridor-map". */
function fileOf({ id }: Story, variant: string): { element: string; story: string; path: string } {
  const [element = '', story = ''] = id.replace(/^elements-/, '').split('--');
  return { element, story, path: join(element, `${story}.${variant}.png`) };
}

async function main(): Promise<number> {
  const { files, variants, themes } = parseArgs({
    options: { files: { type: 'string' }, variants: { type: 'string' }, themes: { type: 'string' } },
  }).values;
  if (themes) ensureBuild();
  const chosen = chooseVariants(variants, themes, themes ? themesBuilt() : []);
  const engine = requireChromium();
  await ensureStorybook();
  const matches = namePattern(files);
  const stories = storiesBuilt().filter(({ id }) => matches(id));
  if (stories.length === 0) throw new Error(`No story has "${files}" in its id; they are like "elements-stat--card".`);

  const start = performance.now();
  rmSync(folder, { recursive: true, force: true });
  const server = await serveFolders({ '/': storybookFolder }, 0);
  const browser = await chromium.launch({ executablePath: engine.executablePath, args: [...launchArgs] });
  const shots: Shot[] = [];
  let failed = 0;
  let done = 0;
  try {
    console.log(`${stories.length} stories, ${stories.length * chosen.length} pictures, chromium ${browser.version()}`);
    const queue = stories.values();
    const worker = async () => {
      const camera = await StoryCamera.open(browser, server.address);
      for (const story of queue) {
        await camera
          .take(story.id, chosen, ({ name }, image) => {
            const file = fileOf(story, name);
            const target = join(folder, file.path);
            mkdirSync(dirname(target), { recursive: true });
            writeFileSync(target, image);
            // Bytes 16 to 23 of a PNG are its size.
            shots.push({ ...file, variant: name, width: image.readUInt32BE(16), height: image.readUInt32BE(20) });
          })
          .then(
            () => console.log(`${String((done += 1)).padStart(4)}/${stories.length}  ${story.id}`),
            (error: unknown) => {
              failed += 1;
              console.error(`✗ ${story.id}: ${(error as Error).message}`);
            },
          );
      }
    };
    await Promise.all([worker(), worker()]);

    const places = new Map(stories.map((story, index) => [fileOf(story, '').path, index]));
    const rank = ({ element, story }: Shot) => places.get(join(element, `${story}..png`)) ?? 0;
    shots.sort((a, b) => rank(a) - rank(b));
    console.log(`${writePage(folder, shots)}: ${shots.length} pictures`);
    const sheets = await writeSheets(folder, shots, browser);
    console.log(`${join(folder, 'sheets')}: ${sheets.length} sheets`);
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`${Math.round((performance.now() - start) / 1000)} s${failed ? `, ${failed} stories failed` : ''}`);
  return failed;
}

try {
  process.exit((await main()) > 0 ? 1 : 0);
} catch (error) {
  console.error(error instanceof NoBrowserError || error instanceof Error ? error.message : error);
  process.exit(1);
}
