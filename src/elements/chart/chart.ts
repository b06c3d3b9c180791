import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { ChartController } from '../../controllers/chart.js';
import { renderFinding } from '../../controllers/finding.js';
import { HeadingController } from '../../controllers/heading.js';
import { PopoversController, type ActionsMode } from '../../controllers/popovers.js';
import { property } from '../../controllers/property.js';
import { ReportController } from '../../controllers/report.js';
import { ResizeController } from '../../controllers/resize.js';
import { rovingTarget, TypeAhead } from '../../controllers/roving.js';
import { isServer } from '../../controllers/server.js';
import { renderSummary } from '../../controllers/summary.js';
import { unbroken } from '../../controllers/unbroken.js';
import { localize } from '../../format/language.js';
import { translate } from '../../format/messages.js';
import { sayKeys } from '../../format/summary.js';
import { fittingKinds } from '../../report/datasets.js';
import { ReportError } from '../../report/errors.js';
import { findRecord } from '../../report/lookup.js';
import type { Dataset, DatasetKind, DatasetOrientation, Figure, FiguresTopic, Unit } from '../../report/types.js';
import { baseStyles } from '../../theme/base.styles.js';
import { detailsStyles } from '../../theme/details.styles.js';
import { findingStyles } from '../../theme/finding.styles.js';
import { triggerStyles } from '../../theme/trigger.styles.js';
import { widthStyles } from '../../theme/width.styles.js';
import { popoverContents } from '../popover-contents.js';
import { ZjReportElement } from '../report-element.js';
import {
  axisLength,
  besideFrom,
  crowded,
  fitsBeside,
  guessLength,
  keepWithin,
  ticksWidth,
} from './chart-layout.utils.js';
import { chartMessages } from './chart.messages.js';
import { chartFormsStyles } from './chart-forms.styles.js';
import { chartStyles } from './chart.styles.js';
import {
  chartModel,
  chartRows,
  readout,
  ringArcs,
  ringMiddles,
  type Arc,
  type ChartModel,
  type ChartPanel,
  type ChartPoint,
} from './chart.utils.js';
import { chartView } from './chart.view.js';
import { forms, loadForms } from './forms.js';

/** A dataset of the page's own, with the figures that it names and, where the report lacks them, their units. */
export interface ChartData {
  readonly dataset: Dataset;
  readonly figures: readonly Figure[];
  readonly units?: Readonly<Record<string, Unit>>;
}

/** What says to Chart.js how to draw, loaded with it. */
let drawings: typeof import('./chart-picture.utils.js') | undefined;

const kinds: readonly DatasetKind[] = ['bar', 'doughnut', 'line', 'waffle', 'units', 'numbers'];
const orientations: readonly DatasetOrientation[] = ['horizontal', 'vertical'];

/** Upright bars need this much width each, in ems; with less they lie. */
const columnWidth = 9.5;
/** Of the room for bars and the words at their ends: what the bars get at least, in types wider than that judged by, too. */
const leastShare = 0.55;
/** What is narrower is drawn as if it were this wide, in pixels, by a server. */
const narrowest = 280;
/** The width, in pixels, that a line is set to on paper where it is wider on the screen. */
const paperWidth = 640;

/**
 * Figures of the report that belong together, as bars, a doughnut, a line, squares, dots or numerals, with the same as a
 * table. Values are
 * printed beside what is drawn, with their units and qualifiers; a range is drawn from its one end to the other.
 *
 * Chart.js is loaded when the element nears the viewport; labels, values and table do without it. One tab stop: arrows,
 * Home, End and first letters move among the points, Escape lets go.
 *
 * @tag zj-chart
 * @summary Figures that belong together, as bars, a doughnut, a line, squares, dots or numerals, always with their table.
 *
 * @slot - Shown until the data is there, and with the message when it cannot be shown.
 * @fires {ZjReadyEvent} zj-ready - The data is shown.
 * @fires {ZjErrorEvent} zj-error - The dataset is unknown, `type` or `orientation` does not suit it, or something did not load.
 * @csspart base - All that is painted.
 * @csspart caption - What the chart shows: its finding, or its name.
 * @csspart measure - The line below a finding: the name, unit and time of what was measured.
 * @csspart plot - One panel's marks, labels and values.
 * @csspart readout - The line that says the point at the pointer or keyboard.
 * @csspart note - The caveat below.
 * @csspart table - The table.
 * @csspart source-button - Opens a source.
 * @csspart source - The popover with the source.
 * @csspart origin - The line that names the source.
 * @csspart actions-button - Opens data, downloads or embed code.
 * @csspart actions - The popover with data and downloads.
 * @csspart error - The message in the element's place.
 * @cssproperty [--zj-chart-accent=var(--zj-accent)] - Colour of bars, parts and lines.
 * @cssproperty [--zj-chart-reference=48% of the ink] - Colour of what the others are measured against.
 * @cssstate loading - Data is on its way.
 * @cssstate ready - The data is shown.
 * @cssstate error - A message is shown.
 */
