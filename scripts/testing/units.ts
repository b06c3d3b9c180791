/** Runs the browser tests in every engine of this machine. */
import { type Logger, TestRunner, type TestSession, type TestSuiteResult } from '@web/test-runner';
import { type Engine } from '../browsers.js';
import { browserTests } from './browser-tests.js';
import { bundleTests } from './bundle.js';
import { add, type Count, printSlowest } from './results.js';
import { freePort, startWebKitDriver } from './webkit-driver.js';

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
      ...browserTests(engines, driver),
      rootDir,
      files: [...bundle.files],
      protocol: 'http:',
      hostname: 'localhost',
      port: await freePort(),
      watch: false,
      testsFinishTimeout: fileTimeout,
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
