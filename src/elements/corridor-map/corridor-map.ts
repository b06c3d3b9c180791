import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { ZjSelectEvent } from '../../controllers/events.js';
import { renderFinding } from '../../controllers/finding.js';
import { HeadingController } from '../../controllers/heading.js';
import { PopoversController, type ActionsMode } from '../../controllers/popovers.js';
import { property } from '../../controllers/property.js';
import { ReportController } from '../../controllers/report.js';
import { rovingTarget } from '../../controllers/roving.js';
import { isServer } from '../../controllers/server.js';
import { renderSummary } from '../../controllers/summary.js';
import { inOnePiece, unbroken } from '../../controllers/unbroken.js';
import { figureParts, formatFigure } from '../../format/figure.js';
import { localize } from '../../format/language.js';
import { translate, type MessageValue } from '../../format/messages.js';
import { joinNames } from '../../format/names.js';
import { sayKeys } from '../../format/summary.js';
import { ReportError } from '../../report/errors.js';
import { findRecord, requireRecord } from '../../report/lookup.js';
import type { City, Corridor, CorridorsTopic, Figure, FiguresTopic, ReportRecord } from '../../report/types.js';
import { baseStyles } from '../../theme/base.styles.js';
import { drawStyles } from '../../theme/draw.styles.js';
import { findingStyles } from '../../theme/finding.styles.js';
import { triggerStyles } from '../../theme/trigger.styles.js';
import { widthStyles } from '../../theme/width.styles.js';
import { popoverContents } from '../popover-contents.js';
import { ZjReportElement } from '../report-element.js';
import { corridorMapMessages } from './corridor-map.messages.js';
import { corridorMapStyles } from './corridor-map.styles.js';
import {
  hasOutlines,
  hasTiles,
  labelLines,
  labelSize,
  outlinePicture,
  placesHead,
  tilePicture,
  type CorridorShape,
  type MapPicture,
  type MapShape,
} from './corridor-map.utils.js';
import { corridorMapView } from './corridor-map.view.js';

export type CorridorMapLayout = 'map' | 'tiles';

type ShapeKind = 'city' | 'corridor';

type Topic = 'corridors' | 'figures' | 'map';

/**
 * The cities and corridors of a report, what the corridors take up and hold, and a list that says all of it without the
 * picture. A report may bring its own shapes, as GeoJSON or TopoJSON; one without any is shown as
 * tiles, or as the list alone.
 *
 * Whoever publishes a finished map answers for its review where the law asks for one (in China, 审图号): the element
 * prints the number that it is given and never makes one up; without it the map says that it is schematic.
 * `layout="tiles"` draws no boundary at all.
 *
 * Corridors and cities can be pointed at and selected, on the map or in the list, which is what a keyboard and a screen
 * reader go through (one tab stop; arrows, Home and End; Escape takes the selection back). All corridors are drawn alike: the report gives no figure for a single one.
 *
 * @tag zj-corridor-map
 * @summary The cities and corridors of a report, as a map or as tiles, with what the corridors hold.
 *
 * @slot - Shown until the map is there, and with the message when it cannot be shown.
 * @fires {ZjReadyEvent} zj-ready - The map is shown.
 * @fires {ZjErrorEvent} zj-error - The selected id is unknown or the data did not load.
 * @fires {ZjSelectEvent} zj-select - The reader selected a city or corridor (`kind`, `id`), or took it back (`id` empty).
 * @csspart base - All that is painted.
 * @csspart title - The finding that the map is titled with, or its name.
 * @csspart measure - The map's name below its finding.
 * @csspart picture - The map or the tiles.
 * @csspart credit - What the map is and whom it is owed to.
 * @csspart holdings - What the corridors take up and hold.
 * @csspart list - The list of corridors and cities.
 * @csspart details - What is selected.
 * @csspart close - The button that takes the selection back.
 * @csspart source-button - Opens a source.
 * @csspart source - The popover with the source.
 * @csspart origin - The line that names the source.
 * @csspart actions-button - Opens data, downloads or embed code.
 * @csspart actions - The popover with data and downloads.
 * @csspart error - The message in the element's place.
 * @cssproperty [--zj-corridor-map-accent=var(--zj-accent)] - Colour of the corridors and of what they hold.
 * @cssproperty [--zj-corridor-map-land=var(--zj-wash)] - Fill of the cities.
 * @cssstate loading - Data is on its way.
 * @cssstate ready - The map is shown.
 * @cssstate error - A message is shown.
 */
