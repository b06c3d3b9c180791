import { errorMessage } from '../../controllers/error-message.js';
import { reportDataMessages } from '../../elements/report-data/report-data.messages.js';
import { ReportError } from '../../report/errors.js';
import { addReport, peekReport, removeReport, type Report } from '../../report/registry.js';
import { say } from '../usage.js';
import { follow, type Place } from './addresses.js';
import { prerenderMessages } from './prerender.messages.js';
import type { CheckedReport, ReportFiles } from './report-files.js';
import type { ReportTag } from './report-tag.js';

/** What is needed to read the reports of a page. */
export interface ReportContext {
  /** The page, for messages. */
  readonly name: string;
  readonly text: string;
  readonly place: Place;
  readonly files: ReportFiles;
  /** Reports that the command line gives, by name; they stand in for those of the page. */
  readonly given: ReadonlyMap<string, CheckedReport>;
  readonly language: string;
  readonly fault: (message: string, at: ReturnType<ReportTag['at']>) => void;
}

/**
 * Where the report of an element is: here, at an address that is not read, nowhere; or its want is told already or wanted,
 * and the element is left as it is.
 */
export type Whereabouts = 'here' | 'left' | 'unknown' | { readonly elsewhere: string };

/** The reports that a page brings, there for the elements to be drawn until they are taken back. */
export class BroughtReports {
  readonly #files = new Set<string>();
  readonly #added: Report[] = [];
  readonly #withoutMap = new Set<string>();
  /** Names are empty where only the report could say its own. */
  readonly #absent: { readonly name: string; readonly elsewhere?: string }[] = [];

  readonly #context: ReportContext;

  constructor(context: ReportContext) {
    this.#context = context;
  }

  async bring(tags: readonly ReportTag[]): Promise<void> {
    const { given } = this.#context;
    for (const [name, checked] of given) {
      for (const file of checked.files) this.#files.add(file);
      this.#add(checked, name);
    }
    for (const tag of tags) if (!given.has(tag.name)) await this.#bringOne(tag);
  }

  /** What was read for them, there or not. */
  get files(): readonly string[] {
    return [...this.#files];
  }

  takeBack(): void {
    for (const report of this.#added) removeReport(report);
  }

  find(name: string): Whereabouts {
    if (peekReport(name)) return 'here';
    const absent = this.#absent.find((each) => each.name === name) ?? this.#absent.find((each) => each.name === '');
    if (!absent) return 'unknown';
    return absent.elsewhere === undefined ? 'left' : { elsewhere: absent.elsewhere };
  }

  /** Whether the report's map is drawn from what is not read here. */
  lacksMap(name: string): boolean {
    return this.#withoutMap.has(name);
  }

  async #bringOne(tag: ReportTag): Promise<void> {
    const { language, given, fault } = this.#context;
    const { src, name } = tag;
    const target = src ? follow(src, this.#context.place) : undefined;
    if (tag.leftAlone) {
      this.#absent.push({ name });
      return;
    }
    if (target && 'elsewhere' in target) {
      this.#absent.push({ name, ...target });
      return;
    }
    const checked = await this.#read(tag, target?.file);
    for (const file of checked?.files ?? []) this.#files.add(file);
    if (!checked || checked.faults > 0) {
      this.#absent.push({ name: name || (checked?.id ?? '') });
      if (checked) {
        const message = say(prerenderMessages, language, 'prerender.report-faults', { count: checked.faults });
        fault(message, tag.at('src'));
      }
      return;
    }
    if (given.has(checked.id ?? '')) return;
    try {
      this.#add(checked, name);
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
      fault(error.details.text?.[language] ?? errorMessage(error, { language, tag: language }), tag.at('name'));
    }
  }

  /** The report of a tag; undefined where the tag is at fault. */
  async #read({ src, script, at }: ReportTag, file: string | undefined): Promise<CheckedReport | undefined> {
    const { files, language, place, name, text, fault } = this.#context;
    if (file !== undefined) return files.inFile(file, place.root);
    if (src) fault(say(prerenderMessages, language, 'prerender.no-address', { value: src }), at('src'));
    else if (script) return files.inPage(name, text, script, place);
    else fault(say(reportDataMessages, language, 'report-data.no-source'), at());
    return undefined;
  }

  #add(checked: CheckedReport, name: string): void {
    const report = checked.make(name);
    addReport(report);
    this.#added.push(report);
    if (checked.lacksMap) this.#withoutMap.add(report.id);
  }
}
