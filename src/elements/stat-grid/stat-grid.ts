import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { PopoversController, type ActionsMode } from '../../controllers/popovers.js';
import { property } from '../../controllers/property.js';
import { ReportController } from '../../controllers/report.js';
import { figureParts } from '../../format/figure.js';
import { requireRecord, splitIds } from '../../report/lookup.js';
import { baseStyles } from '../../theme/base.styles.js';
import { triggerStyles } from '../../theme/trigger.styles.js';
import { widthStyles } from '../../theme/width.styles.js';
import { popoverContents } from '../popover-contents.js';
import { ZjReportElement } from '../report-element.js';
import { statGridStyles } from './stat-grid.styles.js';
import { columnWidth, fittingSize, hasLead } from './stat-grid.utils.js';
import { statGridView } from './stat-grid.view.js';

/** Passed on under the same names, but for the card's own. */
const statParts = 'base: stat, label, value, facts, target, source-button, source';

/**
 * The figures of a section, or of a list of ids in the author's order: one leads, larger than its seconds, and these
 * stand in as many columns as the width allows and their count divides into, numbers, labels and what is under them
 * each on one line across a row. On a phone the seconds are rows.
 *
 * With neither attribute it shows all figures of the report.
 *
 * @tag zj-stat-grid
 * @summary The figures of a section or of a list of ids, set to the width given.
 *
 * @slot - Shown until the figures are there, and with the message when they cannot be shown.
 * @slot heading - Stands above the cards: a heading of the page's own.
 * @fires {ZjReadyEvent} zj-ready - The figures are shown.
 * @fires {ZjErrorEvent} zj-error - A figure or section is unknown, there is nothing to show, or the data did not load.
 * @csspart base - All that is painted.
 * @csspart grid - The cards.
 * @csspart stat - One card; the parts of `zj-stat` (label, value, facts, target, source-button, source) are passed on.
 * @csspart origin - The line that names the source.
 * @csspart actions-button - Opens data, downloads or embed code.
 * @csspart actions - The popover with data and downloads.
 * @csspart error - The message in the element's place, or above the figures that are known.
 * @cssproperty [--zj-stat-grid-column=13em] - The least width of a card; what does not fit goes to the next row.
 * @cssproperty [--zj-stat-size=2.5em] - Type size of the numbers; the lead's is more than twice that, a phone's rows' less.
 * @cssstate loading - Data is on its way.
 * @cssstate ready - The figures are shown.
 * @cssstate error - A message is shown.
 */
export class ZjStatGrid extends ZjReportElement {
  static override styles = [baseStyles, widthStyles, triggerStyles, statGridStyles];

  /**
   * Ids of figures parted by spaces, in the order wanted; wins over `section`. Source: `figures.json`. An unknown id is
   * reported with the nearest ones, and the others are shown.
   */
  @property() facts = '';

  /** Section ids parted by spaces; empty shows all figures. Source: `report.json`. An unknown id shows a message. */
  @property() section = '';

  /**
   * Id of the figure that leads, or `none` for cards of one size. By default it is the first of `facts`, or of the section's
   * `keyFigures` in `report.json`, else its first figure. An id that is not among the figures shown is reported.
   */
  @property() lead = '';

  /** `auto` (default) offers data, downloads and embed code beside the source, `none` does not. */
  @property() actions: ActionsMode = 'auto';

  readonly #report = new ReportController<'report' | 'figures'>(this, statGridView.topics);

  readonly #popovers = new PopoversController(this, this.#report, popoverContents);

  protected override render(): TemplateResult {
    return this.#report.render((topics) => {
      const shown = statGridView.select(this, topics, this.#report.locale);
      const { records: chosen, units, title } = shown;
      const { figures } = topics.figures;
      const unknown = this.#report.attempt(() => {
        for (const id of splitIds(this.facts)) requireRecord(figures, id, 'facts');
        if (this.lead && this.lead !== 'none') requireRecord(chosen, this.lead, 'lead');
      });
      const isLed = hasLead(chosen, this.lead);
      const seconds = isLed ? chosen.slice(1) : chosen;
      const fit = fittingSize(seconds.map((figure) => figureParts(figure, units, this.#report.locale)));
      return html`<div class="base" part="base" lang=${this.#report.locale.tag}>
        <slot name="heading"></slot>
        ${unknown}
        <ul
          class="grid ${isLed ? `of-${chosen.length}` : ''}"
          part="grid"
          role="list"
          aria-label=${title}
          .style=${`--_column:${columnWidth(seconds.length)}`}
          @zj-ready=${this.#onStatReady}
        >
          ${repeat(
            chosen,
            ({ id }) => id,
            (figure) => {
              const isLead = isLed && figure === chosen[0];
              return html`<li class="cell ${isLead ? 'lead' : 'row'}">
                <zj-stat
                  class="stat"
                  .style=${isLead ? '' : fit}
                  actions="none"
                  fact=${figure.id}
                  exportparts=${statParts}
                ></zj-stat>
              </li>`;
            },
          )}
        </ul>
        ${this.#popovers.foot(shown)}
      </div>`;
    });
  }

  /** The page hears of the grid, not of each of its cards. */
  #onStatReady(event: Event): void {
    event.stopPropagation();
  }
}
