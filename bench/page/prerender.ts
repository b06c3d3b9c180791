import { spawnSync } from 'node:child_process';

/** The page as `zj-widgets prerender` fills it. */
export function prerender(html: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/zj-widgets.js', 'prerender', '--stdin'], {
    input: html,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
