import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderChoices } from '../../controllers/choices.js';
import { ZjSelectEvent } from '../../controllers/events.js';
import { inWords } from '../../controllers/finding.js';
import { PopoversController, type ActionsMode } from '../../controllers/popovers.js';
import { PrintController } from '../../controllers/print.js';
import { property } from '../../controllers/property.js';
import { ReportController } from '../../controllers/report.js';
import { ResizeController } from '../../controllers/resize.js';
import { rovingTarget } from '../../controllers/roving.js';
import { isServer } from '../../controllers/server.js';
import { renderSummary } from '../../controllers/summary.js';
import { unbroken } from '../../controllers/unbroken.js';
import { formatWithinYear, formatYear } from '../../format/date-in-year.js';
import { formatDate, formatPeriod } from '../../format/date.js';
import { localize } from '../../format/language.js';
import { translate } from '../../format/messages.js';
import { sayKeys, saySummary } from '../../format/summary.js';
import { findRecord, requireRecord, sectionOf, splitIds } from '../../report/lookup.js';
import { countBySection } from '../../report/sections.js';
import type { ReportEvent, Section } from '../../report/types.js';
import { baseStyles } from '../../theme/base.styles.js';
import { choicesStyles } from '../../theme/choices.styles.js';
import { triggerStyles } from '../../theme/trigger.styles.js';
import { widthStyles } from '../../theme/width.styles.js';
import { popoverContents } from '../popover-contents.js';
import { ZjReportElement } from '../report-element.js';
import { timelineMessages } from './timeline.messages.js';
import { timelineStyles } from './timeline.styles.js';
import {
  groupByYear,
  layoutHorizontal,
  leastYear,
  weightOf,
  widthOfLabels,
  type PlacedEvent,
} from './timeline.utils.js';
import { timelineView } from './timeline.view.js';

export type TimelineOrientation = 'vertical' | 'horizontal';

/** Below this width, in ems, a horizontal timeline stands upright. */
const horizontalFrom = 35;
const maxZoom = 16;
/** With fewer events there is nothing to narrow down. */
const filterFrom = 20;

/**
 * The dated events of the report, a list under each year, each at the precision that the report gives: a year, a month
 * or a day. Years stand beside each other where there is room; one without events is left out.
 *
 * One tab stop: arrows, Home and End move among the events, Enter or Space selects, which shows what more is known of
 * the event. On a horizontal axis an event of which only the year is known has no place but an entry below that year.
 *
 * @tag zj-timeline
 * @summary The dated events of the report, vertical or horizontal, by section.
 *
 * @slot - Shown until the events are there, and with the message when they cannot be shown.
 * @fires {ZjReadyEvent} zj-ready - The events are shown.
 * @fires {ZjErrorEvent} zj-error - A section or event is unknown, or the data did not load.
 * @fires {ZjSelectEvent} zj-select - The reader selected an event (`kind` "event", `id`), or took it back (`id` empty).
 * @csspart base - All that is painted.
 * @csspart filter - The buttons that choose a section.
 * @csspart year - A year with its events.
 * @csspart year-name - The head of a year.
 * @csspart list - A list of events: of a year, or of all on a horizontal axis.
 * @csspart event - One event.
 * @csspart date - An event's date.
 * @csspart title - An event's title; the button that selects it.
 * @csspart details - Below a horizontal axis: the event that is selected, or the latest.
 * @csspart source-button - Opens an event's source.
 * @csspart source - The popover with the source.
 * @csspart origin - The line that names the source.
 * @csspart actions-button - Opens data, downloads or embed code.
 * @csspart actions - The popover with data and downloads.
 * @csspart error - The message in the element's place.
 * @cssproperty [--zj-timeline-accent=var(--zj-accent)] - Colour of the marks and of what is selected.
 * @cssproperty [--zj-timeline-date-size=8.5em] - Width of the date beside the details below a horizontal axis.
 * @cssstate loading - Data is on its way.
 * @cssstate ready - The events are shown.
 * @cssstate error - A message is shown.
 */
export class ZjTimeline extends ZjReportElement {
  static override styles = [baseStyles, widthStyles, choicesStyles, triggerStyles, timelineStyles];

  /** `vertical` (default), or `horizontal` where the element is at least 35 of its ems wide. */
  @property() orientation: TimelineOrientation = 'vertical';

  /** Section ids parted by spaces; empty shows all. Source: `report.json`. An unknown id shows a message. */
  @property() section = '';

  /** Id of the selected event; empty for none. Source: `events.json`. An unknown id is reported, and none is selected. */
  @property() selected = '';

