import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderChoices, type Choice } from '../../controllers/choices.js';
import { DeepLinkController } from '../../controllers/deep-link.js';
import { ZjSelectEvent } from '../../controllers/events.js';
import { HeadingController } from '../../controllers/heading.js';
import { PopoversController, type ActionsMode } from '../../controllers/popovers.js';
import { property } from '../../controllers/property.js';
import { renderRecord } from '../../controllers/records.js';
import { ReportController } from '../../controllers/report.js';
import { SearchController, type SearchMode } from '../../controllers/search.js';
import { formatDate } from '../../format/date.js';
import { localize } from '../../format/language.js';
import { translate } from '../../format/messages.js';
import { joinNames } from '../../format/names.js';
import { findRecord, requireRecord, sectionOf } from '../../report/lookup.js';
import { countBySection } from '../../report/sections.js';
import type { CorridorsTopic, ReportTopic, Section } from '../../report/types.js';
import { baseStyles } from '../../theme/base.styles.js';
import { choicesStyles } from '../../theme/choices.styles.js';
import { recordsStyles } from '../../theme/records.styles.js';
import { searchStyles } from '../../theme/search.styles.js';
import { triggerStyles } from '../../theme/trigger.styles.js';
import { widthStyles } from '../../theme/width.styles.js';
import { popoverContents } from '../popover-contents.js';
import { ZjReportElement } from '../report-element.js';
import { listMessages } from './list.messages.js';
import { listStyles } from './list.styles.js';
import { cityNames, type ListKind, type ListRecord, type ListTopic } from './list.utils.js';
import { listView } from './list.view.js';

/**
 * The policies that the report names, its cooperation platforms, or its local specialities: each with its name in
 * Chinese and English, the standing of the English one, and its source.
 *
 * Each entry has an address, `#zj-<kind>-<id>`, as in `#zj-policy-delta-decision`: a page opened with it, or sent to it
 * later, goes to the entry and marks it.
 *
 * @tag zj-list
 * @summary The report's policies, cooperation platforms or local specialities, by section and searchable.
 *
 * @slot - Shown until the entries are there, and with the message when they cannot be shown.
 * @fires {ZjReadyEvent} zj-ready - The entries are shown.
 * @fires {ZjErrorEvent} zj-error - The kind, a section or the selected id is unknown, or the data did not load.
 * @fires {ZjSelectEvent} zj-select - The page's address led to an entry (`kind` as the list's, `id`).
 * @csspart base - All that is painted.
 * @csspart filter - The buttons that choose a section.
 * @csspart search - The field to search in.
 * @csspart list - The list of entries.
 * @csspart record - One entry.
 * @csspart kicker - What stands above an entry's name: its section, or a speciality's city.
 * @csspart title - An entry's name.
 * @csspart link - An entry's own address.
 * @csspart source-button - Opens an entry's source.
 * @csspart source - The popover with the source.
 * @csspart origin - The line that names the source.
 * @csspart actions-button - Opens data, downloads or embed code.
 * @csspart actions - The popover with data and downloads.
 * @csspart error - The message in the element's place.
 * @cssproperty [--zj-list-accent=var(--zj-accent)] - Colour of what stands above the names and of what is selected.
 * @cssstate loading - Data is on its way.
 * @cssstate ready - The entries are shown.
 * @cssstate error - A message is shown.
 */
export class ZjList extends ZjReportElement {
  static override styles = [
    baseStyles,
    widthStyles,
    choicesStyles,
    triggerStyles,
    recordsStyles,
    searchStyles,
    listStyles,
  ];

  /** `policy`, `cooperation` or `place` (a local speciality). None or another shows a message with these. */
  @property() kind: ListKind | '' = '';

  /** Section ids parted by spaces; empty shows all. Source: `report.json`. An unknown id shows a message. */
  @property() section = '';

  /** Id of the marked entry; empty for none. An unknown id is reported, and none is marked. */
  @property() selected = '';

  /** `auto` (default) shows a search field above more than 8 entries, `always` above any, `none` never. */
  @property() search: SearchMode = 'auto';

  /** `auto` (default) shows buttons for the sections where there are several, `none` leaves them out. */
  @property() controls: 'auto' | 'none' = 'auto';

  /** `auto` (default) gives each entry its address and follows the page's, `none` does neither. */
  @property() links: 'auto' | 'none' = 'auto';

  /** Level of the entries' headings, 1 to 6; by default one below the heading before the element. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 0;

  /** `auto` (default) offers data, downloads and embed code beside the source, `none` does not. */
  @property() actions: ActionsMode = 'auto';

  /** Entries of the page's own in the form of the kind's file, in place of the report's. What is no array is ignored. */
  @property({ attribute: false }) records: readonly ListRecord[] | undefined;

