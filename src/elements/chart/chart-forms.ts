import { html, nothing, svg, type TemplateResult } from 'lit';
import { renderSummary } from '../../controllers/summary.js';
import { inWords } from '../../controllers/finding.js';
import { inOnePiece } from '../../controllers/unbroken.js';
import { figureParts, formatFigure, isWordy } from '../../format/figure.js';
import type { Locale } from '../../format/language.js';
import type { FiguresTopic } from '../../report/types.js';
import { columnsOf, unitsMark, waffleMark, type Mark } from './chart-marks.utils.js';
import type { ChartModel, ChartPoint } from './chart.utils.js';

/** Each value as a numeral and its name, and as squares or dots that show how much that is. */
export function renderForms(model: ChartModel, units: FiguresTopic['units'], locale: Locale): TemplateResult {
  const { kind, points } = model;
  const mark = ({ high }: ChartPoint) =>
    kind === 'numbers' ? nothing : renderMark(kind === 'waffle' ? waffleMark(high) : unitsMark(high));
  return html`<div
      class="amounts ${kind}"
      part="plot"
      role="img"
      aria-label=${model.name}
      aria-describedby="summary"
      .style=${`--_columns:${columnsOf(points.length)}`}
    >
      ${points.map(
        (point) =>
          html`<div class="amount">
            <p class="numeral">
              ${inOnePiece(
                formatFigure(point.figure, units, locale),
                figureParts(point.figure, units, locale).map(
                  ({ type, text }) => html`<span class="${type} ${isWordy(text) ? 'word' : ''}">${text}</span>`,
                ),
              )}
            </p>
            <p class="amount-name">${inWords(point.label)}</p>
            ${mark(point)}
          </div>`,
      )}
    </div>
    ${renderSummary(model.summary, locale)}`;
}

function renderMark({ width, height, filled, rest }: Mark): TemplateResult {
  return html`<svg class="mark" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${rest ? svg`<path class="unfilled" d=${rest}></path>` : nothing}
    ${filled ? svg`<path class="filled" d=${filled}></path>` : nothing}
  </svg>`;
}
