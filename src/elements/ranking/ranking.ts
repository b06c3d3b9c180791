import { html, nothing, svg, type TemplateResult } from 'lit';
import { inWords } from '../../controllers/finding.js';
import { PopoversController, type ActionsMode } from '../../controllers/popovers.js';
import { property } from '../../controllers/property.js';
import { ReportController } from '../../controllers/report.js';
import { renderSummary } from '../../controllers/summary.js';
import { inOnePiece } from '../../controllers/unbroken.js';
import { formatPeriod } from '../../format/date.js';
import { sayExtremes } from '../../format/extremes.js';
import { figureParts, formatFigure } from '../../format/figure.js';
import { numberFormat } from '../../format/intl.js';
import { localize } from '../../format/language.js';
import { translate } from '../../format/messages.js';
import { saySummary } from '../../format/summary.js';
import type { CorridorsTopic, FiguresTopic } from '../../report/types.js';
import { baseStyles } from '../../theme/base.styles.js';
import { triggerStyles } from '../../theme/trigger.styles.js';
import { widthStyles } from '../../theme/width.styles.js';
import { popoverContents } from '../popover-contents.js';
import { ZjReportElement } from '../report-element.js';
import { layLadder, type Ladder } from './ranking-ladder.utils.js';
import { rankingMessages } from './ranking.messages.js';
import { rankingStyles } from './ranking.styles.js';
import { isBound, nameRanked, type Placing, type RankingLayout, type RankingSort } from './ranking.utils.js';
import { rankingView, type ShownRanking } from './ranking.view.js';

type Topic = 'report' | 'figures' | 'corridors';

/**
 * Every place that the report gives to all that it is about or to its cities: what is ranked, among whom, when, and whose place it
 * is, with the years in a row and the highest place yet where the report says so.
 *
 * The places are in fields of different kinds and sizes: a ladder compares the places alone, on one scale from the first
 * on, and no size of a field is drawn that the report does not give. Cities "in the top 50" are said to be that, not 50th:
 * a ladder marks all of the scale that they may be on.
 *
 * @tag zj-ranking
 * @summary Every place in a ranking that the report states, as a table or as a ladder.
 *
 * @slot - Shown until the table is there, and with the message when it cannot be shown.
 * @slot caption - Other words for the table's caption.
 * @fires {ZjReadyEvent} zj-ready - The table is shown.
 * @fires {ZjErrorEvent} zj-error - A section is unknown or the data did not load.
 * @csspart base - All that is painted.
 * @csspart table - The table.
 * @csspart caption - The table's caption.
 * @csspart place - A place.
 * @csspart ranked - What is ranked.
 * @csspart source-button - Opens a place's source.
 * @csspart source - The popover with the source.
 * @csspart origin - The line that names the source.
 * @csspart actions-button - Opens data, downloads or embed code.
 * @csspart actions - The popover with data and downloads.
 * @csspart error - The message in the element's place.
 * @cssproperty [--zj-ranking-accent=var(--zj-accent)] - Colour of the rule above the table and of the best places yet.
 * @cssproperty [--zj-ranking-size=1.75em] - Type size of the places.
 * @cssstate loading - Data is on its way.
 * @cssstate ready - The table is shown.
 * @cssstate error - A message is shown.
 */
export class ZjRanking extends ZjReportElement {
  static override styles = [baseStyles, widthStyles, triggerStyles, rankingStyles];

  /** `table` (default) sets a row for each place, `ladder` puts the places on one scale. Anything else is `table`. */
  @property() layout: RankingLayout = 'table';

  /**
   * `place` (default) puts the best place first, `report` keeps the report's order. Anything else is `place`; a ladder
   * has the best first.
   */
  @property() sort: RankingSort = 'place';

  /** Section ids parted by spaces; empty shows all. Source: `report.json`. An unknown id shows a message. */
  @property() section = '';

  /** `auto` (default) offers data, downloads and embed code beside the source, `none` does not. */
  @property() actions: ActionsMode = 'auto';

  readonly #report = new ReportController<Topic>(this, rankingView.topics, rankingView.optional);