export class ZjCorridorMap extends ZjReportElement {
  static override styles = [baseStyles, widthStyles, drawStyles, findingStyles, triggerStyles, corridorMapStyles];

  /**
   * `map` (default) draws the cities' outlines, `tiles` a grid of squares without any boundary. Where the report says
   * of no column and row, `tiles` is reported, and the list stands alone.
   */
  @property() layout: CorridorMapLayout = 'map';

  /** Id of the selected corridor or city (adcode); empty for none. Source: `corridors.json`. An unknown id is reported. */
  @property() selected = '';

  /** The number (审图号) under which this map was reviewed, printed as given. Empty prints that the map is schematic. */
  @property({ attribute: 'review-number' }) reviewNumber = '';

  /**
   * `auto` (default) lists corridors and cities below the map; `none` leaves the list to keyboards and screen readers,
   * unless there is no map.
   */
  @property() details: 'auto' | 'none' = 'auto';

  /** `auto` (default) offers data, downloads and embed code beside the source, `none` does not. */
  @property() actions: ActionsMode = 'auto';

  /** Level of the headings, 1 to 6; by default one below the heading before the element. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 0;

  /** The corridor or city that the keyboard is at or was last. */
  #active = '';
  /** Whether it is there now, so that its shape is marked as well. */
  #hasFocus = false;

  readonly #report = new ReportController<Topic>(this, () => corridorMapView.topics(this), corridorMapView.optional);
  readonly #popovers = new PopoversController(this, this.#report, popoverContents);
  readonly #heading = new HeadingController(this);
  #focusActive = false;

  protected override render(): TemplateResult {
    return this.#report.render((topics) => {
      const { corridors: topic, figures, map } = topics;
      const shown = corridorMapView.select(this, topics, this.#report.locale);
      const fault = this.#report.attempt(() => this.#check(topic));
      const outlines = this.layout !== 'tiles' && hasOutlines(map);
      // A report without shapes has tiles perhaps; one without either is a list. No outline is drawn for tiles.
      const picture = outlines ? outlinePicture(topic, map) : hasTiles(topic) ? tilePicture(topic) : undefined;
      const remark = outlines ? this.#text(map.credit) : this.#say('corridor-map.tiles');
      return html`<div class="base" part="base" lang=${this.#report.locale.tag} @keydown=${this.#onEscape}>
        ${fault}
        <div class="lead-in">${renderFinding(this.#heading.level, shown.title, shown.measure, 'title')}</div>
        <div class="columns ${picture && this.details === 'none' ? 'brief' : ''}">
          <div class="main">
            ${
              picture
                ? html`<figure class="picture" part="picture">
                    ${this.#renderPicture(picture, topic, !outlines)}
                    <figcaption class="credit" part="credit">
                      ${
                        this.reviewNumber
                          ? this.#say('corridor-map.review-number', { number: this.reviewNumber })
                          : this.#say('corridor-map.schematic')
                      }
                      <br />${inClauses(remark)}
                    </figcaption>
                  </figure>`
                : nothing
            }
            ${this.#renderDetails(topic, figures)}
          </div>
          <div class="side">${this.#renderHoldings(shown.holdings, figures)} ${this.#renderList(topic)}</div>
        </div>
        ${renderSummary([this.#say('corridor-map.summary', { cities: topic.cities.length, corridors: topic.corridors.length }), ...(isServer ? [] : [sayKeys(true, this.#report.locale)])], this.#report.locale)}
        ${this.#popovers.foot(shown)}
      </div>`;
    });
  }

