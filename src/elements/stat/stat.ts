import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import type { CountUpController } from '../../controllers/count-up.js';
import { PopoversController, type ActionsMode } from '../../controllers/popovers.js';
import { property } from '../../controllers/property.js';
import { ReportController } from '../../controllers/report.js';
import { inOnePiece, unbroken } from '../../controllers/unbroken.js';
import { figureWidth } from '../../format/figure-width.js';
import {
  figureParts,
  figureSides,
  formatFigure,
  isWordy,
  uncounted,
  type FigurePart,
  type FigureSides,
} from '../../format/figure.js';
import type { Figure, FiguresTopic } from '../../report/types.js';
import { baseStyles } from '../../theme/base.styles.js';
import { triggerStyles } from '../../theme/trigger.styles.js';
import { popoverContents } from '../popover-contents.js';
import { ZjReportElement } from '../report-element.js';
import { statStyles } from './stat.styles.js';
import { statFacts, targetBar } from './stat.utils.js';
import { statView, type ShownStat } from './stat.view.js';

export type StatVariant = 'card' | 'hero' | 'inline';
export type StatUnit = 'auto' | 'none';

/**
 * One figure of the report: its value at the digits printed, with unit, qualifier and period, and where the report says
 * so its place, streak, record, baseline and target. Its source is one click away.
 *
 * Labels, units and qualifiers follow the nearest `lang` (zh or en).
 *
 * @tag zj-stat
 * @summary One figure of the report, as a card, a hero or inline in a sentence.
 *
 * @slot - Shown until the figure is there, and with the message when it cannot be shown: the figure in plain text.
 * @slot label - Other words for the figure's label (card and hero).
 * @fires {ZjReadyEvent} zj-ready - The figure is shown.
 * @fires {ZjErrorEvent} zj-error - The figure is unknown or the data did not load; the message stands in its place.
 * @csspart base - All that is painted.
 * @csspart label - The label.
 * @csspart value - Number, unit and qualifier.
 * @csspart facts - Period, place, streak, record, baseline.
 * @csspart target - The bar that sets the figure beside its target.
 * @csspart source-button - Opens the source; in the inline variant the figure itself.
 * @csspart source - The popover with the source.
 * @csspart origin - The line that names the source; not in the inline variant.
 * @csspart actions-button - Opens data, downloads or embed code; not in the inline variant.
 * @csspart actions - The popover with data and downloads.
 * @csspart error - The message in the element's place.
 * @cssproperty [--zj-stat-accent=var(--zj-accent)] - Colour of the target's bar and of the inline underline.
 * @cssproperty [--zj-stat-size=3.5em] - Type size of the number in a card; a hero takes up to twice that where there is room.
 * @cssstate loading - Data is on its way.
 * @cssstate ready - The figure is shown.
 * @cssstate error - A message is shown.
 */
export class ZjStat extends ZjReportElement {
  static override styles = [baseStyles, triggerStyles, statStyles];

  /** Id of the figure; source: `figures.json`. An unknown id shows a message with the nearest ids. */
  @property() fact = '';

  /** `card` (default), `hero` (large), or `inline` (in a sentence, on its baseline). Anything else is a card. */
  @property() variant: StatVariant = 'card';

  /**
   * `auto` (default) shows the unit with the number. `none` leaves out what is counted where the sentence says it: “38” in
   * “38 national key laboratories”. Only in the inline variant; currencies, % and places stay.
   */
  @property() unit: StatUnit = 'auto';

  /** Runs the number up when it is first seen; not with reduced motion, and never announced. */
  @property({ type: Boolean, attribute: 'count-up' }) countUp = false;

  /** `auto` (default) offers data, downloads and embed code beside the source, `none` does not. */
  @property() actions: ActionsMode = 'auto';

  readonly #report = new ReportController<'figures'>(this, statView.topics);
  readonly #popovers = new PopoversController(this, this.#report, popoverContents);
  #running: CountUpController | undefined;