  /** `auto` (default) shows the buttons for zoom and, from 20 events on, those for sections; `none` leaves them out. */
  @property() controls: 'auto' | 'none' = 'auto';

  /** How many times the width given the horizontal axis takes: 1 (default) to 16; what exceeds it scrolls. */
  @property({ type: Number }) zoom = 1;

  /** `auto` (default) offers data, downloads and embed code beside the source, `none` does not. */
  @property() actions: ActionsMode = 'auto';

  /** Events of the page's own in the form of `events.json`, in place of the report's. What is no array is ignored. */
  @property({ attribute: false }) events: readonly ReportEvent[] | undefined;

  /** The event that the keyboard is at; its buttons are the element's tab stop. */
  #active = '';

  readonly #report = new ReportController<'report' | 'events'>(this, timelineView.topics);
  readonly #popovers = new PopoversController(this, this.#report, popoverContents);
  readonly #resize = new ResizeController(this, () => this.orientation === 'horizontal');
  readonly #print = new PrintController(this);
  #shown: readonly ReportEvent[] = [];
  /** Said of what was last selected, in place of how many events there are. */
  #said: string | undefined;
  #focusActive = false;
  #wasHorizontal = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('section')) this.#said = undefined;
    if (this.hasUpdated && changed.has('selected')) {
      this.#said = this.#summarize(findRecord(this.#shown, this.selected));
    }
    if (this.#isHorizontal === this.#wasHorizontal) return;
    this.#wasHorizontal = this.#isHorizontal;
    // Turned, all events are drawn anew: who was at one stays there.
    if (this.shadowRoot?.activeElement?.closest('.event, .details')) this.#focusActive = true;
  }

