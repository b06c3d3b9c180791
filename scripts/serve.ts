/**
 * Serves the demo page, Storybook under /storybook/, and /llms.txt with all that it leads to, at 127.0.0.1 and PORT (8080
 * unless told).
 *
 *   tsx scripts/serve.ts [--build]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { endWithAll } from './ending.js';
import { ServeError, serveFolders, readPort } from './static-server.js';
import { ensureStorybook, storybookFolder } from './storybook.js';

/** What a text leads to is where it says: /llms.txt, the docs as Markdown, the data. */
const texts = ['llms.txt', 'README.md', 'README.zh-CN.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'LICENSE'];
const folders = ['dist', 'docs', 'data', 'examples'];

async function main(): Promise<void> {
  // Whatever it is at, the build included; it is to serve until then, so that this is no failure.
  endWithAll(0);
  // Before the build, which would be for nothing where the port is taken.
  const mounts = {
    '/': 'demo',
    '/storybook/': storybookFolder,
    ...Object.fromEntries(folders.map((folder) => [`/${folder}/`, folder])),
    ...Object.fromEntries([...texts, 'custom-elements.json'].map((file) => [`/${file}`, file])),
  };
  const server = await serveFolders(mounts, readPort(8080));
  if (process.argv.includes('--build')) {
    console.log('Building the elements …');
    await build();
    await ensureStorybook();
  }
  const { address } = server;
  console.log(`
The demo is at ${address}/, Storybook at ${address}/storybook/ (Ctrl+C ends).
For agents: ${address}/llms.txt, which leads to the documentation as Markdown.`);
}

async function build(): Promise<void> {
  const child = spawn('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new ServeError(`${said}\nThe build failed.`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof ServeError ? error.message : error);
  process.exit(1);
}