export class ZjChart extends ZjReportElement {
  static override styles = [
    baseStyles,
    widthStyles,
    findingStyles,
    detailsStyles,
    triggerStyles,
    chartStyles,
    chartFormsStyles,
  ];

  /** Every element has a `dataset` of its own, without a setter: frameworks that meet it before the chart fail on it. */
  static override readonly formerAttributes: Readonly<Record<string, string>> = { dataset: 'dataset-id' };

  /** Id of the dataset; source: `datasets.json`. An unknown id shows a message with the nearest ids. */
  @property({ attribute: 'dataset-id' }) datasetId = '';

  /**
   * `bar`, `doughnut`, `line`, `waffle` (shares of a whole, a square a hundredth), `units` (a dot a unit) or `numbers`;
   * empty takes the dataset's. What would mislead is reported, and the dataset's is drawn. Bars of one value, which are
   * shares of a whole, are drawn as one bar with their names.
   */
  @property() type: DatasetKind | '' = '';

  /** Of bars: `horizontal` or `vertical`; empty takes the dataset's. Where upright bars would be too narrow they lie. */
  @property() orientation: DatasetOrientation | '' = '';

  /** Id of the figure that is marked; empty for none. Source: the dataset. One that it has not is reported. */
  @property() selected = '';

  /** Level of the caption as a heading, 1 to 6; by default one below the heading before the element. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 0;

  /** `auto` (default) offers data, downloads and embed code beside the source, `none` does not. */
  @property() actions: ActionsMode = 'auto';

  /** A dataset of the page's own, in place of the report's. */
  @property({ attribute: false }) data: ChartData | undefined;

  /** Index of the point that the keyboard or the pointer is at; -1 for none. */
  #active = -1;

  #tableOpen = false;

