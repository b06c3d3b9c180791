/**
 * One file at a time, while working on it, in Chromium:
 *
 *   npx wtr --files test/elements/stat.test.ts            once
 *   npx wtr --files test/elements/stat.test.ts --watch    again after each change; D debugs it in a browser
 *   npx wtr --files test/elements/stat.test.ts --manual   prints the address to open in any browser
 *
 * `npm test` runs all of them, bundled, with the same settings.
 */
import { tsImport } from 'tsx/esm/api';

const { browserTests } = await tsImport('./scripts/testing/browser-tests.ts', import.meta.url);
const { requireChromium } = await tsImport('./scripts/browsers.ts', import.meta.url);

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...browserTests([requireChromium()]),
  files: ['test/**/*.test.ts', '!test/{scripts,full}/**'],
  testsFinishTimeout: 180_000,
};
