import { render, type TemplateResult } from 'lit';
import { deepQueryAll } from './text.js';

const containers: HTMLElement[] = [];

afterEach(() => {
  for (const container of containers.splice(0)) container.remove();
});

/** Renders a template into the page and waits until each library element in it is ready or has said an error. */
export async function fixture<T extends Element>(template: TemplateResult, lang = 'en'): Promise<T> {
  const container = document.createElement('div');
  container.lang = lang;
  containers.push(container);
  document.body.append(container);
  render(template, container);
  const elements = [...container.querySelectorAll<HTMLElement>('*')].filter(({ localName }) =>
    localName.startsWith('zj-'),
  );
  await Promise.all(elements.map((element) => settled(element)));
  const root = container.querySelector('[data-fixture]') ?? container.firstElementChild;
  return root as T;
}

/** Resolves when the element shows its data or a message. */
export async function settled(element: HTMLElement): Promise<void> {
  if (!element.matches(':state(ready), :state(error)')) {
    await new Promise<void>((resolve) => {
      element.addEventListener('zj-ready', () => resolve(), { once: true });
      element.addEventListener('zj-error', () => resolve(), { once: true });
    });
  }
  await updated(element);
}

/** Resolves when the element and all library elements within it, in shadow roots too, show their data or a message. */
export async function settledWithin(element: HTMLElement): Promise<void> {
  await settled(element);
  await Promise.all(libraryElements(element).map(settled));
}

/** The library's elements within `root`, in shadow roots too. */
export function libraryElements(root: ParentNode): HTMLElement[] {
  return deepQueryAll(root, ':defined').filter(({ localName }) => localName.startsWith('zj-'));
}

/** Resolves when all updates asked for so far are drawn. */
export async function updated(element: Element): Promise<void> {
  while (!(await (element as Element & { updateComplete: Promise<boolean> }).updateComplete));
}

/** Resolves with the next event of this type. */
export function oneEvent<Type extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: Type,
): Promise<HTMLElementEventMap[Type]> {
  return new Promise((resolve) =>
    target.addEventListener(type, (event) => resolve(event as HTMLElementEventMap[Type]), { once: true }),
  );
}

/** Resolves when `condition` holds, asked once a frame. */
export async function until(condition: () => unknown, what: string): Promise<void> {
  const end = performance.now() + 10_000;
  while (performance.now() < end) {
    if (condition()) return;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  throw new Error(`Never came: ${what}`);
}

/** Collects what is said in the console instead of printing it, until the test ends. */
export function silence(method: 'error' | 'warn'): string[] {
  const said: string[] = [];
  const original = console[method];
  console[method] = (...words: unknown[]) => said.push(words.map(String).join(' '));
  restores.push(() => (console[method] = original));
  return said;
}

const restores: (() => void)[] = [];

afterEach(() => {
  for (const restore of restores.splice(0)) restore();
});
