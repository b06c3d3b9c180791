import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { FiguresTopic } from '../../report/types.js';
import { validateReport, type Fault } from '../../report/validation/validate.js';
import { isDictionary, listAt, property } from '../../report/validation/values.js';
import { readJsonFile, readSource } from '../check/files.js';

/** The file that figures go into: a whole report's, or that of the topic. */
export interface Target {
  readonly path: string;
  readonly topic: FiguresTopic;
  /** As the file was read; undefined where there is none. */
  readonly text: string | undefined;
  /** Of the report, the first first; none where there is no report beside the figures. */
  readonly languages: readonly string[];
  /** The text of the file with other figures; what else it holds stays. */
  write(topic: FiguresTopic): string;
  /** Errors that figures would make in this report. */
  faults(topic: FiguresTopic): readonly Fault[];
}

const noFigures = { units: {}, figures: [] } as const;

/** What a target is asked for by. */
export interface TargetOptions {
  readonly output?: string | undefined;
  readonly report?: string | undefined;
}

/** The folder of the file that `findTarget` finds. */
export function targetFolder(cwd: string, options: TargetOptions): string {
  const path = pathOf(cwd, options);
  const folder = isFolder(path, options) ? path : dirname(path);
  return statSync(folder, { throwIfNoEntry: false }) ? realpathSync(folder) : folder;
}

/** The file by `--output`, else the report in the folder (or file) of `--report`; undefined for one that is broken. */
export function findTarget(cwd: string, options: TargetOptions): Target | { readonly broken: string } {
  const path = pathOf(cwd, options);
  return isFolder(path, options) ? inFolder(path) : inFile(path);
}

function pathOf(cwd: string, { output, report }: TargetOptions): string {
  return resolve(cwd, output ?? report ?? '.');
}

function isFolder(path: string, { output }: TargetOptions): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? (output === undefined && !path.endsWith('.json'));
}

function inFolder(folder: string): Target | { readonly broken: string } {
  const whole = join(folder, 'report.json');
  const { value, fault } = readJsonFile(whole);
  const isThere = fault?.key !== 'file.ENOENT';
  if (isThere && (value === undefined || isWhole(value))) return inFile(whole);
  return inFile(join(folder, 'figures.json'));
}

function isWhole(value: unknown): value is Record<string, unknown> {
  return isDictionary(value) && isDictionary(value['report']);
}

function inFile(path: string): Target | { readonly broken: string } {
  const file = readJsonFile(path);
  if (file.fault?.key === 'file.ENOENT') {
    const topic = { $schema: './node_modules/zj-widgets/data/schemas/figures.schema.json', ...noFigures };
    return { path, topic, text: undefined, write: stringify, ...beside(path) };
  }
  const { value, text } = file;
  if (value === undefined || (file.scan?.duplicates.length ?? 0) > 0) return { broken: path };
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? 2;
  const end = /\n$/.test(text) ? '\n' : '';
  const format = (data: unknown) => `${JSON.stringify(data, undefined, indent)}${end}`;
  const target: Target = isWhole(value)
    ? {
        path,
        topic: (value['figures'] ?? noFigures) as FiguresTopic,
        text,
        write: (topic) => format({ ...value, figures: topic }),
        languages: languagesOf(value),
        faults: (topic) => errorsIn({ ...value, figures: topic }, true),
      }
    : { path, topic: value as FiguresTopic, text, write: format, ...beside(path) };
  const faults = isWhole(value) ? errorsIn(value, true) : target.faults(target.topic);
  return faults.length > 0 ? { broken: path } : target;
}

/** A topic's file together with the others in its folder, where it bears the topic's name. */
function beside(path: string): Pick<Target, 'languages' | 'faults'> {
  const folder = resolve(path, '..');
  const isTopic = basename(path) === 'figures.json' && statSync(folder, { throwIfNoEntry: false })?.isDirectory();
  const { report = {} } = isTopic ? readSource(folder) : {};
  const isAlone = !isDictionary(report['report']);
  return {
    languages: languagesOf(report),
    faults: (topic) => errorsIn({ ...report, figures: topic }, !isAlone),
  };
}

/** Errors of figures; of a topic by itself, not that sections and cities are not there. */
function errorsIn(report: unknown, isReport: boolean): Fault[] {
  return validateReport(report).filter(
    ({ topic, severity, code, values }) =>
      topic === 'figures' &&
      severity === 'error' &&
      (isReport || code !== 'unknown-reference' || !/section|city/.test(String(values['kind']))),
  );
}

function languagesOf(report: Readonly<Record<string, unknown>>): string[] {
  return listAt(property(report, 'report'), 'languages').filter((each) => typeof each === 'string');
}

function stringify(data: unknown): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