  protected override render(): TemplateResult {
    return this.#report.render((topics) => {
      const shown = statView.select(this, topics, this.#report.locale);
      const { figure } = shown;
      const parts = figureParts(figure, shown.units, this.#report.locale);
      return this.variant === 'inline'
        ? this.#renderInline(figure, this.unit === 'none' ? uncounted(figure, parts) : parts)
        : this.#renderCard(shown, parts, topics.figures);
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('countUp') && this.countUp && !this.#running) void this.#loadCountUp();
  }

  #renderInline(figure: Figure, parts: FigurePart[]): TemplateResult {
    const text = parts.map((part) => part.text).join('');
    return html`<span class="base" part="base" lang=${this.#report.locale.tag}
      >${this.#popovers.sourceText(figure, text, inOnePiece(text, this.#renderValue(figureSides(parts))))}</span
    >`;
  }

  #renderCard(shown: ShownStat, parts: FigurePart[], topic: FiguresTopic): TemplateResult {
    const { figure, title } = shown;
    const { tag } = this.#report.locale;
    const kind = this.variant === 'hero' ? 'hero' : 'card';
    const facts = statFacts(figure, topic, this.#report.locale);
    const { digits, rest } = figureWidth(parts);
    const sides = figureSides(parts.map(breakable));
    return html`<div class="base ${kind}" part="base" lang=${tag} .style=${`--_digits:${digits};--_rest:${rest}`}>
      <p class="label" part="label"><slot name="label">${unbroken(title)}</slot>${this.#popovers.source(figure)}</p>
      <p class="figure">
        ${inOnePiece(formatFigure(figure, topic.units, this.#report.locale), this.#renderValue(sides))}
      </p>
      ${
        facts.length > 0
          ? html`<ul class="facts" part="facts" role="list">
              ${facts.map((fact) => html`<li>${unbroken(fact)}</li>`)}
            </ul>`
          : nothing
      }
      ${this.#renderTarget(figure, topic)} ${this.#popovers.foot(shown)}
    </div>`;
  }

  /** A qualifier before the number may stand on a line of its own; number, scale and unit stay together. */
  #renderValue({ qualifier, before, number, scale, after }: FigureSides): TemplateResult {
    const beside = (name: string, text: string) =>
      html`<span class="${name} ${isWordy(text) ? 'words' : ''}">${text}</span>`;
    return html`<span class="value" part="value"
      >${beside('qualifier', qualifier)}<span class="amount"
        >${beside('before', before)}<span class="number">${this.#renderNumber(number)}</span
        >${beside('scale', scale)}${beside('unit', after)}</span
      ></span
    >`;
  }

  /** While the number runs, its final text keeps its place. A sign between the ends of a range is as small as any. */
  #renderNumber(text: string): TemplateResult | (TemplateResult | string)[] {
    if (this.#running?.progress === undefined) {
      return text.split(/([%‰])/).map((piece, index) => (index % 2 ? html`<span class="unit">${piece}</span>` : piece));
    }
    return html`<span class="running"
      ><span class="final">${text}</span
      ><span class="run">${this.#running.run(text, this.#report.locale.tag)}</span></span
    >`;
  }

  #renderTarget(figure: Figure, topic: FiguresTopic): TemplateResult | typeof nothing {
    const bar = targetBar(figure, topic, this.#report.locale);
    if (!bar) return nothing;
    const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
    return html`<div class="target" part="target">
      <p class="target-text" .style=${`min-inline-size:${percent(bar.target)}`}>${bar.text}</p>
      <svg class="target-bar" width="100%" height="24" aria-hidden="true">
        ${svg`<rect class="track" y="4" width="100%" height="16"></rect>
        <rect class="actual" y="4" width=${percent(bar.actual)} height="16"></rect>
        <line class="gap" x1=${percent(bar.target)} x2=${percent(bar.target)} y1="0" y2="24"></line>
        <line class="aim" x1=${percent(bar.target)} x2=${percent(bar.target)} y1="0" y2="24"></line>`}
      </svg>
      <p class="target-axis" aria-hidden="true"><span>0</span><span>${bar.end}</span></p>
    </div>`;
  }

  async #loadCountUp(): Promise<void> {
    try {
      const { CountUpController } = await import('../../controllers/count-up.js');
      this.#running ??= new CountUpController(this, () => this.countUp);
      this.requestUpdate();
    } catch (error) {
      // The number stands there all the same.
      console.error('[zj-widgets]', error);
    }
  }
}

/** In a card the number's size keeps it and its unit on one line; in need, the unit may go on to the next. */
function breakable({ type, text }: FigurePart): FigurePart {
  return { type, text: text.replaceAll('\u00a0', ' ') };
}
