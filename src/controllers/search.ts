import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import { searchRecords } from '../report/search.js';
import type { ReportRecord } from '../report/types.js';
import { searchMessages } from './search.messages.js';

/** Attribute of the hosts: `auto` offers a search in what is long, `always` in anything, `none` never. */
export type SearchMode = 'auto' | 'always' | 'none';

/** What has more entries than this is long. */
const searchedFrom = 8;

/** A field to search in, and what it leaves of a list. Styles: `searchStyles`. */
export class SearchController {
  #query = '';

  readonly #host: ReactiveControllerHost;
  readonly #locale: () => Locale;
  readonly #mode: () => SearchMode;

  constructor(host: ReactiveControllerHost, locale: () => Locale, mode: () => SearchMode) {
    this.#host = host;
    this.#locale = locale;
    this.#mode = mode;
  }

  isOfferedFor(count: number): boolean {
    return this.#mode() === 'always' || (this.#mode() !== 'none' && count > searchedFrom);
  }

  filter<T extends ReportRecord>(records: readonly T[], others?: (record: T) => readonly string[]): readonly T[] {
    return searchRecords(records, this.#query, others);
  }

  clear(): void {
    this.#query = '';
  }

  get isActive(): boolean {
    return this.#query.trim() !== '';
  }

  /** That nothing was found, and for what; empty while nothing is searched for. */
  get notFound(): string {
    const query = this.#query.trim();
    return query && translate(searchMessages, this.#locale(), 'search.not-found', { query });
  }

  render(): TemplateResult {
    return html`<label class="search screen-only"
      ><span class="search-label">${translate(searchMessages, this.#locale(), 'search.label')}</span>
      <input
        class="search-input"
        part="search"
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${this.#query}
        @input=${this.#onInput}
        @compositionend=${this.#onInput}
    /></label>`;
  }

  /** What is typed by way of an input method counts when it is written. */
  readonly #onInput = (event: InputEvent | CompositionEvent): void => {
    if ('isComposing' in event && event.isComposing) return;
    this.#query = (event.target as HTMLInputElement).value;
    this.#host.requestUpdate();
  };
}
