import { setTimeout as wait } from 'node:timers/promises';
import { chromium, firefox, webkit } from 'playwright';
import puppeteer from 'puppeteer-core';
import { type Engine, launchArgs } from '../../scripts/browsers.js';
import { startWebKitDriver } from '../../scripts/testing/webkit-driver.js';

/** A browser with one page, as far as all three engines can be driven from Node. */
export interface AnyBrowser {
  goTo(url: string): Promise<void>;
  /** The value of an expression in the page as soon as it is true; the last one after ten seconds. */
  waitFor(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

interface Page {
  goto(url: string): Promise<unknown>;
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

export async function openBrowser(engine: Engine): Promise<AnyBrowser> {
  const { name, protocol, executablePath } = engine;
  if (protocol === 'webdriver') return openWebKit(engine);
  if (protocol === 'playwright') {
    const args = name === 'chromium' ? [...launchArgs] : [];
    const browser = await { chromium, firefox, webkit }[name].launch({ executablePath, args });
    return aPage(
      () => browser.newPage(),
      () => browser.close(),
    );
  }
  const browser = await puppeteer.launch({ browser: 'firefox', headless: true, executablePath });
  return aPage(
    () => browser.newPage(),
    () => browser.close(),
  );
}

/** Each address in a page of its own, so that a fragment of the same document is looked up anew. */
function aPage(open: () => Promise<Page>, close: () => Promise<void>): AnyBrowser {
  let page: Page | undefined;
  return {
    async goTo(url) {
      await page?.close();
      page = await open();
      await page.goto(url);
    },
    waitFor: (expression) => repeat(async () => page?.evaluate(expression)),
    close,
  };
}

async function openWebKit(engine: Engine): Promise<AnyBrowser> {
  const driver = await startWebKitDriver(engine);
  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${driver.port}/session${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    return ((await response.json()) as { value: unknown }).value;
  };
  const webkitOptions = { binary: engine.browserPath ?? '', args: ['--automation'] };
  const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': webkitOptions } };
  const { sessionId } = (await send('POST', '', { capabilities })) as { sessionId: string };
  return {
    async goTo(url) {
      for (const each of ['about:blank', url]) await send('POST', `/${sessionId}/url`, { url: each });
    },
    waitFor: (expression) =>
      repeat(() => send('POST', `/${sessionId}/execute/sync`, { script: `return ${expression}`, args: [] })),
    async close() {
      await send('DELETE', `/${sessionId}`);
      driver.stop();
    },
  };
}

async function repeat(ask: () => Promise<unknown>): Promise<unknown> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const value = await ask();
    if (value || Date.now() > deadline) return value;
    await wait(50);
  }
}
