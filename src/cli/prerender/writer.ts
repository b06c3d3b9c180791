import { statSync } from 'node:fs';
import { join } from 'node:path';
import { progress, type CommandIo } from '../io.js';
import { isSystemFault, systemFault } from '../system-faults.js';
import { say } from '../usage.js';
import { writeWhole } from '../write-whole.js';
import { faultLine } from './faults.js';
import { leavesFolder, type PageFile } from './files.js';
import type { Filled, Outcome } from './job.js';
import type { GivenUp } from './pool.js';
import { prerenderMessages } from './prerender.messages.js';
import type { Entry, UnchangedPages } from './unchanged.js';

type Key = keyof typeof prerenderMessages.en;

interface Ways {
  /** Nothing is written: pages that would be are out of date. */
  readonly check: boolean;
  readonly toStdout: boolean;
  /** For files of styles. */
  readonly folder: string;
  readonly known: UnchangedPages;
}

/** Writes what pages were filled with, in their order, and tells what is wrong with them. */
export class PageWriter {
  faulty = 0;
  sound = 0;
  /** For a policy that is to allow the styles of all pages. */
  readonly hashes = new Set<string>();

  readonly #io: CommandIo;
  readonly #ways: Ways;
  readonly #count: number;
  readonly #told = new Set<string>();
  readonly #sheets = new Set<string>();
  #index = 0;

  constructor(io: CommandIo, ways: Ways, { pages }: { readonly pages: readonly PageFile[] }) {
    this.#io = io;
    this.#ways = ways;
    this.#count = pages.length;
  }

  /** A page that is as an earlier run left it. */
  skip({ name }: PageFile, { hashes }: Entry): void {
    this.#index += 1;
    for (const hash of hashes) this.hashes.add(hash);
    this.#tell('prerender.as-it-was', name);
    this.sound += 1;
  }

  /** Gives false where no page can be filled, so that the others need not be tried. */
  async take(page: PageFile, outcome: Outcome | GivenUp): Promise<boolean> {
    this.#index += 1;
    const { name } = page;
    if ('givenFaults' in outcome) {
      for (const line of outcome.givenFaults) this.#tellOnce(line);
      return false;
    }
    if ('unread' in outcome) this.#fail(`${name}: ${outcome.unread}`);
    else if ('stack' in outcome) this.#fail(`${name}: ${this.#say('prerender.internal', { stack: outcome.stack })}`);
    else if ('reason' in outcome) {
      const { element, reason, ...position } = outcome;
      const key: Key = element ? `prerender.${reason}` : `prerender.${reason}-page`;
      this.#fail(faultLine(name, { ...position, message: this.#say(key, { tag: `zj-${element ?? ''}` }) }));
    } else {
      // Each worker reads a report once, and tells its faults.
      for (const line of outcome.reportFaults) this.#tellOnce(line);
      await this.#write(page, outcome);
    }
    return true;
  }

  async #write(page: PageFile, filled: Filled): Promise<void> {
    const { name, path, target } = page;
    const { check, toStdout, folder, known } = this.#ways;
    for (const fault of [...filled.faults, ...filled.notes]) this.#io.stderr.write(`${faultLine(name, fault)}\n`);
    if (filled.faults.length > 0) {
      this.faulty += 1;
      return;
    }
    for (const hash of filled.hashes) this.hashes.add(hash);
    this.#tell(filled.elements > 0 ? 'prerender.page' : 'prerender.unchanged', name, filled.elements);
    const written = filled.bytes ?? filled.read;
    if (check && filled.bytes) {
      this.#fail(faultLine(name, { line: 1, column: 1, message: this.#say('prerender.out-of-date') }));
      return;
    }
    if (!check) {
      try {
        for (const [file, css] of filled.sheets) await this.#writeSheet(join(folder, file), css);
        if (toStdout) this.#io.document.write(new TextDecoder('utf-8', { ignoreBOM: true }).decode(written));
        else if (leavesFolder(page)) {
          this.#fail(`${name}: ${this.#say('prerender.leaves-folder', { file: target })}`);
          return;
        } else if (filled.bytes || path !== target) {
          // A copy may be read by nobody who may not read the page.
          await writeWhole(target, written, statSync(path).mode & 0o777);
        }
      } catch (error) {
        if (!isSystemFault(error)) throw error;
        this.#fail(`${target}: ${systemFault(error, this.#io.language)}`);
        return;
      }
    }
    this.sound += 1;
    if (filled.notes.length > 0 || toStdout) return;
    const { read, files, sheets, hashes } = filled;
    known.add(target, { read, written, files, hashes, sheets: sheets.map(([file]) => file) });
  }

  async #writeSheet(path: string, css: string): Promise<void> {
    if (this.#sheets.has(path)) return;
    await writeWhole(path, css);
    this.#sheets.add(path);
  }

  #say(key: Key, values: Readonly<Record<string, string | number>> = {}): string {
    return say(prerenderMessages, this.#io.language, key, values);
  }

  #tell(key: Key, file: string, elements = 0): void {
    progress(this.#io, this.#say(key, { index: this.#index, count: this.#count, file, elements }));
  }

  #tellOnce(line: string): void {
    if (this.#told.has(line)) return;
    this.#told.add(line);
    this.#io.stderr.write(`${line}\n`);
  }

  #fail(line: string): void {
    this.faulty += 1;
    this.#io.stderr.write(`${line}\n`);
  }
}
