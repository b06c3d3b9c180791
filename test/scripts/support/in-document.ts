/*
 * Run in a process of its own by other-documents.test.ts: gives Node the globals of a document that is no browser's, as the
 * runners of tests do, puts every element into it, does to each what a test of an app would, and writes what came of it.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { ReactiveElement } from 'lit';

export interface Outcome {
  readonly tag: string;
  readonly status: string;
  readonly text: string;
}

export interface Told {
  readonly outcomes: readonly Outcome[];
  /** What was thrown, or said to the console. */
  readonly complaints: readonly string[];
}

const [kind = '', given = '', markup = ''] = process.argv.slice(2);
const complaints: string[] = [];
const complain = (...words: readonly unknown[]) =>
  void complaints.push(words.map((word) => (word instanceof Error ? word.stack : String(word))).join(' '));

process.on('uncaughtException', complain);
process.on('unhandledRejection', complain);
console.error = console.warn = complain;

const url = 'http://localhost/';
const page = '<!doctype html><html lang="en"><body></body></html>';

async function openWindow(): Promise<Window> {
  if (kind === 'jsdom') {
    const { JSDOM, VirtualConsole } = await import('jsdom');
    const virtualConsole = new VirtualConsole();
    for (const type of ['error', 'warn'] as const) virtualConsole.on(type, complain);
    virtualConsole.on('jsdomError', complain);
    return new JSDOM(page, { url, pretendToBeVisual: true, virtualConsole }).window as unknown as Window;
  }
  const { Window: HappyWindow } = await import('happy-dom');
  const view = new HappyWindow({ url });
  view.document.write(page);
  return view as unknown as Window;
}

/** Node's own stay, but for those that a document's must be of one family with. */
function populate(view: Window): void {
  const own = new Set(Object.getOwnPropertyNames(globalThis));
  for (const name of ['Event', 'EventTarget', 'CustomEvent', 'MessageEvent', 'navigator']) own.delete(name);
  const names = new Set<string>();
  for (let each: object | null = view; each && each !== Object.prototype; each = Object.getPrototypeOf(each) as object)
    for (const name of Object.getOwnPropertyNames(each)) names.add(name);
  for (const name of names) {
    if (own.has(name)) continue;
    const value = (view as unknown as Record<string, unknown>)[name];
    const isMethod = typeof value === 'function' && /^[a-z]/.test(name);
    define(name, isMethod ? (value as (this: Window) => unknown).bind(view) : value);
  }
  define('window', globalThis);
}

/** As apps' tests bring what their document lacks, to the global object alone. */
function bringWhatIsMissing(): void {
  class Observer {
    readonly #callback: (entries: unknown[]) => void;
    constructor(callback: (entries: unknown[]) => void) {
      this.#callback = callback;
    }
    observe(target: Element): void {
      this.#callback([{ target, isIntersecting: true, contentRect: { width: 640, height: 480 } }]);
    }
    unobserve(): void {}
    disconnect(): void {}
  }
  define('IntersectionObserver', Observer);
  define('ResizeObserver', Observer);
  define('matchMedia', (media: string) => ({ media, matches: false, addEventListener() {}, removeEventListener() {} }));
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

const text = (node: Node): string => {
  if (node.nodeType === 3) return node.textContent ?? '';
  const { shadowRoot, localName } = node as Element;
  return localName === 'style' ? '' : [...(shadowRoot ?? node).childNodes].map(text).join(' ');
};

const update = (element: ReactiveElement) => element.updateComplete.catch(complain);

async function use(element: ReactiveElement): Promise<void> {
  for (let tries = 200; tries > 0 && !isSettled(element); tries--) await wait(20);
  for (const button of element.shadowRoot?.querySelectorAll<HTMLElement>('button, summary, [tabindex]') ?? []) {
    button.focus();
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    button.click();
    await update(element);
  }
  element.lang = 'zh';
  await update(element);
  const { parentNode } = element;
  element.remove();
  parentNode?.append(element);
  await update(element);
  element.lang = 'en';
}

/** Its data is there: what it shows is more than the page's own words in a slot. */
const isSettled = (element: Element) =>
  element.localName === 'zj-report-data' || element.shadowRoot?.querySelector('[part~=base]') != null;

populate(await openWindow());
if (given === 'with observers') bringWhatIsMissing();
await import('../../../dist/index.js' as string);
document.body.innerHTML = markup;
const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('zj-'));
for (const element of elements) await use(element as ReactiveElement);
// More may come of it, and throw as well.
await wait(1000);
const outcomes = elements.map((element): Outcome => {
  const status = isSettled(element) ? 'settled' : 'waiting';
  return { tag: element.localName, status, text: text(element).replace(/\s+/g, ' ') };
});
const told: Told = { outcomes, complaints };
process.stdout.write(JSON.stringify(told), () => process.exit(0));