  readonly #popovers = new PopoversController(this, this.#report, popoverContents);
  protected override render(): TemplateResult {
    return this.#report.render((topics) => {
      const shown = rankingView.select(this, topics, this.#report.locale);
      return html`<div class="base" part="base" lang=${this.#report.locale.tag}>
        ${
          shown.placings.length === 0
            ? html`<p class="empty">${this.#say('ranking.empty')}</p>`
            : this.#renderTable(shown, topics.figures, topics.corridors)
        }
        ${shown.placings.length > 0 ? this.#popovers.foot(shown) : nothing}
      </div>`;
    });
  }

  /** The roles say again what the tags say, which browsers forget where the rows are laid out as cards. */
  #renderTable(shown: ShownRanking, figures: FiguresTopic, corridors: CorridorsTopic): TemplateResult {
    const column = (name: string, key: keyof typeof rankingMessages.en) =>
      html`<th class=${name} role="columnheader" scope="col">${this.#say(key)}</th>`;
    const ladder = shown.isLadder ? layLadder(shown.placings.map(({ rank }) => rank.place)) : undefined;
    return html`<div class="frame">
      <table class=${ladder ? 'ladder' : 'table'} part="table" role="table" aria-describedby="summary">
        <caption class="caption" part="caption">
          <slot name="caption">${shown.title}</slot>
          ${ladder ? html`<span class="measure">${inWords(this.#say('ranking.measure'))}</span>` : nothing}
        </caption>
        <thead class=${ladder ? 'visually-hidden' : 'head'} role="rowgroup">
          <tr role="row">
            ${column('place', 'ranking.place')} ${column('ranked', 'ranking.ranked')} ${column('who', 'ranking.who')}
            ${column('among', 'ranking.among')} ${column('period', 'ranking.period')}
          </tr>
        </thead>
        <tbody class="body" role="rowgroup">
          ${ladder ? this.#renderScale(ladder, shown.placings) : nothing}
          ${shown.placings.map(
            (placing, index) =>
              html`${renderGap(ladder?.rungs[index]?.gap)}${this.#renderRow(placing, figures, corridors)}`,
          )}
          ${renderGap(ladder?.rest)}
        </tbody>
      </table>
      ${renderSummary(
        [
          ...(shown.placings.length > 0
            ? [saySummary('count', this.#report.locale, { count: shown.placings.length })]
            : []),
          ...sayExtremes(
            shown.placings.map(({ place, figure }) => ({ ...place, label: figure.label })),
            figures.units,
            this.#report.locale,
          ),
        ],
        this.#report.locale,
      )}
    </div>`;
  }

  /** The scale with its places, and a line from each to its rung; of a bound, all that lies within it. */
  #renderScale({ rungs, ticks }: Ladder, shown: readonly Placing[]): TemplateResult {
    const { format } = numberFormat(this.#report.locale.tag, {});
    const line = (kind: string, x1: string, y1: number, x2: string, y2: number) =>
      svg`<line class=${kind} x1=${x1} y1=${percent(y1)} x2=${x2} y2=${percent(y2)}></line>`;
    return html`<tr class="scale" aria-hidden="true">
      <td>
        <svg>
          ${line('rail', '2em', 0, '2em', ticks[ticks.length - 1]?.at ?? 0)}
          ${ticks.map(
            ({ place, at }) =>
              svg`${line('rail', '1.7em', at, '2em', at)}<text x="1.9em" y=${percent(at)} dy=".36em">${format(place)}</text>`,
          )}
          ${rungs.map(({ from, at }, index) => {
            const placing = shown[index];
            return svg`${line('leader', '2em', from, '80%', at)}${line('leader', '80%', at, '100%', at)}${
              placing && isBound(placing)
                ? svg`<rect class="mark" x="2.3em" width=".2em" height=${percent(from)}></rect>${line('bound', '2em', from, '2.5em', from)}`
                : svg`<circle class="mark" cx="2em" cy=${percent(from)} r=".4em"></circle>`
            }`;
          })}
        </svg>
      </td>
    </tr>`;
  }

  #renderRow(placing: Placing, topic: FiguresTopic, corridors: CorridorsTopic): TemplateResult {
    const { figure, rank, about = figure } = placing;
    const { locale } = this.#report;
    return html`<tr class="row" role="row">
      <td class="place" part="place" role="cell">
        ${inOnePiece(
          formatFigure(placing.place, topic.units, locale),
          figureParts(placing.place, topic.units, locale).map(
            ({ type, text }) => html`<span class=${type}>${text}</span>`,
          ),
        )}
      </td>
      <th class="ranked" part="ranked" role="rowheader" scope="row">
        ${inWords(localize(about.label, locale.language))}
        ${
          about === figure || isBound(placing)
            ? nothing
            : html`<span class="value">${formatFigure(about, topic.units, locale)}</span>`
        }${this.#popovers.source(figure)}
      </th>
      <td class="who" role="cell">${nameRanked(placing, topic, corridors, locale)}</td>
      <td class="among" role="cell">${inWords(localize(rank.among, locale.language))}</td>
      <td class="period" role="cell">${this.#renderPeriod(placing)}</td>
    </tr>`;
  }

  #renderPeriod({ figure: { period, streak, record } }: Placing): TemplateResult {
    return html`${
      period
        ? html`<span class="fact">${formatPeriod(period, this.#report.locale)}</span>`
        : html`<span class="fact unknown">${this.#say('ranking.no-period')}</span>`
    }
    ${streak ? html`<span class="fact">${this.#say('ranking.streak', { count: streak })}</span>` : nothing}
    ${record ? html`<span class="fact best">${this.#say('ranking.record')}</span>` : nothing}`;
  }

  #say(key: keyof typeof rankingMessages.en, values: Record<string, string | number> = {}): string {
    return translate(rankingMessages, this.#report.locale, key, values);
  }
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 1e4) / 100}%`;
}

/** Room between rungs, in units of which each is two high. */
function renderGap(count = 0): TemplateResult[] {
  return Array<TemplateResult>(count).fill(html`<tr aria-hidden="true"></tr>`);
}
