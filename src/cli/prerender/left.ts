import { say } from '../usage.js';
import type { BroughtReports } from './brought.js';
import type { PageFault } from './faults.js';
import type { Placed } from './page.js';
import { prerenderMessages } from './prerender.messages.js';

/** What is drawn from the map of a report. */
const withMap: readonly string[] = ['corridor-map', 'report'];

interface Left {
  readonly first: Placed;
  readonly key: 'prerender.elsewhere' | 'prerender.map-elsewhere';
  readonly address: string;
  count: number;
}

/** The elements that stay as they are, for their report or its map is at an address that is not read. */
export class LeftElements {
  /** One note a report, however many elements show it. */
  readonly #left = new Map<string, Left>();

  readonly #language: string;

  constructor(language: string) {
    this.#language = language;
  }

  /** Whether an element is left as it is, which is noted. */
  has(placed: Placed, reports: BroughtReports): boolean {
    const { report, element } = placed;
    const where = reports.find(report);
    if (where === 'left') return true;
    if (where === 'here') {
      if (!withMap.includes(element) || !reports.lacksMap(report)) return false;
      this.#note(placed, 'prerender.map-elsewhere', '');
      return true;
    }
    if (where === 'unknown') return false;
    this.#note(placed, 'prerender.elsewhere', where.elsewhere);
    return true;
  }

  notes(): PageFault[] {
    return [...this.#left.values()].map(({ first, key, address, count }) => ({
      ...first.at(),
      message: say(prerenderMessages, this.#language, key, {
        report: first.report,
        address: address.length <= 100 ? address : `${address.slice(0, 60)}…${address.slice(-30)}`,
        count,
      }),
    }));
  }

  #note(first: Placed, key: Left['key'], address: string): void {
    const known = this.#left.get(first.report);
    if (known) known.count += 1;
    else this.#left.set(first.report, { first, key, address, count: 1 });
  }
}
