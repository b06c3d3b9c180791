import { join, relative } from 'node:path';
import type { Fault } from '../../report/validation/fault.js';
import type { TopicName } from '../../report/types.js';
import { validateReport } from '../../report/validation/validate.js';
import { systemFault } from '../system-faults.js';
import { say } from '../usage.js';
import { checkMessages } from './check.messages.js';
import type { JsonFile, Source } from './files.js';
import { findClaimFaults } from './claim-faults.js';
import { findMessageFaults } from './message-faults.js';
import { positionAt } from '../position.js';
import { excerpt } from './json-text.js';

/** A fault, and where it stands in a file. */
export interface FileFault {
  readonly severity: Fault['severity'];
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** JSON Pointer within the file. */
  readonly pointer: string;
  readonly id?: string;
  /** What is wrong and what was expected: "zh" or "en". */
  message(language: string): string;
  /** The line at fault, where it is best shown. */
  readonly excerpt?: string;
}

/** Faults that are of a key rather than of what stands under it. */
const ofKey = new Set([
  'unknown-property',
  'unknown-topic',
  'wrong-key',
  'forbidden-key',
  'not-together',
  'unused-unit',
]);

/** The topic that holds each kind of record. */
const topicOfKind: Readonly<Record<string, TopicName>> = {
  'kind.section': 'report',
  'kind.figure': 'figures',
  'kind.unit': 'figures',
  'kind.city': 'corridors',
  'kind.event': 'events',
  'kind.achievement': 'achievements',
  'kind.field': 'achievements',
};

/** All that is wrong or odd with a report, by file and line. */
export function checkSource(source: Source): FileFault[] {
  const faults = source.files.flatMap(readFaults);
  if (!source.single && !source.fileOf.has('report') && !source.only) {
    faults.push(plainFault(source.path, 'file.no-report', {}));
  }
  for (const topic of source.ignored ?? []) {
    const file = join(source.path, `${topic}.json`);
    faults.push({ ...plainFault(file, 'file.beside-report', { topic }), severity: 'warning' });
  }
  const inReport = validateReport(source.report);
  // A claim is held against what is not in doubt itself.
  const broken = inReport
    .filter(
      ({ severity, pointer }) => severity === 'error' || /^\/figures\/figures\/\d+\/(?:value|qualifier)$/.test(pointer),
    )
    .map(({ pointer }) => pointer);
  for (const fault of [...inReport, ...findClaimFaults(source.report, broken), ...findMessageFaults(source.report)]) {
    const file = fault.topic ? source.fileOf.get(fault.topic) : source.files[0];
    if (file && isOfSource(fault, source)) faults.push(place(fault, file, source.single));
  }
  const order = new Map(source.files.map(({ path }, index) => [path, index]));
  return faults.sort(
    (a, b) =>
      (order.get(a.file) ?? order.size) - (order.get(b.file) ?? order.size) || a.line - b.line || a.column - b.column,
  );
}

/** What only follows from a file that could not be read, or was not asked about, is left out. */
function isOfSource({ topic, code, values }: Fault, { report, unreadable, only, single }: Source): boolean {
  if (only && topic !== only) return false;
  if (topic === undefined && (unreadable.size > 0 || !single)) return false;
  if (code !== 'unknown-reference') return true;
  const holder = topicOfKind[String(values['kind'])];
  return holder === undefined || holder in report || !(unreadable.has(holder) || only !== undefined);
}

/** Faults of a file before it is data: it cannot be read, is no JSON, or has a key twice. */
export function readFaults(file: JsonFile): FileFault[] {
  const { path, text, fault, syntax, scan } = file;
  if (fault) return [plainFault(path, fault.key, fault.values ?? {})];
  if (syntax) {
    return [
      {
        severity: 'error',
        code: `syntax.${syntax.mistake}`,
        file: path,
        ...positionAt(text, syntax.offset),
        pointer: '',
        message: (language) => say(checkMessages, language, `syntax.${syntax.mistake}`, { near: syntax.near }),
        ...(text !== '' && { excerpt: excerpt(text, syntax.offset) }),
      },
    ];
  }
  return (scan?.duplicates ?? []).map(({ pointer, offset }) => ({
    severity: 'error',
    code: 'duplicate-key',
    file: path,
    ...positionAt(text, offset),
    pointer,
    message: (language) => say(checkMessages, language, 'duplicate-key', { name: pointer.split('/').at(-1) ?? '' }),
  }));
}

function plainFault(file: string, key: string, values: Readonly<Record<string, string | number>>): FileFault {
  const message = (language: string) =>
    key in (checkMessages['en'] ?? {})
      ? say(checkMessages, language, key, values)
      : systemFault({ code: key.replace('file.', '') }, language).replace(/[.。]$/, '');
  return { severity: 'error', code: key, file, line: 1, column: 1, pointer: '', message };
}

function place(fault: Fault, file: JsonFile, single: boolean): FileFault {
  const { severity, code, id, message } = fault;
  const pointer = single ? fault.pointer : fault.pointer.replace(/^\/[^/]*/, '');
  return {
    severity,
    code,
    file: file.path,
    ...positionAt(file.text, offsetOf(pointer, ofKey.has(code), file)),
    pointer,
    ...(id !== undefined && { id }),
    message,
  };
}

/** Of what has no place of its own, the nearest place above it. */
export function offsetOf(pointer: string, isOfKey: boolean, { scan }: JsonFile): number {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = scan?.places.get(at);
    if (found) return isOfKey && at === pointer ? (found.key ?? found.value) : found.value;
    if (at === '') return 0;
  }
}

/** As compilers print it: editors and terminals make a link of the first part. */
export function faultLine(fault: FileFault, cwd: string, language: string): string {
  const { file, line, column, pointer, id, severity } = fault;
  const where = `${shortPath(file, cwd)}:${line}:${column} ${pointer || '/'}${id === undefined ? '' : ` ${id}`}`;
  const kind = severity === 'warning' ? `${say(checkMessages, language, 'check.warning')} ` : '';
  const shown = fault.excerpt === undefined ? '' : `\n${fault.excerpt.replace(/^/gm, '    ')}`;
  return `${where}: ${kind}${fault.message(language)}${shown}`;
}

/** Relative where that is shorter. */
function shortPath(path: string, cwd: string): string {
  const from = relative(cwd, path);
  return from.length < path.length && from !== '' ? from : path;
}
