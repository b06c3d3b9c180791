import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { platform } = process;

/** A browser's sandbox refuses to run as root, which is how most containers run. */
export const launchArgs: readonly string[] = platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Chrome, Chromium and Edge where they are installed, the likeliest first; whether they start is not asked. */
export function installedChromiums(env: NodeJS.ProcessEnv): string[] {
  return [
    ...onPath(
      env,
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
    ),
    ...onLinux('/opt/google/chrome/chrome', '/snap/bin/chromium', '/opt/microsoft/msedge/msedge'),
    ...inApplications(
      env,
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ),
    ...inProgramFiles(
      env,
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ),
  ].filter((path) => existsSync(path));
}

/** As the browser states it; undefined for a path that leads nowhere, a stub, a browser whose libraries are missing. */
export function versionOf(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  // On Windows a browser asked for its version opens a window instead.
  if (platform === 'win32') return 'version not asked';
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 ? (/\d+(\.\d+)+\w*/.exec(stdout)?.[0] ?? 'version not stated') : undefined;
}

export function onPath(env: NodeJS.ProcessEnv, ...names: string[]): string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  if (platform === 'win32') return [];
  return names.flatMap((name) =>
    folders
      .map((folder) => join(folder, name))
      .filter(isExecutable)
      .slice(0, 1),
  );
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onLinux(...paths: string[]): string[] {
  return platform === 'linux' ? paths : [];
}

export function inApplications(env: NodeJS.ProcessEnv, ...paths: string[]): string[] {
  if (platform !== 'darwin') return [];
  const folders = ['/Applications', join(env['HOME'] ?? '', 'Applications')];
  return paths.flatMap((path) => folders.map((folder) => join(folder, path)));
}

export function inProgramFiles(env: NodeJS.ProcessEnv, ...paths: string[]): string[] {
  if (platform !== 'win32') return [];
  const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
    (folder) => folder !== undefined,
  );
  return paths.flatMap((path) => folders.map((folder) => join(folder, path)));
}
