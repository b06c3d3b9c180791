import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { maxBytes } from '../../report/limits.js';
import type { TopicName } from '../../report/types.js';
import { isDictionary } from '../../report/validation/values.js';
import { isTopicName, topicNames } from '../../report/topics.js';
import { decodeJson } from './decode.js';
import { scanJson, type Place, type Scan, type SyntaxFault } from './json-text.js';

/** Deep enough for every place that a fault has; of what lies deeper, the nearest place above is told. */
const placeDepth = 12;

/** A file that could be read as JSON, or why not. */
export interface JsonFile {
  readonly path: string;
  readonly text: string;
  readonly value?: unknown;
  readonly scan?: Scan;
  readonly syntax?: SyntaxFault;
  /** Key of a message, and what fills it; `file.` and a code of the operating system for what that refused. */
  readonly fault?: { readonly key: string; readonly values?: Readonly<Record<string, string | number>> };
}

/** What one report is made of. */
export interface Source {
  /** The path as it was given. */
  readonly path: string;
  readonly files: readonly JsonFile[];
  /** The report in one object. */
  readonly report: Readonly<Record<string, unknown>>;
  /** The file that a topic is in; the whole report's where it is in one file. */
  readonly fileOf: ReadonlyMap<TopicName, JsonFile>;
  /** Topics that have a file beside a whole report in one file, which no page reads. */
  readonly ignored?: readonly TopicName[];
  /** Where a topic has no file of its own, its name is part of pointers. */
  readonly single: boolean;
  /** Topics whose file is there but cannot be read. */
  readonly unreadable: ReadonlySet<TopicName>;
  /** Of a file that was given alone, the topic that it holds: only that is asked about. */
  readonly only?: TopicName;
}

/** A pipe or a device may never end; only one that a person has named is read. */
export function readJsonFile(path: string, isNamed = false): JsonFile {
  const none = { path, text: '' };
  let bytes: Uint8Array;
  try {
    const found = statSync(path);
    if (!isNamed && !found.isFile() && !found.isDirectory()) return { ...none, fault: { key: 'file.irregular' } };
    const { size } = found;
    if (size > maxBytes) {
      const values = { size: Math.ceil(size / 1e6), limit: maxBytes / 1e6 };
      return { ...none, fault: { key: 'file.too-large', values } };
    }
    bytes = readFileSync(path);
  } catch (error) {
    return { ...none, fault: systemFault(error) };
  }
  const decoded = decodeJson(bytes);
  if ('fault' in decoded) return { ...none, fault: { key: decoded.fault } };
  return parseJsonFile(path, decoded.text);
}

/** The JSON that a text is, or, as in a page, a `range` of it: places are then those of the whole. */
export function parseJsonFile(path: string, text: string, range?: readonly [start: number, end: number]): JsonFile {
  const [start, end] = range ?? [0, text.length];
  const own = text.slice(start, end);
  const { fault, places, duplicates } = scanJson(own, placeDepth);
  if (fault) return { path, text, syntax: { ...fault, offset: start + fault.offset } };
  const moved = [...places].map(([pointer, { key, value }]): [string, Place] => [
    pointer,
    { value: start + value, key: key === undefined ? undefined : start + key },
  ]);
  const scan = {
    fault,
    places: new Map(moved),
    duplicates: duplicates.map(({ pointer, offset }) => ({ pointer, offset: start + offset })),
  };
  return { path, text, scan, value: JSON.parse(own) as unknown };
}

function systemFault(error: unknown): NonNullable<JsonFile['fault']> {
  const { code = 'EIO' } = error as NodeJS.ErrnoException;
  return { key: `file.${code}` };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Reading it as a file says what is wrong with it.
    return false;
  }
}

/** Reads a folder of topics, a report in one file, or one topic's file together with those beside it. */
export function readSource(path: string): Source {
  if (isFolder(path)) {
    const file = readJsonFile(join(path, 'report.json'));
    return isWholeReport(file.value)
      ? { ...singleSource(path, file), ignored: topicNames.filter((topic) => isIgnored(path, topic)) }
      : folderSource(path, path);
  }
  const file = readJsonFile(path, true);
  const topic = topicOf(file);
  return topic ? { ...folderSource(path, dirname(path), file), only: topic } : singleSource(path, file);
}

/** A topic's own file is read by nobody where a whole report is beside it. */
function isIgnored(folder: string, topic: TopicName): boolean {
  return topic !== 'report' && statSync(join(folder, `${topic}.json`), { throwIfNoEntry: false })?.isFile() === true;
}

/** A report that is to be in one file, whatever is in it. */
export function singleSource(path: string, file: JsonFile): Source {
  const readable = file.scan !== undefined;
  return {
    path,
    files: [file],
    report: (readable ? file.value : {}) as Source['report'],
    fileOf: new Map(topicNames.map((topic) => [topic, file])),
    single: true,
    unreadable: new Set(readable ? [] : topicNames),
  };
}

function folderSource(path: string, folder: string, given?: JsonFile): Source {
  const there = new Set(readdirSync(folder));
  const fileOf = new Map<TopicName, JsonFile>();
  for (const topic of topicNames) {
    if (there.has(`${topic}.json`)) fileOf.set(topic, readJsonFile(join(folder, `${topic}.json`)));
  }
  const topic = given && topicOf(given);
  if (topic) fileOf.set(topic, given);
  const readable = [...fileOf].filter(([, file]) => file.scan);
  return {
    path,
    files: given ? [given] : [...fileOf.values()],
    report: Object.fromEntries(readable.map(([name, file]) => [name, file.value])),
    fileOf,
    single: false,
    unreadable: new Set([...fileOf].flatMap(([name, file]) => (file.scan ? [] : name))),
  };
}

/** A report in one file holds the topic “report” as an object; a topic's own file does not. */
function isWholeReport(value: unknown): boolean {
  return isDictionary(value) && isDictionary(value['report']);
}

/** The topic that a file holds, by its name, else by what is in it; undefined for a report in one file. */
function topicOf({ path, value }: JsonFile): TopicName | undefined {
  if (!isDictionary(value) || isWholeReport(value)) return undefined;
  const name = basename(path, '.json');
  if (isTopicName(name)) return name;
  if ('schemaVersion' in value) return 'report';
  return topicNames.find((topic) => Array.isArray(value[topic]));
}
