import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { elementNames, type ElementName } from '../../embed/elements.js';
import { progressSlots as slots, type Job, type Outcome } from './job.js';

/** Where a worker was given up: it took too long, or more memory than it may have. */
export interface GivenUp {
  readonly reason: 'slow' | 'memory';
  readonly line: number;
  readonly column: number;
  /** The element that was being drawn. */
  readonly element: ElementName | undefined;
}

/** Fewer pages than this are done sooner by one worker than another has started. */
const pagesEach = 12;
const megabytes = 2048;

/** Workers that have loaded everything, for the next run in the same process. They do not keep it alive. */
const idle: Lane[] = [];

/**
 * Fills pages on all cores, and gives what became of each in their order. A worker that shows no progress for `limit`
 * milliseconds is ended and its page given up.
 */
export async function* fillAll(jobs: readonly Job[], limit: number): AsyncGenerator<Outcome | GivenUp> {
  const count = Math.max(1, Math.min(availableParallelism(), Math.ceil(jobs.length / pagesEach)));
  const outcomes = jobs.map(() => deferred<Outcome | GivenUp>());
  let next = 0;
  let wanted = 0;
  let isOver = false;
  const waiting: (() => void)[] = [];
  const work = async (): Promise<void> => {
    for (let lane: Lane | undefined; next < jobs.length && !isOver;) {
      // Not so far ahead that finished pages fill the memory.
      if (next > wanted + 32 * count) {
        await new Promise<void>((resolve) => waiting.push(resolve));
        continue;
      }
      const index = next++;
      lane ??= idle.pop() ?? new Lane();
      const outcome = await lane.fill(jobs[index] as Job, limit);
      outcomes[index]?.resolve(outcome);
      if (lane.isOver) lane = undefined;
      else if (next >= jobs.length || isOver) idle.push(lane);
    }
  };
  const working = Promise.all(Array.from({ length: count }, work));
  try {
    for (const [index, { promise }] of outcomes.entries()) {
      wanted = index;
      for (const resume of waiting.splice(0)) resume();
      yield await Promise.race([promise, working.then(() => promise)]);
    }
  } finally {
    isOver = true;
    for (const resume of waiting.splice(0)) resume();
    await working;
  }
}

/** One worker, and what is told of it. */
class Lane {
  /** Whether it has ended, and takes no more. */
  isOver = false;

  readonly #progress = new Int32Array(new SharedArrayBuffer(Object.keys(slots).length * Int32Array.BYTES_PER_ELEMENT));
  readonly #worker: Worker;
  readonly #ready: Promise<void>;

  constructor() {
    const options = { workerData: this.#progress.buffer, resourceLimits: { maxOldGenerationSizeMb: megabytes } };
    this.#worker = import.meta.url.endsWith('.ts')
      ? new Worker(fromSource(), { ...options, eval: true })
      : new Worker(new URL('./prerender-worker.js', import.meta.url), options);
    this.#ready = new Promise((resolve, reject) => {
      this.#worker.once('message', () => resolve());
      this.#worker.once('error', reject);
    });
  }

  async fill(job: Job, limit: number): Promise<Outcome | GivenUp> {
    const worker = this.#worker;
    worker.ref();
    try {
      await this.#ready;
      return await new Promise((resolve) => {
        const watch = this.#watch(limit, () => finish(this.#giveUp('slow')));
        const onError = (error: NodeJS.ErrnoException) => {
          this.isOver = true;
          finish(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? this.#giveUp('memory') : { stack: error.stack ?? '' });
        };
        const finish = (outcome: Outcome | GivenUp) => {
          clearInterval(watch);
          worker.off('message', finish);
          worker.off('error', onError);
          resolve(outcome);
        };
        worker.on('message', finish);
        worker.on('error', onError);
        worker.postMessage(job);
      });
    } finally {
      worker.unref();
    }
  }

  /** Calls once nothing has changed for `limit` milliseconds. */
  #watch(limit: number, tooLong: () => void): NodeJS.Timeout {
    let count = Atomics.load(this.#progress, slots.count);
    let since = Date.now();
    return setInterval(
      () => {
        const now = Atomics.load(this.#progress, slots.count);
        if (now !== count) [count, since] = [now, Date.now()];
        else if (Date.now() - since >= limit) tooLong();
      },
      Math.min(limit / 4, 1000),
    );
  }

  #giveUp(reason: GivenUp['reason']): GivenUp {
    this.isOver = true;
    void this.#worker.terminate();
    const [line = 1, column = 1, element = -1] = [slots.line, slots.column, slots.element].map((slot) =>
      Atomics.load(this.#progress, slot),
    );
    return { reason, line, column, element: elementNames[element] };
  }
}

/** Where the sources are run as they are, what compiles them is to be told in each thread. */
function fromSource(): string {
  const [tsx, worker] = [import.meta.resolve('tsx/esm/api'), new URL('./worker.ts', import.meta.url).href];
  return `import('${tsx}').then(({ register }) => { register(); return import('${worker}'); });`;
}

function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}
