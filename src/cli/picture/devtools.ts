import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { beforeEnd } from '../ending.js';
import { launchArgs } from './chromium.js';

/** The browser did not do what it was asked for: it did not start, ended early, or took too long. */
export class BrowserError extends Error {
  override readonly name = 'BrowserError';

  constructor(
    readonly reason: 'ended' | 'slow' | 'refused',
    /** What the browser said. */
    message: string,
  ) {
    super(message);
  }
}

interface Answer {
  readonly id?: number;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

const switches = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--mute-audio',
];

const { platform } = process;
/** Processes of the browser may still be writing. */
const removal = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 } as const;

/**
 * A browser of its own, with a profile that is thrown away, spoken to over a pipe in its DevTools protocol: nothing is
 * opened on the network, and no file is shared with it, which a browser in a container of its own could not see.
 */
export class DevTools {
  readonly #waiting = new Map<number, { resolve: (value: Answer) => void; reject: (error: Error) => void }>();
  #said = '';
  #received = '';
  #count = 0;
  #isOver = false;
  readonly #ended: Promise<void>;

  readonly #child: ChildProcess;
  readonly #profile: string;

  readonly #forget: () => void;

  private constructor(child: ChildProcess, profile: string, forget: () => void) {
    this.#child = child;
    this.#profile = profile;
    this.#forget = forget;
    const [, , stderr, , output] = child.stdio as [null, null, Readable, Writable, Readable];
    stderr.setEncoding('utf8').on('data', (text: string) => (this.#said = (this.#said + text).slice(-4000)));
    output.setEncoding('utf8').on('data', (text: string) => this.#receive(text));
    for (const stream of child.stdio) stream?.on('error', () => undefined);
    this.#ended = new Promise((resolve) => {
      const end = (message: string) => {
        this.#isOver = true;
        for (const { reject } of this.#waiting.values()) reject(new BrowserError('ended', message));
        this.#waiting.clear();
        resolve();
      };
      child.once('error', (error) => end(error.message));
      child.once('close', () => end(this.#lastWords));
    });
  }

  static start(path: string): DevTools {
    const begun: { profile?: string; browser?: DevTools } = {};
    // Asked for before there is anything to take away.
    const forget = beforeEnd(() => {
      if (begun.browser) begun.browser.#kill();
      if (begun.profile) rmSync(begun.profile, removal);
    });
    const profile = (begun.profile = mkdtempSync(join(tmpdir(), 'zj-widgets-browser-')));
    const args = [...launchArgs, ...switches, `--user-data-dir=${profile}`, 'about:blank'];
    const child = spawn(path, args, {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      windowsHide: true,
      // In a group of its own, so that all its processes can be ended at once.
      detached: platform !== 'win32',
      // Sockets and whatever else it leaves behind go with the profile.
      env: { ...process.env, TMPDIR: profile },
    });
    return (begun.browser = new DevTools(child, profile, forget));
  }

  /** Asks for something, of a page by its session, and gives what is answered. */
  async send(method: string, params: object = {}, sessionId?: string): Promise<Readonly<Record<string, unknown>>> {
    if (this.#isOver) throw new BrowserError('ended', this.#lastWords);
    const id = (this.#count += 1);
    const answer = new Promise<Answer>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    (this.#child.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const { result = {}, error } = await answer;
    if (error) throw new BrowserError('refused', `${method}: ${error.message}`);
    return result;
  }

  /** Ends the browser, whatever it is at, and takes its profile away. */
  async close(): Promise<void> {
    this.#kill();
    await this.#ended;
    await rm(this.#profile, removal);
    this.#forget();
  }

  #kill(): void {
    for (const stream of this.#child.stdio) stream?.destroy();
    const { pid } = this.#child;
    try {
      if (pid === undefined || platform === 'win32') this.#child.kill('SIGKILL');
      else process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  }

  #receive(text: string): void {
    const messages = (this.#received + text).split('\0');
    this.#received = messages.pop() ?? '';
    for (const message of messages) {
      const answer = JSON.parse(message) as Answer;
      if (answer.id === undefined) continue;
      this.#waiting.get(answer.id)?.resolve(answer);
      this.#waiting.delete(answer.id);
    }
  }

  get #lastWords(): string {
    const lines = this.#said.trim().split('\n');
    return lines.slice(-3).join('\n').slice(-600);
  }
}
