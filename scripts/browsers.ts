/** Finds the browsers that the tests run in. Nothing here starts one, but to ask for its version. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, firefox, webkit, type BrowserType } from 'playwright';
import {
  inApplications,
  inProgramFiles,
  installedChromiums,
  isExecutable,
  launchArgs,
  onPath,
  versionOf,
} from '../src/cli/picture/chromium.js';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

export interface Engine {
  readonly name: EngineName;
  /** What it is driven by: Playwright, Firefox's own remote protocol (BiDi), or a WebDriver. */
  readonly protocol: 'playwright' | 'bidi' | 'webdriver';
  readonly executablePath: string;
  /** As the browser states it; empty for WebKitGTK, which states it on a display only. */
  readonly version: string;
  /** For `webdriver`: the browser that the driver at `executablePath` starts. */
  readonly browserPath?: string;
}

/** No browser, no test run: the message says what to install. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

const { platform, env } = process;
const isRoot = process.getuid?.() === 0;
const say = console.log;

export { launchArgs };

/**
 * A Chromium, whatever it takes: the one named by `CHROME_PATH`, one that is installed, Playwright's own, one that
 * Playwright or (as root on Debian or Ubuntu) apt can install. Debian's headless shell comes first, as with Playwright's
 * own: without a window around each page, it opens pages in a quarter of the time. `isWhole` passes over it, for what
 * is to be as readers have it.
 */
export function requireChromium({ isWhole = false } = {}): Engine {
  const named = env['CHROME_PATH'];
  if (named) {
    const engine = usable('chromium', named);
    if (engine) return engine;
    throw new NoBrowserError(`CHROME_PATH is ${named}, which is no browser that starts.`);
  }
  const shell = isWhole ? undefined : firstUsable('chromium', 'playwright', onPath(env, 'chromium-headless-shell'));
  const found = shell ?? findInstalledChromium() ?? findPlaywrights('chromium', chromium);
  if (found) return found;

  say('No Chromium found: trying "npx playwright install chromium".');
  run('npx', ['playwright', 'install', 'chromium'], { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' });
  const downloaded = findPlaywrights('chromium', chromium);
  if (downloaded) return downloaded;

  if (isRoot && isDebian()) {
    say('Installing Chromium and a Chinese font: apt-get update && apt-get install -y chromium fonts-noto-cjk');
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], quiet);
    run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], quiet);
    const installed = findInstalledChromium() ?? findPlaywrights('chromium', chromium);
    if (installed) return installed;
  }
  throw new NoBrowserError(
    'The tests need a browser, and none was found. Install Chrome, Chromium or Edge, or run ' +
      '"npx playwright install --with-deps chromium", or set CHROME_PATH to one. ' +
      'On Debian or Ubuntu: sudo apt-get install chromium fonts-noto-cjk',
  );
}

export function findFirefox(): Engine | undefined {
  return (
    findPlaywrights('firefox', firefox) ??
    firstUsable('firefox', 'bidi', [
      env['FIREFOX_PATH'],
      ...onPath(env, 'firefox', 'firefox-esr'),
      ...inApplications(env, 'Firefox.app/Contents/MacOS/firefox'),
      ...inProgramFiles(env, 'Mozilla Firefox\\firefox.exe'),
    ])
  );
}

export function findWebKit(): Engine | undefined {
  const own = findPlaywrights('webkit', webkit);
  if (own || platform !== 'linux') return own;
  const [driver] = onPath(env, 'WebKitWebDriver');
  const browserPath = findMiniBrowser();
  if (!driver || !browserPath) return undefined;
  // The driver needs a display to start its browser on; scripts/testing/webkit-driver.ts brings one by Xvfb.
  if (!env['DISPLAY'] && onPath(env, 'Xvfb').length === 0) return undefined;
  return { name: 'webkit', protocol: 'webdriver', executablePath: driver, browserPath, version: '' };
}

function findInstalledChromium(): Engine | undefined {
  return firstUsable('chromium', 'playwright', installedChromiums(env));
}

function findPlaywrights(name: EngineName, type: BrowserType): Engine | undefined {
  const path = type.executablePath();
  return path ? usable(name, path) : undefined;
}

function firstUsable(
  name: EngineName,
  protocol: Engine['protocol'],
  paths: readonly (string | undefined)[],
): Engine | undefined {
  for (const path of paths) {
    const engine = path && usable(name, path, protocol);
    if (engine) return engine;
  }
  return undefined;
}

function usable(name: EngineName, path: string, protocol: Engine['protocol'] = 'playwright'): Engine | undefined {
  const version = versionOf(path);
  return version ? { name, protocol, executablePath: path, version } : undefined;
}

/** WebKitGTK's bare browser lies beside its library, in a folder that names the processor and the version. */
function findMiniBrowser(): string | undefined {
  const libraries = ['/usr/lib', '/usr/libexec', ...subfolders('/usr/lib')];
  return libraries
    .flatMap((library) => subfolders(library).filter((folder) => /\/webkit2?gtk-[\d.]+$/.test(folder)))
    .map((folder) => join(folder, 'MiniBrowser'))
    .filter(isExecutable)
    .at(-1);
}

function subfolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name));
}

function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function run(command: string, args: readonly string[], variables: NodeJS.ProcessEnv): void {
  try {
    execFileSync(command, args, {
      stdio: 'inherit',
      timeout: 600_000,
      shell: platform === 'win32',
      env: { ...env, ...variables },
    });
  } catch {
    say(`"${[command, ...args].join(' ')}" did not succeed.`);
  }
}
