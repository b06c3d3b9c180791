import { html, nothing, svg, type TemplateResult } from 'lit';
import { renderSummary } from '../../controllers/summary.js';
import { inWords } from '../../controllers/finding.js';
import { inOnePiece } from '../../controllers/unbroken.js';
import { figureParts, type FigurePart } from '../../format/figure.js';
import type { Locale } from '../../format/language.js';
import type { FiguresTopic } from '../../report/types.js';
import { columnsOf, unitsMark, waffleMark, type Mark } from './chart-marks.utils.js';
import { fitColumns, isInWords } from './chart-numerals.utils.js';
import { bandEnd, type ChartForm, type ChartModel, type ChartPoint } from './chart.utils.js';

/** Each value as a numeral and its name, and as squares or dots that show how much that is. */
export function renderForms(
  model: ChartModel,
  form: ChartForm,
  units: FiguresTopic['units'],
  locale: Locale,
  selected: string,
): TemplateResult {
  const { points } = model;
  const mark = ({ high }: ChartPoint) =>
    form === 'numbers' ? nothing : renderMark(form === 'waffle' ? waffleMark(high) : unitsMark(high));
  const numerals = points.map(({ figure }) => figureParts(figure, units, locale));
  const inRows = form === 'numbers' && !fitColumns(numerals);
  return html`<div
      class="amounts ${form} ${inRows ? 'in-rows' : ''}"
      part="plot"
      role="img"
      aria-label=${model.name}
      aria-describedby="summary"
      .style=${`--_columns:${columnsOf(points.length)}`}
    >
      ${
        form === 'band'
          ? renderBand(model, numerals[0] ?? [], units, locale, selected)
          : points.map(
              (point, index) =>
                html`<div class="amount ${point.figure.id === selected ? 'selected' : ''}" data-id=${point.figure.id}>
                  ${renderNumeral(point, numerals[index] ?? [])}
                  <p class="amount-name">${inWords(point.label)}</p>
                  ${mark(point)}
                </div>`,
            )
      }
    </div>
    ${renderSummary(model.summary, locale)}`;
}

function renderNumeral({ value }: ChartPoint, parts: readonly FigurePart[]): TemplateResult {
  return html`<p class="numeral">
    ${inOnePiece(
      value,
      parts.map((part) =>
        // A line may end before and after words: it is these spaces that part them, not those of their own.
        isInWords(part)
          ? html` <span class="${part.type} word">${part.text.trim()}</span> `
          : html`<span class=${part.type}>${part.text}</span>`,
      ),
    )}
  </p>`;
}

/** One bar for all: full as far as each is at least, hatched as far as it is at most; below it what they are. */
function renderBand(
  { points, panels }: ChartModel,
  parts: readonly FigurePart[],
  units: FiguresTopic['units'],
  locale: Locale,
  selected: string,
): TemplateResult {
  const [point] = points as [ChartPoint];
  const [axis] = panels.map((panel) => panel.axis);
  return html`<div class="band-plot" .style=${`--_least:${point.isRange ? point.from : point.to};--_most:${point.to}`}>
      ${renderNumeral(point, parts)}
      <div class="band-bar"><span class="least"></span><span class="most"></span></div>
      <p class="band-ends"><span>${axis?.ticks[0]?.text}</span><span>${bandEnd(point, axis, units, locale)}</span></p>
    </div>
    <ul class="chips">
      ${points.map(
        ({ label, figure }) =>
          html`<li class="chip ${figure.id === selected ? 'selected' : ''}" data-id=${figure.id}>${label}</li>`,
      )}
    </ul>`;
}

function renderMark({ width, height, filled, rest }: Mark): TemplateResult {
  return html`<svg class="mark" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${rest ? svg`<path class="unfilled" d=${rest}></path>` : nothing}
    ${filled ? svg`<path class="filled" d=${filled}></path>` : nothing}
  </svg>`;
}
