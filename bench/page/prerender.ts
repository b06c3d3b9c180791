import { spawnSync } from 'node:child_process';

/** The page as `zj-widgets prerender` fills it; undefined from a build whose command line does not have it. */
export function prerender(html: string): string | undefined {
  const command = (...args: string[]) =>
    spawnSync(process.execPath, ['dist/cli/zj-widgets.js', 'prerender', ...args], { input: html, encoding: 'utf8' });
  if (command('--help').status !== 0) return undefined;
  const { status, stdout, stderr } = command('--stdin');
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