  readonly #report = new ReportController<ListTopic>(this, () => listView.topics(this), listView.optional);
  readonly #popovers = new PopoversController(this, this.#report, popoverContents);
  readonly #heading = new HeadingController(this);
  readonly #deepLink = new DeepLinkController(this, () => this.#report.locale, {
    kind: () => this.kind,
    has: (id) => this.#reachable.some((record) => record.id === id),
    reveal: (id) => this.#reveal(id),
    enabled: () => this.links !== 'none',
  });
  readonly #searching = new SearchController(
    this,
    () => this.#report.locale,
    () => this.search,
  );
  #shown: readonly ListRecord[] = [];
  /** What the reader can get to see: with no buttons, only the sections that the author chose. */
  #reachable: readonly ListRecord[] = [];

  protected override render(): TemplateResult {
    return this.#report.render((topics) => {
      const { report, corridors } = topics;
      const view = listView.select(this, topics, this.#report.locale, this.records);
      const { records: inSections, all, sections } = view;
      const hasSearch = this.#searching.isOfferedFor(all.length);
      this.#shown = hasSearch
        ? this.#searching.filter(inSections, (record) =>
            cityNames(record, corridors).flatMap((name) => Object.values(name)),
          )
        : inSections;
      this.#reachable = this.controls === 'none' ? inSections : all;
      const unknown = this.#report.attempt(() => this.selected && requireRecord(all, this.selected, 'selected'));
      return html`<div class="base" part="base" lang=${this.#report.locale.tag}>
        ${unknown} ${this.#renderControls(report.sections, all, sections, hasSearch)} ${this.#renderEmpty(hasSearch)}
        <ul class="records" part="list" role="list" aria-label=${view.title}>
          ${repeat(
            this.#shown,
            ({ id }) => id,
            (record) => this.#renderEntry(record, report, corridors),
          )}
        </ul>
        ${this.#shown.length > 0 ? this.#popovers.foot({ ...view, records: this.#shown, topics: view.topicsOf(this.#shown) }) : nothing}
      </div>`;
    });
  }

  #renderControls(
    sections: readonly Section[],
    all: readonly ListRecord[],
    chosen: readonly string[],
    hasSearch: boolean,
  ): TemplateResult | typeof nothing {
    const counts = countBySection(all);
    const hasFilter = this.controls !== 'none' && counts.size > 1;
    if (!hasFilter && !hasSearch) return nothing;
    const { language } = this.#report.locale;
    const choices: Choice[] = [
      { id: '', label: this.#say('list.all'), count: all.length },
      ...sections
        .filter(({ id }) => counts.has(id))
        .map(({ id, label }) => ({ id, label: localize(label, language), count: counts.get(id) ?? 0 })),
    ];
    return html`<div class="controls screen-only">
      ${hasFilter ? renderChoices(this.#say('list.filter'), choices, chosen, (id) => (this.section = id)) : nothing}
      ${hasSearch ? this.#searching.render() : nothing}
      <p class="count-text ${hasSearch ? '' : 'visually-hidden'}" role="status">
        ${this.#say('list.count', { count: this.#shown.length })}
      </p>
    </div>`;
  }

  #renderEmpty(hasSearch: boolean): TemplateResult | typeof nothing {
    if (this.#shown.length > 0) return nothing;
    return html`<p class="empty">${(hasSearch && this.#searching.notFound) || this.#say('list.empty')}</p>`;
  }

  #renderEntry(record: ListRecord, { sections }: ReportTopic, corridors: CorridorsTopic | undefined): TemplateResult {
    const { locale } = this.#report;
    const cities = joinNames(
      cityNames(record, corridors).map((city) => localize(city, locale.language)),
      locale,
    );
    const section = localize(findRecord(sections, sectionOf(record))?.label, locale.language);
    return renderRecord(
      record,
      {
        kicker: cities || section,
        level: this.#heading.level,
        selected: record.id === this.selected,
        meta: html`${record.date ? html`<time datetime=${record.date}>${formatDate(record.date, locale)}</time>` : nothing}
        ${cities && section ? html`<span>${section}</span>` : nothing} ${this.#popovers.source(record)}
        ${this.links === 'none' ? nothing : this.#deepLink.link(record)}`,
      },
      locale,
    );
  }

  #reveal(id: string): void {
    if (!findRecord(this.#shown, id)) {
      this.#searching.clear();
      if (this.controls !== 'none') this.section = '';
    }
    this.selected = id;
    const { kind } = this;
    if (kind) this.dispatchEvent(new ZjSelectEvent(kind, id));
  }

  #say(key: keyof typeof listMessages.en, values: Record<string, string | number> = {}): string {
    return translate(listMessages, this.#report.locale, key, values);
  }
}
