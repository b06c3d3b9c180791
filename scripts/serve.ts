/**
 * Serves the demo page, and Storybook under /storybook/, at 127.0.0.1 and PORT (8080 unless told).
 *
 *   tsx scripts/serve.ts [--build]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ServeError, serveFolders, readPort, type StaticServer } from './static-server.js';
import { ensureStorybook, storybookFolder } from './storybook.js';

let server: StaticServer | undefined;

async function main(): Promise<void> {
  // Before the build, which would be for nothing where the port is taken.
  server = await serveFolders({ '/': 'demo', '/dist/': 'dist', '/storybook/': storybookFolder }, readPort(8080));
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
  if (process.argv.includes('--build')) {
    console.log('Building the elements …');
    await build();
    await ensureStorybook();
  }
  console.log(`\nThe demo is at ${server.address}/, Storybook at ${server.address}/storybook/ (Ctrl+C ends).`);
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

async function stop(): Promise<void> {
  await server?.close();
  process.exit(0);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof ServeError ? error.message : error);
  process.exit(1);
}