  #check(topic: CorridorsTopic): void {
    if (this.layout === 'tiles' && !hasTiles(topic)) {
      throw new ReportError('unfit-value', { name: 'layout', value: this.layout });
    }
    if (this.selected) requireRecord([...topic.corridors, ...topic.cities], this.selected, 'selected');
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#focusActive) return;
    this.#focusActive = false;
    this.renderRoot.querySelector<HTMLElement>('.entry[tabindex="0"]')?.focus();
  }

  #renderPicture(picture: MapPicture, topic: CorridorsTopic, tiles: boolean): TemplateResult {
    const hosts = findRecord(topic.corridors, this.selected)?.cities ?? [];
    const homes = new Set(topic.corridors.flatMap(({ cities }) => cities ?? []));
    const shape = ({ id }: MapShape | CorridorShape, kind: ShapeKind, drawing: unknown) =>
      svg`<g
        class="shape ${kind} ${homes.has(id) ? 'home' : ''} ${id === this.selected ? 'selected' : ''} ${hosts.includes(id) ? 'host' : ''} ${
          this.#hasFocus && id === this.#active ? 'focused' : ''
        }"
        data-id=${id}
      >${drawing}</g>`;
    const at = ([x, y]: MapShape['label']) => `translate(${x} ${y})`;
    const number = (id: string) => topic.corridors.findIndex((corridor) => corridor.id === id) + 1;

    return html`<svg
      class=${tiles ? 'tiles' : 'outlines'}
      viewBox="0 0 ${picture.width} ${picture.height}"
      role="img"
      aria-label=${placesHead(topic, 'map', this.#report.locale)}
      aria-describedby="summary"
      @click=${this.#onClick}
    >
      ${picture.cities.map((city) => {
        const record = findRecord(topic.cities, city.id);
        return record && shape(city, 'city', svg`<path d=${city.path}></path>`);
      })}
      ${picture.cities.map(({ id, label }) => {
        const lines = labelLines(this.#text(findRecord(topic.cities, id)?.label));
        // Lines stand about the point at which one alone would.
        const line = (text: string, index: number) =>
          svg`<tspan x="0" dy=${index > 0 ? '1.1em' : `${(1 - lines.length) * 0.55}em`}>${text}</tspan>`;
        const on = id === this.selected || hosts.includes(id) ? 'on' : '';
        return svg`<text class="city-label ${labelSize(lines)} ${on}" transform=${at(label)}>${lines.map(line)}</text>`;
      })}
      ${picture.corridors.map((corridor) => {
        const record = findRecord(topic.corridors, corridor.id);
        const path = ({ path, isArea }: CorridorShape) =>
          svg`<path class="hit ${isArea ? 'area' : ''}" d=${path}></path><path class="line ${isArea ? 'area' : ''}" d=${path} pathLength="1"></path>`;
        const mark = (point: MapShape['label']) =>
          svg`<g class="number" transform=${at(point)}><g class="scaled"><circle class="hit-number" r="30"></circle><circle class="disc" r="17"></circle><text class="digit">${number(corridor.id)}</text></g></g>`;
        const drawing = svg`${corridor.path ? path(corridor) : nothing}${corridor.marks.map(mark)}`;
        return record && shape(corridor, 'corridor', drawing);
      })}
    </svg>`;
  }

  #renderHoldings(holdings: readonly Figure[], { units }: FiguresTopic): TemplateResult | typeof nothing {
    if (holdings.length === 0) return nothing;
    return html`<section class="holdings" part="holdings">
      ${this.#renderHeading(this.#say('corridor-map.holdings'))}
      <dl>
        ${holdings.map(
          (figure) =>
            html`<div class="holding">
              <dt>${unbroken(this.#text(figure.label))} ${this.#popovers.source(figure)}</dt>
              <dd class="holding-value">
                ${inOnePiece(
                  formatFigure(figure, units, this.#report.locale),
                  figureParts(figure, units, this.#report.locale).map(({ type, text }) =>
                    type === 'number' ? html`<span class="digits">${text}</span>` : text,
                  ),
                )}
              </dd>
            </div>`,
        )}
      </dl>
    </section>`;
  }

  #renderList(topic: CorridorsTopic): TemplateResult {
    // Corridors first: they are what the map is about, and the first that the keyboard meets.
    const order = [...topic.corridors, ...topic.cities].map(({ id }) => id);
    const tabStop = [this.#active, this.selected].find((id) => order.includes(id)) ?? order[0];
    const entry = (kind: ShapeKind, record: ReportRecord, number: string, beside: unknown) =>
      html`<li>
        <button
          type="button"
          class="entry words ${kind}-entry"
          tabindex=${record.id === tabStop ? 0 : -1}
          aria-pressed=${record.id === this.selected}
          data-id=${record.id}
          @click=${() => this.#select(kind, record.id)}
        >
          ${number ? html`<span class="entry-number">${number}</span>` : nothing}
          <span class="entry-name">${this.#text(record.label)}</span>
          <span class="entry-beside">${beside}</span>
        </button>
      </li>`;
    return html`<section
      class="list"
      part="list"
      aria-label=${this.#say('corridor-map.list')}
      aria-describedby="summary"
      @focusin=${this.#onFocus}
      @focusout=${this.#onBlur}
      @keydown=${(event: KeyboardEvent) => this.#onKeyDown(event, order)}
    >
      ${
        topic.corridors.length > 0
          ? html`${this.#renderHeading(placesHead(topic, 'corridors', this.#report.locale))}
              <ol role="list">
                ${topic.corridors.map((corridor, index) =>
                  entry('corridor', corridor, String(index + 1), this.#hostNames(corridor, topic)),
                )}
              </ol>`
          : nothing
      }
      <div class="city-head">
        ${this.#renderHeading(placesHead(topic, 'cities', this.#report.locale))}
        ${topic.corridors.length > 0 ? html`<span class="entry-beside">${placesHead(topic, 'corridors', this.#report.locale)}</span>` : nothing}
      </div>
      <ul role="list" class="city-list">
        ${topic.cities.map((city) =>
          entry(
            'city',
            city,
            '',
            this.#renderNumbers(
              this.#corridorsIn(city, topic).map((corridor) => String(topic.corridors.indexOf(corridor) + 1)),
            ),
          ),
        )}
      </ul>
    </section>`;
  }

  /** A city's corridors, by the numbers that they have on the map. */
  #renderNumbers(numbers: readonly string[]): TemplateResult | typeof nothing {
    if (numbers.length === 0) return nothing;
    return html`<span class="visually-hidden"
        >${this.#say('corridor-map.corridors-in', { names: joinNames(numbers, this.#report.locale) })}</span
      ><span aria-hidden="true">${numbers.join(' ')}</span>`;
  }

  #renderDetails(topic: CorridorsTopic, figures: FiguresTopic): TemplateResult {
    const corridor = findRecord(topic.corridors, this.selected);
    const city = findRecord(topic.cities, this.selected);
    const said = corridor ? this.#corridorName(corridor, topic) : city ? this.#citySentence(city, topic) : '';
    return html`<p class="visually-hidden" role="status">${said}</p>
      ${
        corridor || city
          ? html`<section class="details" part="details">
              ${corridor ? this.#renderCorridor(corridor, topic) : city ? this.#renderCity(city, topic, figures) : nothing}
              <button
                type="button"
                class="close screen-only"
                part="close"
                aria-label=${this.#say('corridor-map.close')}
                @click=${this.#close}
              ></button>
            </section>`
          : nothing
      }`;
  }

  #renderCorridor(corridor: Corridor, topic: CorridorsTopic): TemplateResult {
    return html`${this.#renderHeading(this.#text(corridor.label))}
      <dl>
        ${
          corridor.cities
            ? html`<div>
                <dt>${this.#say('corridor-map.host')}</dt>
                <dd>${this.#hostNames(corridor, topic)}</dd>
              </div>`
            : nothing
        }
        ${
          corridor.extent
            ? html`<div>
                <dt>${this.#say('corridor-map.extent')}</dt>
                <dd>
                  ${unbroken(this.#text(corridor.extent))}
                  <small
                    >(${(corridor.extentSource ?? []).map(({ publisher, date }) => [publisher, date].filter(Boolean).join(' ')).join('; ')})</small
                  >
                </dd>
              </div>`
            : nothing
        }
      </dl>
      ${topic.note ? html`<p class="aside">${this.#text(topic.note)}</p>` : nothing} ${this.#popovers.source(corridor)}`;
  }

  #renderCity(city: City, topic: CorridorsTopic, { figures, units }: FiguresTopic): TemplateResult {
    const stated = figures.filter((figure) => figure.cities?.includes(city.id));
    return html`${this.#renderHeading(this.#text(city.label))}
      <p class="aside">${this.#corridorsText(city, topic)}</p>
      ${
        stated.length > 0
          ? html`<dl>
              ${stated.map(
                (figure) =>
                  html`<div>
                    <dt>${unbroken(this.#text(figure.label))}</dt>
                    <dd>${formatFigure(figure, units, this.#report.locale)} ${this.#popovers.source(figure)}</dd>
                  </div>`,
              )}
            </dl>`
          : nothing
      }
      ${this.#popovers.source(city)}`;
  }

  #renderHeading(text: string): TemplateResult {
    return html`<div class="heading" role="heading" aria-level=${this.#heading.level}>${text}</div>`;
  }

  #onClick(event: Event): void {
    const shape = (event.target as Element).closest<SVGElement>('.shape');
    const id = shape?.dataset['id'];
    if (!id) return;
    this.#select(shape.classList.contains('city') ? 'city' : 'corridor', id);
    // Keys go on from there.
    this.renderRoot.querySelector<HTMLElement>(`.entry[data-id="${id}"]`)?.focus({ preventScroll: true });
  }

  /** Takes the selection back, but for a key that closes a popover. */
  readonly #onEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' && this.selected && !this.renderRoot.querySelector(':popover-open')) this.#close();
  };

  #onKeyDown(event: KeyboardEvent, order: readonly string[]): void {
    const target = rovingTarget(event, order.indexOf(idOf(event)), order.length);
    if (target === undefined) return;
    event.preventDefault();
    this.#active = order[target] ?? '';
    this.#focusActive = true;
    this.requestUpdate();
  }

  #onFocus(event: FocusEvent): void {
    this.#active = idOf(event);
    this.#hasFocus = (event.target as Element).matches(':focus-visible');
    this.requestUpdate();
  }

  #onBlur(): void {
    this.#hasFocus = false;
    this.requestUpdate();
  }

  #select(kind: ShapeKind, id: string): void {
    this.selected = this.selected === id ? '' : id;
    this.dispatchEvent(new ZjSelectEvent(kind, this.selected));
  }

  /** The focus goes back to what was selected. */
  readonly #close = (): void => {
    const { selected } = this;
    this.#active = selected;
    this.#focusActive = true;
    this.#select(
      findRecord(this.#report.current.peek('corridors')?.cities ?? [], selected) ? 'city' : 'corridor',
      selected,
    );
  };

  #corridorsIn(city: City, { corridors }: CorridorsTopic): Corridor[] {
    return corridors.filter((corridor) => corridor.cities?.includes(city.id));
  }

  #hostNames(corridor: Corridor, { cities }: CorridorsTopic): string {
    return joinNames(
      (corridor.cities ?? []).map((id) => this.#text(findRecord(cities, id)?.label)),
      this.#report.locale,
    );
  }

  #corridorName(corridor: Corridor, topic: CorridorsTopic): string {
    const number = topic.corridors.indexOf(corridor) + 1;
    const values = { number, name: this.#text(corridor.label), city: this.#hostNames(corridor, topic) };
    if (values.city === '') return `${number} ${values.name}`;
    return this.#say('corridor-map.corridor-name', values);
  }

  #corridorsText(city: City, topic: CorridorsTopic): string {
    const names = this.#corridorsIn(city, topic).map(({ label }) => this.#text(label));
    if (names.length === 0) return topic.corridors.length > 0 ? this.#say('corridor-map.no-corridor') : '';
    return this.#say('corridor-map.corridors-in', { names: joinNames(names, this.#report.locale) });
  }

  #citySentence(city: City, topic: CorridorsTopic): string {
    const values = { name: this.#text(city.label), corridors: this.#corridorsText(city, topic) };
    if (values.corridors === '') return values.name;
    return this.#say('corridor-map.city', values);
  }

  #text(label: Parameters<typeof localize>[0]): string {
    return localize(label, this.#report.locale.language);
  }

  #say(key: keyof typeof corridorMapMessages.en, values: Record<string, MessageValue> = {}): string {
    return translate(corridorMapMessages, this.#report.locale, key, values);
  }
}

/** Of the entry in which something happens. */
function idOf({ target }: Event): string {
  return (target as Element).closest<HTMLElement>('.entry')?.dataset['id'] ?? '';
}

/** Lines may end after marks of punctuation: not every engine knows that by itself where they may not end within words. */
function inClauses(text: string): unknown[] {
  return text.split(/(?<=[，。；：])/).map((clause, index) => (index > 0 ? html`<wbr />${clause}` : clause));
}
