import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeReport, type GivenReport } from '../../report/read.js';
import type { Report } from '../../report/registry.js';
import { topicNames } from '../../report/topics.js';
import { property } from '../../report/validation/values.js';
import { upgradeReport } from '../../report/versions.js';
import { checkSource, faultLine, type FileFault } from '../check/check-source.js';
import { parseJsonFile, readJsonFile, readSource, singleSource, type JsonFile, type Source } from '../check/files.js';
import { drawGeometry, type FindFile } from '../check/geometry.js';
import { follow, placeOf, type Place } from './addresses.js';

/** A report that has been read and checked. */
export interface CheckedReport {
  /** How many faults it has; they have been told. */
  readonly faults: number;
  /** Its own id, also where it has faults. */
  readonly id: string | undefined;
  /** Whether its map is drawn from what lies on the web, and so not here. */
  readonly lacksMap: boolean;
  /** The files that it was read from, and those that would have been read, were they there. */
  readonly files: readonly string[];
  /** The report under a name; only where it has no faults. */
  readonly make: (name: string) => Report;
}

/** Reads reports, each file once for all pages, and tells what is wrong with them. */
export class ReportFiles {
  readonly #files = new Map<string, Promise<CheckedReport>>();

  readonly #cwd: string;
  readonly #language: string;
  readonly #tell: (line: string) => void;

  constructor(cwd: string, language: string, tell: (line: string) => void) {
    this.#cwd = cwd;
    this.#language = language;
    this.#tell = tell;
  }

  /** A report in one file; `root` is what addresses in it that begin with a "/" start from. */
  inFile(path: string, root: string): Promise<CheckedReport> {
    return this.#once(path, () => singleSource(path, readJsonFile(path)), root);
  }

  /** A report in one file, or with a file a topic in a folder. */
  inFileOrFolder(path: string): Promise<CheckedReport> {
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
    const read = () => (isFolder ? readSource(path) : singleSource(path, readJsonFile(path, true)));
    return this.#once(path, read, isFolder ? path : dirname(path));
  }

  /** A report that stands in a page. */
  inPage(name: string, text: string, range: readonly [start: number, end: number], place: Place) {
    return this.#check(singleSource(name, parseJsonFile(name, text, range)), (address) => fileAt(address, place));
  }

  #once(path: string, read: () => Source, root: string): Promise<CheckedReport> {
    let checked = this.#files.get(path);
    if (!checked) {
      const findFile = (address: string, from: JsonFile) => fileAt(address, placeOf(from.path, root));
      this.#files.set(path, (checked = this.#check(read(), findFile)));
    }
    return checked;
  }

  async #check(given: Source, findFile: FindFile): Promise<CheckedReport> {
    const source = { ...given, report: upgrade(given.report) };
    // What is odd but valid is for `zj-widgets check` to say.
    const faults = checkSource(source).filter(({ severity }) => severity === 'error');
    const files = new Set(source.files.map(({ path }) => path));
    const findAndNote: FindFile = (address, from) => {
      const file = findFile(address, from);
      if (file !== undefined) files.add(file);
      return file;
    };
    const { map, faults: mapFaults } = faults.length > 0 ? { faults: [] } : await drawGeometry(source, findAndNote);
    this.#tellAll([...faults, ...mapFaults]);
    const { map: givenMap, ...topics } = source.report;
    const isGeometry = property(givenMap, 'geometry') !== undefined;
    const id = property(source.report['report'], 'id');
    if (!source.single) for (const topic of topicNames) files.add(join(source.path, `${topic}.json`));
    const made = new Map<string, Report>();
    return {
      files: [...files],
      faults: faults.length + mapFaults.length,
      id: typeof id === 'string' ? id : undefined,
      lacksMap: isGeometry && !map,
      make: (name) => {
        const drawn = isGeometry ? map : givenMap;
        const given = { ...topics, ...(drawn !== undefined && { map: drawn }) } as unknown as GivenReport;
        // The same for all pages, so that its elements are drawn once.
        const report = made.get(name) ?? makeReport(given, name);
        made.set(name, report);
        return report;
      },
    };
  }

  #tellAll(faults: readonly FileFault[]): void {
    for (const fault of faults) this.#tell(faultLine(fault, this.#cwd, this.#language));
  }
}

function fileAt(address: string, place: Place): string | undefined {
  const target = follow(address, place);
  return target && 'file' in target ? target.file : undefined;
}

/** One of an older version as this one wants it; what cannot be is for the schemas to say. */
function upgrade(report: Source['report']): Source['report'] {
  try {
    return upgradeReport(report);
  } catch {
    return report;
  }
}
