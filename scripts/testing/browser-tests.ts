/**
 * How tests run in browsers, whoever starts them: `npm test` (units.ts), or `npx wtr` and editors
 * (web-test-runner.config.js).
 */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { nodeResolvePlugin } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import type { BrowserLauncher, TestRunnerCoreConfig, TestRunnerPlugin } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import {
  emulateMediaPlugin,
  selectOptionPlugin,
  sendKeysPlugin,
  sendMousePlugin,
  setViewportPlugin,
} from '@web/test-runner-commands/plugins';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { type Engine, launchArgs } from '../browsers.js';
import type { WebKitDriver } from './webkit-driver.js';

const viewport = { width: 1280, height: 720 };

/** For these engines; WebKitGTK's takes its driver. */
export function browserTests(engines: readonly Engine[], driver?: WebKitDriver) {
  return {
    browsers: engines.map((engine) => launcher(engine, driver)),
    // Two cores: two pages of Chromium, or one of each of the others.
    concurrentBrowsers: engines.some(({ protocol }) => protocol === 'playwright') ? 1 : 2,
    concurrency: 2,
    browserStartTimeout: 60_000,
    testsStartTimeout: 60_000,
    testFramework: {
      path: createRequire(import.meta.url).resolve('@web/test-runner-mocha/dist/autorun.js'),
      config: { ui: 'bdd', timeout: 15_000 },
    },
    plugins: [
      supports,
      setViewportPlugin(),
      emulateMediaPlugin(),
      selectOptionPlugin(),
      sendKeysPlugin(),
      sendMousePlugin(),
      jsonModules,
      esbuildPlugin({ ts: true, target: 'es2022', tsconfig: resolve('tsconfig.json') }),
      nodeResolvePlugin(process.cwd(), false, {}),
    ],
    browserLogs: true,
    filterBrowserLogs: (log) => {
      if (String(log.args[0]).startsWith('Lit is in dev mode')) return false;
      // The type is lost further on.
      log.args.unshift(`console.${log.type}:`);
      return true;
    },
  } satisfies Partial<TestRunnerCoreConfig>;
}

function launcher(engine: Engine, driver: WebKitDriver | undefined): BrowserLauncher {
  const launcher: BrowserLauncher = launcherFor(engine, driver);
  const { initialize } = launcher;
  launcher.initialize = async (config, files) => {
    // WebKitGTK's driver has one session only, and the launcher takes a page of its own for each file just then.
    // Firefox gives no animation frames to a page behind another.
    const single = engine.protocol !== 'playwright' && { concurrency: 1 };
    Object.assign(launcher, single);
    await initialize?.call(launcher, { ...config, ...single }, files);
    launcher.name = engine.name;
  };
  return launcher;
}

function launcherFor({ name, protocol, executablePath, browserPath }: Engine, driver: WebKitDriver | undefined) {
  switch (protocol) {
    case 'playwright':
      return playwrightLauncher({
        product: name,
        launchOptions: { executablePath, ...(name === 'chromium' && { args: [...launchArgs] }) },
        createBrowserContext: ({ browser }) =>
          browser.newContext({ locale: 'en-US', timezoneId: 'UTC', viewport, colorScheme: 'light' }),
      });
    case 'bidi':
      return chromeLauncher({
        launchOptions: {
          browser: 'firefox',
          headless: true,
          executablePath,
          defaultViewport: viewport,
          extraPrefsFirefox: {
            'intl.accept_languages': 'en-US',
            'layout.css.prefers-color-scheme.content-override': 1,
          },
        },
      });
    case 'webdriver':
      return webdriverLauncher({
        automationProtocol: 'webdriver',
        hostname: '127.0.0.1',
        port: driver?.port ?? 0,
        path: '/',
        logLevel: 'error',
        capabilities: {
          browserName: 'MiniBrowser',
          // A page says itself when it is there; one that is slow to load would end the whole run, not its own file.
          pageLoadStrategy: 'none',
          'wdio:enforceWebDriverClassic': true,
          'webkitgtk:browserOptions': { binary: browserPath ?? '', args: ['--automation'] },
        },
      } as Parameters<typeof webdriverLauncher>[0]);
  }
}

/** As bundlers do, and no browser yet: JSON is imported as a module. */
const jsonModules: TestRunnerPlugin = {
  name: 'json-modules',
  transformImport: ({ source }) => (/^\.{0,2}\/.*\.json$/.test(source) ? `${source}?module` : undefined),
  resolveMimeType: ({ url }) => (url.endsWith('.json?module') ? 'js' : undefined),
  transform: ({ url, body }) => (url.endsWith('.json?module') ? `export default ${String(body)}` : undefined),
};

/** Tells tests (test/support/engine.ts) what can be emulated in the engine they run in. */
const supports: TestRunnerPlugin<{ command: string; features?: object }> = {
  name: 'supports',
  executeCommand({ command, payload, session: { browser } }) {
    if (command !== 'supports') return undefined;
    if (payload?.command === 'emulate-media') {
      return (
        browser.type === 'playwright' && !(browser.name === 'webkit' && 'forcedColors' in (payload.features ?? {}))
      );
    }
    return browser.type !== 'webdriver';
  },
};
