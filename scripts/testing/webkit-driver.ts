import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from '../browsers.js';

export interface WebKitDriver {
  readonly port: number;
  readonly version: string;
  stop(): void;
}

/** Starts WebKitGTK's driver, and a display in memory for it where there is none. */
export async function startWebKitDriver(engine: Engine): Promise<WebKitDriver> {
  const children: ChildProcess[] = [];
  const stop = () => children.forEach((child) => child.kill());
  try {
    const environment = {
      ...process.env,
      DISPLAY: process.env['DISPLAY'] || (await startDisplay(children)),
      GDK_BACKEND: 'x11',
      // No graphics card can be counted on.
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      // As for the other engines; where the machine has no such locale, the page's language is "C".
      LC_ALL: 'en_US.UTF-8',
    };
    const stated = execFileSync(engine.browserPath ?? '', ['--version'], {
      env: environment,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    const port = await freePort();
    children.push(spawn(engine.executablePath, [`--port=${port}`], { env: environment, stdio: 'ignore' }));
    await ready(`http://127.0.0.1:${port}/status`);
    return { port, version: /\d+(\.\d+)+/.exec(stated)?.[0] ?? '', stop };
  } catch (error) {
    stop();
    throw error;
  }
}

async function startDisplay(children: ChildProcess[]): Promise<string> {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(xvfb);
  const failed = once(xvfb, 'exit').then(() => Promise.reject(new Error('Xvfb did not start.')));
  const [number] = await Promise.race([once(xvfb.stdio[3] as Readable, 'data'), failed]);
  failed.catch(() => {});
  return `:${String(number).trim()}`;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

async function ready(url: string): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    try {
      await fetch(url);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await wait(100);
    }
  }
}
