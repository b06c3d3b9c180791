import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { elementNames } from '../../embed/elements.js';
import { isSystemFault, systemFault } from '../system-faults.js';
import { placeOf } from './addresses.js';
import type { CheckedReport } from './report-files.js';
import { fillPage, inlineStyles, linkedStyles } from './fill.js';
import { progressSlots as slots, type Job, type Outcome, type RunSettings } from './job.js';
import type { Placed } from './page.js';
import { ReportFiles } from './report-files.js';

/** Of one run: reports are read once for all pages that a worker fills. */
interface Run {
  readonly id: string;
  readonly files: ReportFiles;
  readonly given: Promise<ReadonlyMap<string, CheckedReport>>;
}

const progress = new Int32Array(workerData as SharedArrayBuffer);
let told: string[] = [];
let run: Run | undefined;

parentPort?.on('message', (job: Job) => {
  void fill(job).then((outcome) => parentPort?.postMessage(outcome));
});
parentPort?.postMessage('ready');

async function fill(job: Job): Promise<Outcome> {
  try {
    return await fillOne(job);
  } catch (error) {
    return { stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function fillOne({ settings, name, path, root, bytes, stylesUrl }: Job): Promise<Outcome> {
  at(undefined);
  told = [];
  if (run?.id !== settings.id) run = startRun(settings);
  const given = await run.given;
  if ([...given.values()].some(({ faults }) => faults > 0)) return { givenFaults: told };
  let read: Uint8Array;
  try {
    read = bytes ?? (await readFile(path));
  } catch (error) {
    if (!isSystemFault(error)) throw error;
    return { unread: systemFault(error, settings.language) };
  }
  const hashes = new Set<string>();
  const sheets = new Map<string, string>();
  const filled = await fillPage(read, {
    name,
    place: placeOf(path, root),
    files: run.files,
    given,
    language: settings.language,
    content: settings.content,
    sheets: settings.styles === 'link' ? linkedStyles(stylesUrl, sheets) : inlineStyles(hashes),
    sheetsKey: settings.styles === 'link' ? stylesUrl : '',
    onElement: at,
  });
  return {
    ...filled,
    read,
    bytes: Buffer.from(filled.bytes).equals(read) ? undefined : filled.bytes,
    reportFaults: told,
    sheets: [...sheets],
    hashes: [...hashes],
  };
}

function startRun({ id, cwd, language, given }: RunSettings): Run {
  const files = new ReportFiles(cwd, language, (line) => told.push(line));
  const read = async (): Promise<ReadonlyMap<string, CheckedReport>> => {
    const checked = new Map<string, CheckedReport>();
    for (const [name, path] of given) checked.set(name, await files.inFileOrFolder(path));
    return checked;
  };
  return { id, files, given: read() };
}

/** Says which element is being drawn; undefined for what comes before the first. */
function at(placed: Placed | undefined): void {
  const { line, column } = placed?.at() ?? { line: 1, column: 1 };
  Atomics.store(progress, slots.line, line);
  Atomics.store(progress, slots.column, column);
  Atomics.store(progress, slots.element, placed ? elementNames.indexOf(placed.element) : -1);
  Atomics.add(progress, slots.count, 1);
}
