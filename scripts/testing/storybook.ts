/**
 * Opens every story of the built Storybook in each language and colour scheme, and every page of docs. A story fails on
 * an error in the page, on its console or on the network, when it does not render, and on what axe finds.
 *
 * Tags of a story: `expected-error` lets the library say on the console what the story shows is wrong; `large` asks for
 * one language and scheme only, and lets the story switch axe off, which takes a minute on thousands of nodes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { type Engine, launchArgs } from '../browsers.js';
import { serveFolders } from '../static-server.js';
import { ensureStorybook, storybookFolder } from '../storybook.js';
import { type Count, printSlowest, type Selection } from './results.js';

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly importPath: string;
  readonly tags: readonly string[];
}

interface Visit {
  readonly name: string;
  readonly entry: Entry;
  /** Docs have their own. */
  readonly variant?: Variant;
  /** The library may say on the console what is wrong: the story shows just that. */
  readonly expectsErrors: boolean;
}

/** What story-outcome.js tells of the story that a page shows. */
interface Outcome {
  readonly event: string;
  readonly message?: string;
  /** Undefined where axe did not run. */
  readonly violations?: readonly {
    id: string;
    help: string;
    nodes: readonly { target: unknown[]; failureSummary?: string }[];
  }[];
}

/** How a story is shown. Forced colours are the browser's own, in place of the page's. */
export interface Variant {
  readonly language: 'zh-CN' | 'en';
  readonly scheme: 'light' | 'dark' | 'forced';
}

/** Storybook's first page loads all its chunks; later ones come from the cache. */
const timeout = 30_000;

/** Pages of docs, and large stories, are opened with the first variant of all: Chinese, light. */
export async function runStorybook(engine: Engine, selection: Selection, variants: readonly Variant[]): Promise<Count> {
  await ensureStorybook();
  const visits = plan(variants).filter(({ entry }) => selection.includes(entry.id));
  const count: Count = { passed: 0, failed: 0 };
  if (visits.length === 0) return count;

  const server = await serveFolders({ '/': storybookFolder }, 0);
  const browser = await chromium.launch({ executablePath: engine.executablePath, args: [...launchArgs] });
  try {
    console.log(`chromium ${browser.version()}, ${visits.length} visits`);
    // Two cores, two pages, each of them taking the next visit.
    const queue = visits.values();
    const times: [time: number, name: string][] = [];
    const visitor = async () => {
      const open = await openPage(browser, server.address);
      for (const visit of queue) {
        const start = performance.now();
        const problems = await open(visit);
        times.push([performance.now() - start, visit.name]);
        count[problems.length ? 'failed' : 'passed'] += 1;
        if (problems.length) console.log(`✗ ${visit.name}\n${problems.join('\n').replace(/^/gm, '    ')}`);
      }
    };
    await Promise.all([visitor(), visitor()]);
    printSlowest(times);
  } finally {
    await browser.close();
    await server.close();
  }
  return count;
}

function plan(variants: readonly Variant[]): Visit[] {
  const isFirst = ({ language, scheme }: Variant) => language === 'zh-CN' && scheme === 'light';
  const index = JSON.parse(readFileSync(join(storybookFolder, 'index.json'), 'utf8')) as {
    entries: Record<string, Entry>;
  };
  const entries = Object.values(index.entries);
  const showsErrors = ({ tags }: Entry) => tags.includes('expected-error');
  const stories = entries.filter(({ type }) => type === 'story');
  return [
    // Language by language and scheme by scheme: a page can go from one story to the next within these.
    ...variants.flatMap((variant) =>
      stories
        .filter(({ tags }) => !tags.includes('large') || isFirst(variant))
        .map((entry) => ({
          name: `${entry.id} ${variant.language} ${variant.scheme}`,
          entry,
          variant,
          expectsErrors: showsErrors(entry),
        })),
    ),
    ...entries
      .filter(({ type }) => type === 'docs' && variants.some(isFirst))
      .map((entry) => ({
        name: entry.id,
        entry,
        expectsErrors: stories.some((story) => story.title === entry.title && showsErrors(story)),
      })),
  ];
}

/** A page, and a function that leads it to one story after another and says what was wrong there. */
async function openPage(browser: Browser, address: string): Promise<(visit: Visit) => Promise<string[]>> {
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await page.addInitScript({ path: fileURLToPath(new URL('story-outcome.js', import.meta.url)) });
  let problems: string[] = [];
  let expectsErrors = false;
  page.on('pageerror', (error) => problems.push(`Uncaught: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' || (expectsErrors && message.text().startsWith('[zj-widgets]'))) return;
    problems.push(`Console: ${message.text()} (${message.location().url})`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // What the story before was still loading.
    if (reason !== 'net::ERR_ABORTED') problems.push(`Request: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`Request: ${response.url()} ${response.status()}`);
  });

  let shown: Visit | undefined;

  /** As in Storybook itself, a page goes to the next story without being loaded again. */
  const lead = async (visit: Visit) => {
    const { entry, variant } = visit;
    const { id, type } = entry;
    if (type === 'story' && shown?.variant === variant) {
      await page.evaluate((storyId) => {
        const { zjShow } = window as unknown as { zjShow: (id: string) => void };
        zjShow(storyId);
      }, id);
    } else {
      const globals = variant && `language:${variant.language};scheme:${variant.scheme === 'dark' ? 'dark' : 'light'}`;
      const query = new URLSearchParams({ id, viewMode: type, ...(globals && { globals }) });
      await page.emulateMedia({ forcedColors: variant?.scheme === 'forced' ? 'active' : 'none' });
      await page.goto(`${address}/iframe.html?${query.toString()}`, { waitUntil: 'commit', timeout });
    }
  };

  return async (visit) => {
    problems = [];
    expectsErrors = visit.expectsErrors;
    try {
      await lead(visit);
      await (visit.entry.type === 'story' ? checkStory(page, visit, problems) : checkDocs(page, visit, problems));
    } catch (error) {
      problems.push((error as Error).message);
    }
    // After a fault the next has a page that knows nothing of it.
    shown = problems.length > 0 ? undefined : visit;
    return problems;
  };
}

async function checkStory(page: Page, { entry }: Visit, problems: string[]): Promise<void> {
  const { event, message, violations } = await outcome(page);
  const large = entry.tags.includes('large');
  if (event !== 'storyFinished') problems.push(`${event}: ${message ?? ''}`);
  else if (!violations && !large) problems.push('axe did not run.');
  else if (message && !violations?.length) problems.push(message);
  for (const { id, help, nodes } of violations ?? []) {
    problems.push(
      `axe ${id}: ${help}`,
      ...nodes.map((node) => `  ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
    );
  }
}

async function checkDocs(page: Page, { entry }: Visit, problems: string[]): Promise<void> {
  const { event, message } = await outcome(page);
  if (event !== 'docsRendered') problems.push(`${event}: ${message ?? ''}`);
  // Pages of prose have no element whose interface they could show.
  if (!entry.importPath.endsWith('.stories.ts')) return;
  const rows = page.locator('.docblock-argstable tbody tr');
  await rows.first().waitFor({ timeout });
  const stories = page.locator('.sb-story');
  for (const story of await stories.all()) await story.locator('.zj-story').first().waitFor({ timeout });
}

async function outcome(page: Page): Promise<Outcome> {
  const handle = await page.waitForFunction(() => (window as unknown as { zjOutcome?: Outcome }).zjOutcome, undefined, {
    timeout,
  });
  return (await handle.jsonValue()) as Outcome;
}