  protected override render(): TemplateResult {
    return this.#report.render(({ report, events }) => {
      const own = Array.isArray(this.events) ? { events: this.events } : events;
      const view = timelineView.select(this, { report, events: own }, this.#report.locale);
      const all = view.sorted;
      this.#shown = view.records;
      const unknown = this.#report.attempt(() => this.selected && requireRecord(all, this.selected, 'selected'));
      return html`<div class="base" part="base" lang=${this.#report.locale.tag}>
        ${unknown} ${this.controls === 'none' ? nothing : this.#renderControls(report.sections, all)}
        <p class="visually-hidden" role="status">
          ${this.#said ?? (this.#isFiltered(all) ? this.#say('timeline.count', { count: this.#shown.length }) : '')}
        </p>
        ${this.#shown.length === 0 ? html`<p class="empty">${this.#say('timeline.empty')}</p>` : nothing}
        ${this.#isHorizontal ? this.#renderHorizontal(report.sections) : nothing}
        ${!this.#isHorizontal || this.#print.isPrinting ? this.#renderVertical(report.sections) : nothing}
        ${renderSummary(this.#summary, this.#report.locale)}
        ${this.#shown.length > 0 ? this.#popovers.foot({ ...view, topics: { events: { events: this.#shown } } }) : nothing}
      </div>`;
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#focusActive) return;
    this.#focusActive = false;
    this.renderRoot.querySelector<HTMLElement>('.title[tabindex="0"]')?.focus();
  }

  get #isHorizontal(): boolean {
    return this.orientation === 'horizontal' && this.#resize.width >= horizontalFrom * this.#resize.em;
  }

  #isFiltered(all: readonly ReportEvent[]): boolean {
    return this.controls !== 'none' && all.length >= filterFrom;
  }

  /** The one event in the tab order: where the keyboard was last, else the selected one, else the first. */
  get #tabStop(): string {
    const ids = [this.#active, this.selected];
    return ids.find((id) => id && findRecord(this.#shown, id)) ?? this.#shown[0]?.id ?? '';
  }

  /** How many, from when to when, and how the keyboard goes through them where a script listens. */
  get #summary(): string[] {
    const { locale } = this.#report;
    const [first] = this.#shown;
    if (!first) return [];
    const last = this.#shown[this.#shown.length - 1] ?? first;
    const ends = { first: formatPeriod(first.date, locale), last: formatPeriod(last.date, locale) };
    return [
      saySummary('count', locale, { count: this.#shown.length }),
      ...(first.date === last.date ? [] : [saySummary('span', locale, ends)]),
      ...(isServer ? [] : [sayKeys(true, locale)]),
    ];
  }

  #renderControls(sections: readonly Section[], all: readonly ReportEvent[]): TemplateResult | typeof nothing {
    const counts = countBySection(all);
    const chosen = splitIds(this.section);
    const isFiltered = this.#isFiltered(all);
    if (!isFiltered && !this.#isHorizontal) return nothing;
    const choices = sections
      .filter(({ id }) => counts.has(id))
      .map(({ id, label }) => ({
        id,
        label: localize(label, this.#report.locale.language),
        count: counts.get(id) ?? 0,
      }));
    choices.unshift({ id: '', label: this.#say('timeline.all'), count: all.length });
    return html`<div class="controls screen-only">
      ${isFiltered ? renderChoices(this.#say('timeline.filter'), choices, chosen, (id) => (this.section = id)) : nothing}
      ${this.#isHorizontal ? this.#renderZoom() : nothing}
    </div>`;
  }

  #renderZoom(): TemplateResult {
    const button = (key: 'timeline.zoom-in' | 'timeline.zoom-out', sign: string, factor: number, end: number) =>
      html`<button
        type="button"
        class="zoom"
        aria-label=${this.#say(key)}
        aria-disabled=${this.#zoomed === end}
        @click=${() => this.#setZoom(this.#zoomed * factor)}
      >
        ${sign}
      </button>`;
    return html`<div class="zooms">
      ${button('timeline.zoom-out', '−', 0.5, 1)}${button('timeline.zoom-in', '+', 2, maxZoom)}
    </div>`;
  }

  #renderVertical(sections: readonly Section[]): TemplateResult {
    const { locale } = this.#report;
    const tabStop = this.#tabStop;
    const years = groupByYear(this.#shown);
    return html`<div
      class="vertical ${this.#isHorizontal ? 'paper-only' : ''}"
      role="group"
      aria-label=${this.#label}
      aria-describedby="summary"
      @keydown=${this.#onKeyDown}
    >
      ${repeat(
        years,
        ({ year }) => year,
        (group) => {
          const { year, events, first } = group;
          return html`<div class="year" part="year" .style=${`--_weight:${weightOf(group, locale)}`}>
            <p class="year-name" part="year-name" id=${`year-${year}`}>
              <time datetime=${year}>${formatYear(year, locale)}</time>
            </p>
            <ol class="list" part="list" role="list" aria-labelledby=${`year-${year}`}>
              ${repeat(
                events,
                ({ id }) => id,
                (event, index) => this.#renderEntry(event, first + index, sections, tabStop),
              )}
            </ol>
          </div>`;
        },
      )}
    </div>`;
  }

  /** What more is known of an event stands there at once, and in sight where it is selected or on paper. */
  #renderEntry(event: ReportEvent, index: number, sections: readonly Section[], tabStop: string): TemplateResult {
    const { locale } = this.#report;
    const day = formatWithinYear(event.date, locale);
    const selected = event.id === this.selected ? 'selected' : '';
    return html`<li class="event ${day ? 'exact' : ''} ${selected}" part="event">
      ${day ? html`<time class="date" part="date" datetime=${event.date}>${day}</time>` : nothing}
      ${this.#renderTitle(event, index, tabStop, true)}
      <div class="more">${this.#renderText(event, sections, selected !== '')}</div>
    </li>`;
  }

  #renderHorizontal(sections: readonly Section[]): TemplateResult {
    const tabStop = this.#tabStop;
    const { em } = this.#resize;
    const labelWidth = widthOfLabels(this.#shown, this.#report.locale);
    const layout = layoutHorizontal(this.#shown, {
      width: this.#resize.width * this.#zoomed,
      labelWidth: labelWidth * em,
      leastYear: leastYear * em,
    });
    const detailed = findRecord(this.#shown, this.selected) ?? this.#shown[this.#shown.length - 1];
    const place = (placed: PlacedEvent) =>
      'lane' in placed
        ? `--_lane:${placed.lane};inset-inline-start:${placed.start}px`
        : `grid-area:${placed.row + 1}/${placed.year + 1}`;
    const sizes = `--_lanes:${layout.lanes};--_years:${layout.years};--_year-size:${layout.yearWidth}px`;
    return html`<div class="scroller" .style=${`${sizes};--_label-size:${labelWidth}em`}>
        <div class="axis" .style=${`inline-size:${layout.width}px`} aria-hidden="true">
          ${layout.ticks.map(
            ({ date, position }) =>
              html`<span class="tick" .style=${`inset-inline-start:${position}px`}
                >${date.length > 4 ? formatWithinYear(date, this.#report.locale) : formatYear(date, this.#report.locale)}</span
              >`,
          )}
        </div>
        <ol
          class="list horizontal"
          part="list"
          role="list"
          aria-label=${this.#label}
          aria-describedby="summary"
          .style=${`inline-size:${layout.width}px`}
          @keydown=${this.#onKeyDown}
        >
          ${repeat(
            layout.events,
            ({ event }) => event.id,
            (placed, index) =>
              html`<li
                class="event ${'lane' in placed ? 'exact' : ''} ${placed.event.id === this.selected ? 'selected' : ''}"
                part="event"
                .style=${place(placed)}
              >
                ${
                  'lane' in placed
                    ? html`<span class="mark"></span
                        ><span class="date" aria-hidden="true"
                          >${formatWithinYear(placed.event.date, this.#report.locale)}</span
                        >`
                    : nothing
                }
                ${this.#renderTitle(placed.event, index, tabStop)}
              </li>`,
          )}
        </ol>
      </div>
      ${
        detailed
          ? html`<div
              class="details"
              part="details"
              role="group"
              aria-label=${this.#say(detailed.id === this.selected ? 'timeline.details' : 'timeline.latest')}
            >
              <time class="date" part="date" datetime=${detailed.date}
                >${formatDate(detailed.date, this.#report.locale)}</time
              >
              <div class="body">
                <p class="details-title">${unbroken(localize(detailed.label, this.#report.locale.language))}</p>
                ${this.#renderText(detailed, sections)}
              </div>
            </div>`
          : nothing
      }`;
  }

  /**
   * Where no date stands beside it, the button is named with it; the eye has it from where the mark is. Which of how
   * many it is, whoever goes from one to the next by keyboard hears from the button alone.
   */
  #renderTitle({ id, label, date }: ReportEvent, index: number, tabStop: string, isBesideDate = false): TemplateResult {
    const { locale } = this.#report;
    const day = formatDate(date, locale);
    const text = localize(label, locale.language);
    const position = saySummary('position', locale, { index: index + 1, count: this.#shown.length });
    return html`<button
      type="button"
      class="title words"
      part="title"
      tabindex=${id === tabStop ? 0 : -1}
      aria-pressed=${id === this.selected}
      aria-description=${isBesideDate ? `${day}; ${position}` : position}
      data-id=${id}
      @click=${() => this.#select(id)}
      @focus=${() => this.#activate(id)}
    >
      <span class="title-text">${inWords(text)}</span>
      ${isBesideDate ? nothing : html`<time class="visually-hidden" datetime=${date}>${day}</time>`}
    </button>`;
  }

  #renderText(event: ReportEvent, sections: readonly Section[], isOpen = true): TemplateResult {
    const { language } = this.#report.locale;
    const section = findRecord(sections, sectionOf(event));
    return html`${
        event.description
          ? html`<p class="description">${unbroken(localize(event.description, language))}</p>`
          : nothing
      }
      <p class="meta">
        ${section ? html`<span class="section">${localize(section.label, language)}</span>` : nothing}
        ${isOpen ? this.#popovers.source(event) : nothing}
      </p>`;
  }

  #onKeyDown(event: KeyboardEvent): void {
    const button = (event.target as Element).closest<HTMLElement>('.title');
    if (!button) return;
    const index = this.#shown.findIndex(({ id }) => id === button.dataset['id']);
    const target = rovingTarget(event, index, this.#shown.length);
    const next = target === undefined ? undefined : this.#shown[target];
    if (!next) return;
    event.preventDefault();
    this.#active = next.id;
    this.#focusActive = true;
    // At an end the event stays the same, and the focus with it.
    this.requestUpdate();
  }

  #select(id: string): void {
    this.selected = this.selected === id ? '' : id;
    this.dispatchEvent(new ZjSelectEvent('event', this.selected));
  }

  #summarize(event: ReportEvent | undefined): string {
    if (!event) return '';
    const { locale } = this.#report;
    const description = localize(event.description, locale.language);
    const values = { title: localize(event.label, locale.language), date: formatDate(event.date, locale), description };
    return this.#say('timeline.selected', values).trim();
  }

  /** Makes an event the tab stop. */
  #activate(id: string): void {
    if (id === this.#active) return;
    this.#active = id;
    this.requestUpdate();
  }

  get #zoomed(): number {
    return this.zoom >= 1 ? Math.min(maxZoom, this.zoom) : 1;
  }

  /** Zooms about the middle of what is in view. */
  async #setZoom(zoom: number): Promise<void> {
    const scroller = this.renderRoot.querySelector('.scroller');
    const middle = scroller ? (scroller.scrollLeft + scroller.clientWidth / 2) / scroller.scrollWidth : 0;
    this.zoom = Math.min(maxZoom, Math.max(1, zoom));
    await this.updateComplete;
    if (scroller) scroller.scrollLeft = middle * scroller.scrollWidth - scroller.clientWidth / 2;
  }

  get #label(): string {
    return this.#say('timeline.label');
  }

  #say(key: keyof typeof timelineMessages.en, values: Record<string, string | number> = {}): string {
    return translate(timelineMessages, this.#report.locale, key, values);
  }
}
