import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { ZjSelectEvent } from '../../controllers/events.js';
import { HeadingController } from '../../controllers/heading.js';
import { PopoversController, type ActionsMode } from '../../controllers/popovers.js';
import { property } from '../../controllers/property.js';
import { ReportController } from '../../controllers/report.js';
import { rovingTarget } from '../../controllers/roving.js';
import { unbroken } from '../../controllers/unbroken.js';
import { formatFigure } from '../../format/figure.js';
import { languageName, localize, otherName } from '../../format/language.js';
import { translate, type MessageValue } from '../../format/messages.js';
import { ReportError } from '../../report/errors.js';
import { findRecord, requireRecord } from '../../report/lookup.js';
import type { City, Corridor, CorridorsTopic, Figure, FiguresTopic, ReportRecord } from '../../report/types.js';
import { baseStyles } from '../../theme/base.styles.js';
import { drawStyles } from '../../theme/draw.styles.js';
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
  outlinePicture,
  shareOf,
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
 * The cities of a province and its innovation corridors, what the corridors take up and hold, and a list that says all
 * of it without the picture. A report may bring its own shapes, as GeoJSON or TopoJSON; one without any is shown as
 * tiles, or as the list alone.
 *
 * Whoever publishes a finished map answers for its review where the law asks for one (in China, 审图号): the element
 * prints the number that it is given and never makes one up; without it the map says that it is schematic.
 * `layout="tiles"` draws no boundary at all.
 *
 * Corridors and cities can be pointed at, focused (one tab stop; arrows, Home and End) and selected. All corridors are
 * drawn alike: the report gives no figure for a single one.
 *
 * @tag zj-corridor-map
 * @summary The cities and innovation corridors of the province, as a map or as tiles, with what the corridors hold.
 *
 * @slot - Shown until the map is there, and with the message when it cannot be shown.
 * @fires {ZjReadyEvent} zj-ready - The map is shown.
 * @fires {ZjErrorEvent} zj-error - The selected id is unknown or the data did not load.
 * @fires {ZjSelectEvent} zj-select - The reader selected a city or corridor (`kind`, `id`), or took it back (`id` empty).
 * @csspart base - All that is painted.
 * @csspart picture - The map or the tiles.
 * @csspart credit - What the map is and whom it is owed to.
 * @csspart holdings - What the corridors take up and hold.
 * @csspart list - The list of corridors and cities.
 * @csspart details - What is selected.
 * @csspart source-button - Opens a source.
 * @csspart source - The popover with the source.
 * @csspart actions-button - Opens data and downloads.
 * @csspart actions - The popover with data and downloads.
 * @csspart error - The message in the element's place.
 * @cssproperty [--zj-corridor-map-accent=var(--zj-accent)] - Colour of the corridors and of the bars.
 * @cssproperty [--zj-corridor-map-land=var(--zj-wash)] - Fill of the cities.
 * @cssstate loading - Data is on its way.
 * @cssstate ready - The map is shown.
 * @cssstate error - A message is shown.
 */
export class ZjCorridorMap extends ZjReportElement {
  static override styles = [baseStyles, widthStyles, drawStyles, triggerStyles, corridorMapStyles];

  /**
   * `map` (default) draws the cities' outlines, `tiles` a grid of squares without any boundary. Where the report says
   * of no column and row, `tiles` is reported, and the list stands alone.
   */
  @property() layout: CorridorMapLayout = 'map';

  /** Id of the selected corridor or city (adcode); empty for none. Source: `corridors.json`. An unknown id is reported. */
  @property() selected = '';

  /** The number (审图号) under which this map was reviewed, printed as given. Empty prints that the map is schematic. */
  @property({ attribute: 'review-number' }) reviewNumber = '';

  /** `auto` (default) offers table, citation, downloads and embed code from a quiet button, `none` does not. */
  @property() actions: ActionsMode = 'auto';

  /** Level of the headings, 1 to 6; by default one below the heading before the element. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 0;

  /** The shape that the keyboard is at. */
  #active = '';

