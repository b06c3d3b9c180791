/** Runs the browser tests in every engine of this machine. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { nodeResolvePlugin } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import {
  type BrowserLauncher,
  type Logger,
  TestRunner,
  type TestRunnerPlugin,
  type TestSession,
  type TestSuiteResult,
} from '@web/test-runner';
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
import { bundleTests } from './bundle.js';
import { add, type Count, printSlowest } from './results.js';
import { freePort, startWebKitDriver, type WebKitDriver } from './webkit-driver.js';

const viewport = { width: 1280, height: 720 };
const rootDir = process.cwd();

/** `fileTimeout`: how long a file may take, in milliseconds. */
export async function runUnits(
  files: readonly string[],
  engines: readonly Engine[],
  fileTimeout = 180_000,
): Promise<Count> {
  if (files.length === 0 || engines.length === 0) return { passed: 0, failed: 0 };
  const webkit = engines.find((engine) => engine.protocol === 'webdriver');
  const bundle = await bundleTests(files, rootDir);
  const driver = webkit && (await startWebKitDriver(webkit));
  try {
    let total: Count = { passed: 0, failed: 0 };
    const times: [time: number, name: string][] = [];
    // The runner without its command line, which would draw over what is printed here.
    const runner = new TestRunner({
      rootDir,
      files: [...bundle.files],
      protocol: 'http:',
      hostname: 'localhost',
      port: await freePort(),
      browsers: engines.map((engine) => launcher(engine, driver)),
      // Two cores: two pages of Chromium, or one of each of the others.
      concurrentBrowsers: engines.some(({ protocol }) => protocol === 'playwright') ? 1 : 2,
      concurrency: 2,
      watch: false,
      browserStartTimeout: 60_000,
      testsStartTimeout: 60_000,
      testsFinishTimeout: fileTimeout,
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
        nodeResolvePlugin(rootDir, false, {}),
      ],
      browserLogs: true,
      filterBrowserLogs: (log) => {
        if (String(log.args[0]).startsWith('Lit is in dev mode')) return false;
        // The type is lost further on.
        log.args.unshift(`console.${log.type}:`);
        return true;
      },
      coverageConfig: {},
      reporters: [],
      logger,
    });
    runner.sessions.on('session-status-updated', (session) => {
      if (session.status !== 'FINISHED') return;
      const file = bundle.source(session.testFile);
      total = add(total, report(session, file));
      const tests = session.testResults ? testsIn(session.testResults) : [];
      const time = tests.reduce((sum, { test }) => sum + (test.duration ?? 0), 0);
      times.push([time, `${session.browser.name} ${file}`]);
    });
    const stopped = new Promise((done) => runner.on('stopped', done));
    runner.on('finished', () => void runner.stop());
    await runner.start();
    await stopped;
    printSlowest(times);
    if (driver) console.log(`webkit was WebKitGTK ${driver.version}`);
    return total;
  } finally {
    bundle.remove();
    driver?.stop();
  }
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

const logger: Logger = {
  log: console.log,
  debug: () => {},
  // A command that fails fails the test that gave it; the same is said there.
  error: () => {},
  warn: console.warn,
  group: () => {},
  groupEnd: () => {},
  logSyntaxError: (error) => console.error(error),
};

/** Prints a line for a file in an engine, and what went wrong. */
function report(session: TestSession, file: string): Count {
  const tests = session.testResults ? testsIn(session.testResults) : [];
  const failures = tests.filter(({ test }) => !test.passed && !test.skipped);
  const skipped = tests.filter(({ test }) => test.skipped);
  const passed = tests.length - failures.length - skipped.length;
  const problems = [...session.errors.map(describe), ...session.logs.filter(isUnexpected).map((log) => log.join(' '))];
  if (problems.length === 0 && failures.length === 0) {
    // What an engine cannot emulate is skipped there, and counted below.
    if (passed + skipped.length === 0) problems.push('No test ran in this file.');
    else if (!session.passed) problems.push('The file failed without saying why.');
  }
  const failed = failures.length + problems.length;

  const counts = [`${passed} passed`, failed && `${failed} failed`, skipped.length && `${skipped.length} skipped`];
  console.log(`${failed ? '✗' : '✓'} ${session.browser.name.padEnd(8)} ${file}: ${counts.filter(Boolean).join(', ')}`);
  for (const { path, test } of failures) console.log(indent(`✗ ${path}\n${indent(describe(test.error))}`));
  for (const problem of problems) console.log(indent(`✗ ${problem}`));
  for (const log of session.logs) if (!isUnexpected(log)) console.log(indent(log.map(String).join(' ')));
  for (const url of session.request404s) console.log(indent(`not found: ${url}`));
  return { passed, failed };
}

/** An error on the console is a failure unless it is the library's own word to the page's author. */
function isUnexpected(log: readonly unknown[]): boolean {
  return log[0] === 'console.error:' && !String(log[1]).startsWith('[zj-widgets]');
}

function testsIn(suite: TestSuiteResult, path = ''): { path: string; test: TestSuiteResult['tests'][number] }[] {
  const own = suite.tests.map((test) => ({ path: path + test.name, test }));
  return [...own, ...suite.suites.flatMap((inner) => testsIn(inner, `${path}${inner.name} › `))];
}

function describe(error: Partial<TestSession['errors'][number]> | undefined): string {
  if (!error) return 'It failed without saying why.';
  const compared =
    error.expected !== undefined &&
    error.expected !== error.actual &&
    `+ expected: ${error.expected}\n- actual:   ${error.actual}`;
  return [error.message, compared, error.stack].filter(Boolean).join('\n');
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}
