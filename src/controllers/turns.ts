import type { LitElement } from 'lit';

/** How long hosts may draw before the page gets a turn, in milliseconds. */
const share = 12;

const waiting = new Set<LitElement>();
let isRunning = false;

/**
 * Has a host draw when those before it have: data that many wait for comes to all of them at once, and the page is to
 * answer its reader meanwhile.
 */
export function takeTurn(host: LitElement): void {
  waiting.add(host);
  if (!isRunning) void run();
}

async function run(): Promise<void> {
  isRunning = true;
  // Paper does not wait.
  const drawAll = () => {
    for (const host of waiting) host.requestUpdate();
  };
  globalThis.addEventListener?.('beforeprint', drawAll);
  let start = performance.now();
  for (const host of waiting) {
    waiting.delete(host);
    host.requestUpdate();
    // Nobody else waits for it who would tell.
    await host.updateComplete.catch((error: unknown) => console.error('[zj-widgets]', error));
    if (performance.now() - start < share) continue;
    await pause();
    start = performance.now();
  }
  globalThis.removeEventListener?.('beforeprint', drawAll);
  isRunning = false;
}

/** Until the browser has done what waits. A hidden page has no frames and few timers, so neither is waited for. */
function pause(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { postTask(task: () => void): Promise<unknown> } };
  return scheduler?.postTask(() => {}) ?? new Promise((resolve) => setTimeout(resolve));
}