  readonly #report = new ReportController<Topic>(this, () => corridorMapView.topics(this), corridorMapView.optional);
  readonly #popovers = new PopoversController(this, () => this.#report.locale, popoverContents);
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
      return html`<div class="base" part="base" lang=${this.#report.locale.tag}>
        ${fault}
        <div class="columns">
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
                      <br />${remark}
                    </figcaption>
                  </figure>`
                : nothing
            }
            ${this.#renderDetails(topic, figures)}
          </div>
          <div class="side">${this.#renderHoldings(shown.holdings, figures)} ${this.#renderList(topic)}</div>
        </div>
        <div class="buttons">${this.#popovers.actions(shown)}</div>
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
    this.renderRoot.querySelector<SVGElement>('.shape[tabindex="0"]')?.focus();
  }

  #renderPicture(picture: MapPicture, topic: CorridorsTopic, tiles: boolean): TemplateResult {
    // Corridors first: they are what the map is about, and the first that the keyboard meets.
    const order = [...picture.corridors, ...picture.cities].map(({ id }) => id);
    const tabStop = [this.#active, this.selected].find((id) => order.includes(id)) ?? order[0];
    const hosts = findRecord(topic.corridors, this.selected)?.cities ?? [];
    const shape = ({ id }: MapShape | CorridorShape, kind: ShapeKind, name: string, drawing: unknown) =>
      svg`<g
        class="shape ${kind} ${id === this.selected ? 'selected' : ''} ${hosts.includes(id) ? 'host' : ''}"
        role="button"
        tabindex=${id === tabStop ? 0 : -1}
        aria-label=${name}
        aria-pressed=${id === this.selected}
        data-id=${id}
      >${drawing}</g>`;
    const at = ([x, y]: MapShape['label']) => `translate(${x} ${y})`;
    const number = (id: string) => topic.corridors.findIndex((corridor) => corridor.id === id) + 1;

    return html`<svg
      class=${tiles ? 'tiles' : 'outlines'}
      viewBox="0 0 ${picture.width} ${picture.height}"
      role="group"
      aria-label=${this.#say('corridor-map.label')}
      @click=${(event: Event) => this.#onShape(event, (kind, id) => this.#select(kind, id))}
      @focusin=${(event: Event) => this.#onShape(event, (_, id) => this.#activate(id))}
      @keydown=${(event: KeyboardEvent) => this.#onKeyDown(event, order)}
    >
      ${picture.cities.map((city) => {
        const record = findRecord(topic.cities, city.id);
        return record && shape(city, 'city', this.#cityName(record, topic), svg`<path d=${city.path}></path>`);
      })}
      ${picture.cities.map(({ id, label }) => {
        const lines = labelLines(this.#text(findRecord(topic.cities, id)?.label));
        // Lines stand about the point at which one alone would.
        const line = (text: string, index: number) =>
          svg`<tspan x="0" dy=${index > 0 ? '1.1em' : `${(1 - lines.length) * 0.55}em`}>${text}</tspan>`;
        return svg`<text class="city-label ${lines.length > 2 ? 'long' : ''}" transform=${at(label)} aria-hidden="true">${lines.map(line)}</text>`;
      })}
      ${picture.corridors.map((corridor) => {
        const record = findRecord(topic.corridors, corridor.id);
        const path = ({ path, isArea }: CorridorShape) =>
          svg`<path class="hit ${isArea ? 'area' : ''}" d=${path}></path><path class="line ${isArea ? 'area' : ''}" d=${path} pathLength="1"></path>`;
        const mark = (point: MapShape['label']) =>
          svg`<g class="number" transform=${at(point)}><g class="scaled"><circle class="hit-number" r="30"></circle><circle class="disc" r="17"></circle><text class="digit">${number(corridor.id)}</text></g></g>`;
        const drawing = svg`${corridor.path ? path(corridor) : nothing}${corridor.marks.map(mark)}`;
        return record && shape(corridor, 'corridor', this.#corridorName(record, topic), drawing);
      })}
    </svg>`;
  }

  #renderHoldings(holdings: readonly Figure[], { units }: FiguresTopic): TemplateResult | typeof nothing {
    if (holdings.length === 0) return nothing;
    return html`<section class="holdings" part="holdings">
      ${this.#renderHeading(this.#say('corridor-map.holdings'))}
      <dl>
        ${holdings.map((figure) => {
          const share = shareOf(figure);
          return html`<div class="holding">
            <dt>${unbroken(this.#text(figure.label))}</dt>
            <dd>
              <span class="holding-value">${formatFigure(figure, units, this.#report.locale)}</span>
              ${this.#popovers.source(figure)}
              ${
                share === undefined
                  ? nothing
                  : html`<svg class="bar" width="100%" height="8" aria-hidden="true">
                      <rect class="track" width="100%" height="8"></rect>
                      <rect class="share" width="${(share * 100).toFixed(2)}%" height="8"></rect>
                    </svg>`
              }
            </dd>
          </div>`;
        })}
      </dl>
    </section>`;
  }

  #renderList(topic: CorridorsTopic): TemplateResult {
    const entry = (kind: ShapeKind, record: ReportRecord, number: string, beside: string) =>
      html`<li>
        <button
          type="button"
          class="entry ${kind}-entry"
          aria-pressed=${record.id === this.selected}
          @click=${() => this.#select(kind, record.id)}
        >
          ${number ? html`<span class="entry-number">${number}</span>` : nothing}
          <span class="entry-name">${this.#text(record.label)}</span>
          <span class="entry-beside">${beside}</span>
        </button>
      </li>`;
    return html`<section class="list" part="list">
      ${
        topic.corridors.length > 0
          ? html`${this.#renderHeading(this.#say('corridor-map.corridors'))}
              <ol role="list">
                ${topic.corridors.map((corridor, index) =>
                  entry('corridor', corridor, String(index + 1), this.#hostNames(corridor, topic)),
                )}
              </ol>`
          : nothing
      }
      ${this.#renderHeading(this.#say('corridor-map.cities'))}
      <ul role="list" class="city-list">
        ${topic.cities.map((city) =>
          entry(
            'city',
            city,
            '',
            this.#corridorsIn(city, topic)
              .map((corridor) => topic.corridors.indexOf(corridor) + 1)
              .join(' '),
          ),
        )}
      </ul>
    </section>`;
  }

  #renderDetails(topic: CorridorsTopic, figures: FiguresTopic): TemplateResult {
    const corridor = findRecord(topic.corridors, this.selected);
    const city = findRecord(topic.cities, this.selected);
    return html`<section class="details" part="details" aria-live="polite">
      ${corridor ? this.#renderCorridor(corridor, topic) : city ? this.#renderCity(city, topic, figures) : nothing}
      ${corridor || city ? nothing : html`<p class="prompt">${this.#say('corridor-map.prompt')}</p>`}
    </section>`;
  }

  #renderCorridor(corridor: Corridor, topic: CorridorsTopic): TemplateResult {
    return html`${this.#renderHeading(this.#text(corridor.label))}
      <dl>
        ${this.#renderOtherName(corridor)}
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
    const corridors = this.#corridorsIn(city, topic);
    return html`${this.#renderHeading(this.#text(city.label))}
      <p class="aside">
        ${
          corridors.length > 0
            ? this.#say('corridor-map.corridors-in', {
                names: corridors.map(({ label }) => this.#text(label)).join(', '),
              })
            : this.#say('corridor-map.no-corridor')
        }
      </p>
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

  /** A corridor's name in another language, and what standing the translated one has. */
  #renderOtherName(corridor: Corridor): TemplateResult | typeof nothing {
    const { locale } = this.#report;
    const other = otherName(corridor, locale, this.#report.current.languages);
    if (!other) return nothing;
    const remark = other.standing && other.translated === other.language ? `corridor-map.${other.standing}` : undefined;
    return html`<div>
      <dt>${this.#say('corridor-map.other-name', { language: languageName(other.language) })}</dt>
      <dd>
        <span lang=${other.language}>${other.name}</span>
        ${remark ? html`<small>(${this.#say(remark as 'corridor-map.official')})</small>` : nothing}
      </dd>
    </div>`;
  }

  #renderHeading(text: string): TemplateResult {
    return html`<div class="heading" role="heading" aria-level=${this.#heading.level}>${text}</div>`;
  }

  /** What happens to a shape is heard by the picture. */
  #onShape(event: Event, act: (kind: ShapeKind, id: string) => void): void {
    const shape = (event.target as Element).closest<SVGElement>('.shape');
    if (shape) act(shape.classList.contains('city') ? 'city' : 'corridor', shape.dataset['id'] ?? '');
  }

  #onKeyDown(event: KeyboardEvent, order: readonly string[]): void {
    this.#onShape(event, (kind, id) => {
      const isPress = event.key === 'Enter' || event.key === ' ';
      const target = isPress ? undefined : rovingTarget(event, order.indexOf(id), order.length);
      if (!isPress && target === undefined) return;
      event.preventDefault();
      if (target === undefined) return this.#select(kind, id);
      this.#activate(order[target] ?? '');
      this.#focusActive = true;
      this.requestUpdate();
    });
  }

  #select(kind: ShapeKind, id: string): void {
    this.selected = this.selected === id ? '' : id;
    this.dispatchEvent(new ZjSelectEvent(kind, this.selected));
  }

  /** Makes a corridor or a city the tab stop. */
  #activate(id: string): void {
    if (id === this.#active) return;
    this.#active = id;
    this.requestUpdate();
  }

  #corridorsIn(city: City, { corridors }: CorridorsTopic): Corridor[] {
    return corridors.filter((corridor) => corridor.cities?.includes(city.id));
  }

  #hostNames(corridor: Corridor, { cities }: CorridorsTopic): string {
    return (corridor.cities ?? []).map((id) => this.#text(findRecord(cities, id)?.label)).join(', ');
  }

  #corridorName(corridor: Corridor, topic: CorridorsTopic): string {
    const number = topic.corridors.indexOf(corridor) + 1;
    const values = { number, name: this.#text(corridor.label), city: this.#hostNames(corridor, topic) };
    if (values.city === '') return `${number} ${values.name}`;
    return this.#say('corridor-map.corridor-name', values);
  }

  #cityName(city: City, topic: CorridorsTopic): string {
    return [city, ...this.#corridorsIn(city, topic)].map(({ label }) => this.#text(label)).join(', ');
  }

  #text(label: Parameters<typeof localize>[0]): string {
    return localize(label, this.#report.locale.language);
  }

  #say(key: keyof typeof corridorMapMessages.en, values: Record<string, MessageValue> = {}): string {
    return translate(corridorMapMessages, this.#report.locale, key, values);
  }
}
