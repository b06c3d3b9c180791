import type { Browser, Page } from 'playwright';

/** What the page's thread did in one go, in milliseconds. */
export interface Task {
  /** From beginning to end. */
  readonly time: number;
  /** Of that, what the processor worked for it: the rest is waiting, for other programs too. */
  readonly work: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The tasks of the page's main thread while `act` runs. */
export async function tasksOf(browser: Browser, page: Page, act: () => Promise<unknown>): Promise<Task[]> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const mains = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map((event) => threadOf(event)),
  );
  // Another page's may be there, with nothing to do. Chromium has named tasks one way and the other.
  const tasks = trace.traceEvents
    .filter(({ ph, name }) => ph === 'X' && /^(ThreadControllerImpl::)?RunTask$/.test(name))
    .filter((event) => mains.has(threadOf(event)));
  if (tasks.length === 0) throw new Error('The trace has no tasks: this Chromium names them otherwise.');
  return tasks.map(({ dur = 0, tdur = 0 }) => ({ time: dur / 1000, work: tdur / 1000 }));
}