  readonly #report = new ReportController<'figures' | 'datasets'>(this, () =>
    this.data ? ['figures'] : chartView.topics(),
  );
  readonly #popovers = new PopoversController(this, this.#report, popoverContents);
  readonly #heading = new HeadingController(this);
  readonly #resize = new ResizeController(this, () => true);
  readonly #chart = new ChartController(this, {
    boxes: '.plot, .value',
    arrange: (printing) => this.#arrange(printing),
    surfaces: (theme) =>
      (this.#model && drawings?.chartSurfaces(this.#model, this.renderRoot, theme, this.#marked)) ?? [],
    isNeeded: () => this.#model !== undefined && !this.#model.form,
    prepare: async () => (drawings ??= await import('./chart-picture.utils.js')),
  });
  readonly #typeAhead = new TypeAhead();
  #model: ChartModel | undefined;
  /** The keyboard has moved, and the point where it is must be in view. */
  #scrollActive = false;

  constructor() {
    super();
    this.#report.companions.push(() => this.#loadForms());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#activate(-1);
  }

  /** Index of the point that stands out: where the keyboard or the pointer is, or else the selected one; -1 for none. */
  get #marked(): number {
    if (this.#active >= 0) return this.#active;
    return this.#model?.points.findIndex(({ figure }) => figure.id === this.selected) ?? -1;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#scrollActive) return;
    this.#scrollActive = false;
    // The focus stays at the list, so that the browser does not see to it.
    this.renderRoot.querySelector('.point.active')?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }

  protected override render(): TemplateResult {
    this.#model = undefined;
    return this.#report.render((topics) => {
      const figures = this.#mergeFigures(topics.figures);
      const { dataset: own } = this.data ?? {};
      const datasets = own ? { datasets: [own] } : topics.datasets;
      const id = own?.id ?? this.datasetId;
      const shown = chartView.select({ dataset: id }, { figures, datasets }, this.#report.locale);
      const { dataset } = shown;
      const fault = this.#report.attempt(() => this.#check(dataset, figures), this.#chart.retry);
      const model = (this.#model = chartModel(dataset, figures, this.#form(dataset, figures), this.#report.locale));
      return html`<div class="base" part="base" lang=${this.#report.locale.tag}>
        ${fault} ${this.#chart.probes()}
        <figure aria-labelledby="title">
          ${renderFinding(this.#heading.level, model.title, model.measure, 'caption')}
          ${
            dataset.description
              ? html`<p class="description">
                  ${unbroken(localize(dataset.description, this.#report.locale.language))}
                </p>`
              : nothing
          }
          ${model.form && forms.module ? forms.module.renderForms(model, model.form, figures.units, this.#report.locale, this.selected) : this.#renderPanels(model)}
          ${this.#renderFoot(model)} ${this.#renderTable(model)}
        </figure>
        ${this.#popovers.foot(
          { ...shown, topics: { datasets: { datasets: [dataset] }, figures }, attributes: { dataset: dataset.id } },
          dataset,
        )}
      </div>`;
    });
  }

  #renderPanels(model: ChartModel): TemplateResult {
    const first = (index: number) =>
      model.panels.slice(0, index).reduce((count, { points }) => count + points.length, 0);
    const columns = model.panels.map(({ points }) => `${points.length}fr`).join(' ');
    return html`<div
        class="panels ${model.kind === 'bar' ? model.orientation : model.kind} ${isAcross(model) && fitsBeside(wordsOf(model)) ? 'columned' : ''}"
        data-values=${isServer && model.kind === 'bar' ? this.#guessPlace(model) : nothing}
        .style=${(model.orientation === 'vertical' ? `grid-template-columns:${columns};` : '') + (isServer ? `--_ticks:${ticksWidth(model.panels)}em` : '')}
        role="listbox"
        tabindex="0"
        aria-orientation=${model.kind === 'line' || model.orientation === 'vertical' ? 'horizontal' : nothing}
        aria-label=${model.name}
        aria-describedby="summary"
        aria-activedescendant=${this.#active < 0 ? nothing : `point-${this.#active}`}
        @focus=${this.#onFocus}
        @blur=${() => this.#activate(-1)}
        @keydown=${this.#onKeyDown}
        @pointerleave=${this.#onPointerLeave}
      >
        ${model.panels.map((panel, index) => this.#renderPanel(model, panel, index, first(index)))}
      </div>
      ${renderSummary(isServer ? model.summary : [...model.summary, sayKeys(false, this.#report.locale)], this.#report.locale)}`;
  }

  /** What `arrange` will find, as far as a server can tell; where words have a column of their own it does not matter. */
  #guessPlace(model: ChartModel): string {
    const room = Math.max(this.#resize.width, narrowest);
    const isBeside = room >= besideFrom * this.#resize.em && fitsBeside(wordsOf(model));
    return isAcross(model) && !isBeside && this.#isCramped(model, room) ? 'above' : 'beside';
  }

  /** Whether words beside the ends of the bars would leave these too little of `room`. */
  #isCramped(model: ChartModel, room: number): boolean {
    const inType = (room * 16) / this.#resize.em;
    return guessLength(wordsOf(model), inType) < inType * leastShare;
  }

  #renderPanel(model: ChartModel, panel: ChartPanel, index: number, first: number): TemplateResult {
    const points = html`<div class="points">
      ${model.kind === 'line' ? this.#renderTrace(panel) : nothing}
      ${panel.points.map((point, offset) => this.#renderPoint(point, first + offset, model))}
      ${
        model.rest
          ? html`<div class="point rest" aria-hidden="true">
              <span class="swatch"></span><span class="label">${model.rest.label}</span>
            </div>`
          : nothing
      }
    </div>`;
    const layout = model.kind === 'line' ? 'upright moments' : model.orientation === 'vertical' ? 'upright' : 'across';
    // Where all panels have one scale, its numbers stand at the first.
    const bare = layout === 'upright' && model.commonScale && index > 0 ? 'bare' : '';
    const tracked = model.dataset.max === undefined ? '' : 'tracked';
    const picture =
      model.kind === 'doughnut'
        ? html`<div class="plot ring-plot" part="plot">
            <div class="ring" aria-hidden="true">
              <canvas></canvas>${this.#renderArcs(ringArcs(panel, model.rest?.value ?? 0))}
              <span class="centre">${this.#centre(panel, first)}</span>
              ${ringMiddles(panel, model.rest?.value ?? 0).map(
                (turn, index) => html`<span class="turn" .style=${`--_turn:${turn}turn`}>${renderNumber(index)}</span>`,
              )}
            </div>
            ${points}
          </div>`
        : html`<div class="plot ${layout} ${bare} ${tracked}" part="plot">
            <canvas aria-hidden="true"></canvas>${points}
          </div>`;
    return html`<div class="panel" role="group" aria-label=${panel.name || nothing}>
      ${panel.title ? html`<p class="axis" aria-hidden="true">${panel.title}</p>` : nothing} ${picture}
    </div>`;
  }

  /** The ring as it is seen without its canvas, and on paper. */
  #renderArcs(arcs: readonly Arc[]): TemplateResult {
    return html`<svg class="arcs" viewBox="0 0 100 100" aria-hidden="true">
      <circle cx="50" cy="50" r="43.5"></circle>
      ${arcs.map(
        ({ start, length }) =>
          svg`<circle class="arc" cx="50" cy="50" r="43.5" pathLength="100"
            stroke-dasharray="${length} 100" stroke-dashoffset=${-start}></circle>`,
      )}
      ${[37, 50].map((radius) => svg`<circle class="edge" cx="50" cy="50" r=${radius}></circle>`)}
    </svg>`;
  }

  /** The line as it is seen without its canvas. */
  #renderTrace({ points }: ChartPanel): TemplateResult {
    const corners = points.map(({ moment, to }) => `${moment},${1 - to}`).join(' ');
    return html`<svg class="trace" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
      <polyline points=${corners}></polyline>
    </svg>`;
  }

  #renderPoint(point: ChartPoint, index: number, { kind, points }: ChartModel): TemplateResult {
    const active = index === this.#marked;
    return html`<div
      class="point ${active ? 'active' : ''} ${point.reference ? 'reference' : ''}"
      role="option"
      id="point-${index}"
      data-id=${point.figure.id}
      aria-selected=${active}
      aria-posinset=${index + 1}
      aria-setsize=${points.length}
      .style=${`--_share:${point.wordsAt};--_from:${point.from};--_to:${point.to};--_moment:${point.moment}`}
      @pointerenter=${() => this.#activate(index)}
      @click=${() => this.#activate(index)}
    >
      ${kind === 'doughnut' ? html`<span class="swatch">${points.length > 1 ? renderNumber(index) : nothing}</span>` : nothing}
      <span class="label">${unbroken(kind === 'line' ? point.period || point.label : point.label)}</span>
      ${kind === 'doughnut' ? nothing : html`<span class="slot"></span>`}
      <span class="value">${point.value}</span>
    </div>`;
  }

  /** In the middle of a ring: the part that is pointed at, else the first. */
  #centre(panel: ChartPanel, first: number): string {
    return (panel.points[this.#marked - first] ?? panel.points[0])?.value ?? '';
  }

  #renderFoot(model: ChartModel): TemplateResult {
    // The line that says what is pointed at keeps its place where something can be.
    if (!model.note && model.form) return html`${nothing}`;
    return html`<div class="foot">
      ${model.note ? html`<p class="note" part="note">${unbroken(model.note)}</p>` : nothing}
    </div>`;
  }

  /**
   * In the page for assistive technology at all times; in view when the reader opens it or the picture fails. Beside it
   * stands what is pointed at. That is for the eye only: the list says each point by itself, and a reader of the screen
   * would hear it twice.
   */
  #renderTable(model: ChartModel): TemplateResult {
    const open = this.#tableOpen || this.#chart.retry.error !== undefined;
    // Without a script, what is to be opened must be there.
    const within = open || isServer;
    const rows = chartRows(model);
    const hasPeriods = rows.some(({ period }) => period);
    const table = html`<table part="table">
      <caption class="visually-hidden">
        ${this.#say('chart.table')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${this.#say('chart.item')}</th>
          <th class="number" scope="col">${this.#say('chart.value')}</th>
          ${hasPeriods ? html`<th scope="col">${this.#say('chart.period')}</th>` : nothing}
          ${open ? html`<th class="screen-only" scope="col">${this.#say('chart.source')}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ label, value, period, figure }) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td class="number">${value}</td>
              ${hasPeriods ? html`<td>${period}</td>` : nothing}
              ${open ? html`<td class="screen-only">${this.#popovers.source(figure)}</td>` : nothing}
            </tr>`,
        )}
      </tbody>
    </table>`;
    const point = model.points[this.#marked];
    const selected = model.points.find(({ figure }) => figure.id === this.selected);
    return html`<p class="visually-hidden" role="status">
        ${selected ? readout(selected, this.#report.locale) : nothing}
      </p>
      <p class="readout screen-only" part="readout" aria-hidden="true">
        ${point ? readout(point, this.#report.locale) : nothing}
      </p>
      <details ?open=${open} @toggle=${this.#onToggle}>
        <summary>${this.#say('chart.table')}</summary>
        ${within ? html`<div class="scroller">${table}</div>` : nothing}
      </details>
      ${within ? nothing : html`<div class="visually-hidden">${table}</div>`}`;
  }

  /** What the page asks of the dataset and cannot have. */
  #check(dataset: Dataset, figures: FiguresTopic): void {
    const wanted = (name: string, value: string, valid: readonly string[]) => {
      if (value !== '' && !valid.includes(value)) throw new ReportError('unfit-value', { name, value, valid });
    };
    wanted('type', this.type, fitting(dataset, figures));
    wanted('orientation', this.orientation, orientations);
    const ids = dataset.panels.flatMap(({ points }) => points.map(({ figure }) => figure));
    wanted('selected', this.selected, ids);
    const cause = this.#chart.retry.error;
    if (cause !== undefined) throw new ReportError('picture-failed', { name: 'Chart.js' }, { cause });
  }

  /** What is drawn: what the page asks for where that is honest, else what the dataset says. */
  #form(
    dataset: Dataset,
    figures: FiguresTopic,
  ): { readonly kind: DatasetKind; readonly orientation: DatasetOrientation } {
    const honest = fitting(dataset, figures);
    const kind = kinds.find((each) => each === this.type && honest.includes(each));
    const own = [dataset.kind, 'bar' as const].find((each) => honest.includes(each)) ?? 'numbers';
    const orientation = orientations.find((each) => each === this.orientation) ?? dataset.orientation;
    const count = dataset.panels.reduce((sum, { points }) => sum + points.length, 0);
    const upright = orientation === 'vertical' && this.#resize.width >= count * columnWidth * this.#resize.em;
    return { kind: kind ?? own, orientation: (kind ?? own) === 'bar' && upright ? 'vertical' : 'horizontal' };
  }

  /** What a form is drawn with, as soon as the data says that there is one; any fault of the data is the drawing's to tell. */
  #loadForms(): Promise<void> | undefined {
    const { current } = this.#report;
    const own = current.peek('figures');
    const dataset = this.data?.dataset ?? findRecord(current.peek('datasets')?.datasets ?? [], this.datasetId);
    if (forms.module || !own || !dataset) return undefined;
    try {
      const figures = this.#mergeFigures(own);
      const { form } = chartModel(dataset, figures, this.#form(dataset, figures), this.#report.locale);
      return form ? loadForms() : undefined;
    } catch {
      return undefined;
    }
  }

  #mergeFigures(topic: FiguresTopic): FiguresTopic {
    if (!this.data) return topic;
    return { figures: this.data.figures, units: { ...topic.units, ...this.data.units } };
  }

  /** Makes the axis as long as the words beyond the bars' ends leave room for. */
  #arrange(printing: boolean): void {
    const model = this.#model;
    const base = this.renderRoot.querySelector<HTMLElement>('.base');
    const panels = this.renderRoot.querySelector<HTMLElement>('.panels');
    if (!model || !base || !panels) return;
    // A line is drawn for a paper of this width; bars need no canvas there.
    base.style.inlineSize = printing && model.kind === 'line' ? `${Math.min(this.#resize.width, paperWidth)}px` : '';
    if (model.kind === 'doughnut' || model.form) return;
    const across = isAcross(model);
    const slot = panels.querySelector<HTMLElement>('.slot');
    const room = (across ? slot?.offsetWidth : slot?.offsetHeight) ?? 0;
    if (room === 0) return;
    const values = [...panels.querySelectorAll<HTMLElement>('.value')];
    const labels = model.points.map(({ wordsAt }, index) => ({
      share: wordsAt,
      size: (across ? values[index]?.offsetWidth : values[index]?.offsetHeight) ?? 0,
    }));
    // Half of the topmost number of an upright axis stands above its end.
    const axisRoom = across ? room : room - this.#resize.em * 0.5;
    const length = Math.min(axisRoom, axisLength(room, labels, across ? 10 : 12));
    // Where points are as wide as the plot. Not by what is measured: a prerendered chart could not know that.
    const above = across && room >= panels.clientWidth && this.#isCramped(model, room);
    panels.dataset['values'] = above ? 'above' : 'beside';
    panels.style.setProperty('--_length', `${above ? room : length}px`);
    panels.style.setProperty('--_ticks', `${ticksWidth(model.panels)}em`);
    if (model.kind !== 'line') return;
    keepWithin(panels, [...panels.querySelectorAll('.value, .label')]);
    for (const words of ['.value', '.label']) {
      const elements = [...panels.querySelectorAll(words)];
      const hidden = crowded(elements.map((element) => element.getBoundingClientRect()));
      elements.forEach((element, index) => element.classList.toggle('crowded', hidden[index]));
    }
  }

  #onFocus(event: FocusEvent): void {
    // A press has chosen its point already.
    if ((event.currentTarget as Element).matches(':focus-visible') && this.#active < 0)
      this.#activate(Math.max(0, this.#marked));
  }

  #onKeyDown(event: KeyboardEvent): void {
    const points = this.#model?.points ?? [];
    const labels = points.map(({ label, period }) => (this.#model?.kind === 'line' ? period || label : label));
    const target =
      rovingTarget(event, this.#active, points.length) ?? this.#typeAhead.find(event, this.#active, labels);
    // What is pointed at is selected with that; the page stays where it is.
    const isPress = event.key === ' ' || event.key === 'Enter';
    if (target === undefined && !isPress) return;
    event.preventDefault();
    this.#activate(target ?? Math.max(0, this.#marked));
    this.#scrollActive = true;
    this.requestUpdate();
  }

  /** What the pointer has brought up goes as well, wherever the focus is. */
  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.#activate(-1);
  };

  #activate(index: number): void {
    if (index === this.#active) return;
    this.#active = index;
    if (index < 0) document.removeEventListener('keydown', this.#onEscape);
    else document.addEventListener('keydown', this.#onEscape);
    this.requestUpdate();
  }

  #onPointerLeave(event: PointerEvent): void {
    if (!(event.currentTarget as Element).matches(':focus-visible')) this.#activate(-1);
  }

  #onToggle(event: Event): void {
    this.#tableOpen = (event.currentTarget as HTMLDetailsElement).open;
    this.requestUpdate();
  }

  #say(key: keyof typeof chartMessages.en): string {
    return translate(chartMessages, this.#report.locale, key);
  }
}

function fitting(dataset: Dataset, { figures, units }: FiguresTopic): DatasetKind[] {
  return fittingKinds(dataset, (id) => findRecord(figures, id), units);
}

/** Bars from left to right. */
function isAcross({ kind, orientation }: ChartModel): boolean {
  return kind === 'bar' && orientation === 'horizontal';
}

/** The values in words, and where on the axis they begin. */
function wordsOf({ points }: ChartModel): { readonly share: number; readonly text: string }[] {
  return points.map(({ wordsAt: share, value: text }) => ({ share, text }));
}

/** A part of a ring has its number at both places, which are linked by their colour as well. */
function renderNumber(index: number): TemplateResult {
  return html`<span class="part-number" aria-hidden="true">${index + 1}</span>`;
}

// `dataset` is every element's map of data attributes and has no setter: frameworks that set properties where there are
// some would fail on it.
Object.defineProperty(ZjChart.prototype, 'dataset', {
  configurable: true,
  get(this: ZjChart): DOMStringMap {
    return Reflect.get(HTMLElement.prototype, 'dataset', this) as DOMStringMap;
  },
  set(this: ZjChart, id: unknown) {
    this.datasetId = String(id ?? '');
  },
});
