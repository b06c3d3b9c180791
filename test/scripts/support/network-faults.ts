/** Tries what happens where one file that a page loads later does not come, comes late, or is not what it should be. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { Readable } from 'node:stream';
import type { Page, Route } from 'playwright';
import { ensureBuild } from '../../../scripts/ensure-build.js';
import { main } from '../../../src/cli/main.js';
import { Site } from './page.js';

type Fault = (route: Route, body: string) => Promise<void>;

const notFound = '<!doctype html><h1>Not found</h1>';

const faults = {
  offline: (route) => route.abort('internetdisconnected'),
  'not found': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: notFound }),
  'a server error': (route) => route.fulfill({ status: 500, contentType: 'text/plain', body: 'Sorry' }),
  'the wrong type': (route, body) => route.fulfill({ contentType: 'text/plain', body }),
  'a page instead': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>Sign in</h1>' }),
  // A module cut between two statements would be whole; this one never is.
  truncated: (route, body) =>
    route.fulfill({ contentType: 'text/javascript', body: `${body.slice(0, Math.floor(body.length / 2))}{` }),
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;

export interface Case {
  readonly what: string;
  /** Matches the path of the file that does not come. */
  readonly file: RegExp;
  readonly markup: string;
  /** Of a file that is no chunk of the library, what is in it. */
  readonly body?: string;
  /** Other files that the page asks for, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Does what needs the file, as a reader would. */
  readonly act?: (page: Page) => Promise<void>;
  /** What a reader then sees where it does not come. */
  readonly missing: (page: Page, fault: FaultName) => Promise<void>;
  /** What a reader sees while it is on its way. */
  readonly meanwhile: (page: Page) => Promise<void>;
  /** What a reader sees when it has come, late. */
  readonly arrived: (page: Page) => Promise<void>;
  /** Faults in spite of which all is there: JSON of another type is JSON. */
  readonly harmless?: readonly FaultName[];
  /** Nothing is said on the console where it does not come: a reader lacks nothing that could be said. */
  readonly silent?: true;
  /** What else is said on the console: by the browser, or where the file does come. */
  readonly said?: RegExp;
}

/** The browser's own words on what did not load, and ours. */
const expectedError = /^\[zj-widgets\]|Failed to load|net::|MIME type/;

const bodyOf = (route: Route, { body }: Case) =>
  body ?? readFileSync(`.${new URL(route.request().url()).pathname}`, 'utf8');

export function tryNetworkFaults(cases: readonly Case[]): void {
  let site: Site;

  before(async () => {
    ensureBuild();
    site = await Site.open({ '/dist/': 'dist' });
  });

  after(() => site.close());

  const open = (one: Case, answer: (route: Route) => Promise<void>) => {
    const { file, body, markup, files = {} } = one;
    const chunks = readdirSync('dist/cdn', { recursive: true, encoding: 'utf8' });
    if (body === undefined)
      assert.ok(
        chunks.some((name) => file.test(`/${name}`)),
        `a file like ${file}`,
      );
    return site.visit(
      `<html lang="en"><title>Faults</title><script type="module" src="/dist/cdn/autoload.js"></script>${markup}</html>`,
      async (opened) => {
        for (const [path, content] of Object.entries(files))
          await opened.route(`**${path}`, (route) => route.fulfill({ contentType: 'application/json', body: content }));
        await opened.route(file, answer);
      },
    );
  };

  for (const one of cases) {
    describe(one.what, () => {
      for (const [name, fault] of Object.entries(faults) as [FaultName, Fault][]) {
        it(name, async () => {
          const { page, errors } = await open(one, (route) => fault(route, bodyOf(route, one)));
          await one.act?.(page);
          const isHarmless = one.harmless?.includes(name) ?? false;
          await (isHarmless ? one.arrived(page) : one.missing(page, name));
          // Nothing is thrown past us.
          const unexpected = errors.filter((error) => !expectedError.test(error) && !one.said?.test(error));
          assert.deepEqual(unexpected, []);
          if (!isHarmless && !one.silent) {
            for (const end = Date.now() + 10_000; errors.length === 0 && Date.now() < end;) await page.evaluate('0');
            assert.ok(errors.length > 0, 'something is said on the console');
          }
          await page.close();
        });
      }

      it('slow', async () => {
        let release: () => void = () => {};
        const held = new Promise<void>((resolve) => (release = resolve));
        const { page, errors } = await open(one, async (route) => {
          await held;
          await (one.body === undefined
            ? route.continue()
            : route.fulfill({ contentType: 'application/json', body: one.body }));
        });
        await one.act?.(page);
        await one.meanwhile(page);
        release();
        await one.arrived(page);
        assert.deepEqual(
          errors.filter((error) => !one.said?.test(error)),
          [],
        );
        await page.close();
      });
    });
  }
}

/** Until an element is in a state: `ready`, `loading`, `error`. */
export async function inState(page: Page, tag: string, state: string): Promise<void> {
  await page.locator(`${tag}:state(${state})`).first().waitFor({ state: 'attached' });
}

/** Until a reader can see the words. */
export async function seen(page: Page, words: string | RegExp): Promise<void> {
  await page.getByText(words).locator('visible=true').first().waitFor();
}

/** A page as `zj-widgets prerender` writes it. */
export async function prerendered(markup: string): Promise<string> {
  let written = '';
  await main(['prerender', '--stdin'], {
    stdin: Readable.from([Buffer.from(`<html lang="en"><meta charset="utf-8">${markup}</html>`)]),
    stdout: { write: (text) => (written += text) },
    stderr: process.stderr,
    cwd: process.cwd(),
    env: {},
  });
  return written.replace(/^<html[^>]*><meta[^>]*>|<\/html>$/g, '');
}
