import { chartModel, type ChartModel } from '../elements/chart/chart.utils.js';
import { chartView } from '../elements/chart/chart.view.js';
import { fittingKinds } from '../report/datasets.js';
import { ReportError } from '../report/errors.js';
import { findRecord } from '../report/lookup.js';
import type { Dataset, DatasetKind, DatasetOrientation, FiguresTopic } from '../report/types.js';
import { paragraph, stack, type Block } from './blocks.js';
import { barsAcross, barsUpright } from './chart-bars.js';
import { formsBlock } from './chart-forms.js';
import { line, ring } from './chart-others.js';
import { steady } from './direction.js';
import { findingBlock, words, type PictureAttributes, type Pictured } from './drawing.js';
import { em, sizes, type Canvas } from './look.js';

/** Upright bars need this much width each; with less they lie. */
const columnWidth = 9.5 * em;

export const chart: Pictured = {
  width: () => 640,
  draw: (attributes, topics, canvas) => {
    const { figures } = topics;
    const { dataset, records } = chartView.select(attributes, topics, canvas.locale);
    const model = chartModel(dataset, figures, form(dataset, figures, attributes, canvas.width), canvas.locale);
    const { palette, width } = canvas;
    const description = words(dataset.description, canvas.locale);
    const block = stack(
      [
        findingBlock(model.title, model.measure, canvas),
        { gap: 8 },
        paragraph(description, width, { size: sizes.body, fill: palette.ink }),
        { gap: 16 },
        steady(plots(model, figures, canvas), canvas.locale),
        { gap: 12 },
      ],
      width,
    );
    // Said of the chart as a whole: here scales, what is not known of its values.
    const notes = model.note ? [{ mark: '', text: model.note }] : [];
    return { block, notes, records };
  },
};

function plots(model: ChartModel, { units }: FiguresTopic, canvas: Canvas): Block {
  if (model.form) return formsBlock(model, model.form, units, canvas);
  if (model.kind === 'doughnut') return ring(model, canvas);
  if (model.kind === 'line') return line(model, canvas);
  return model.orientation === 'vertical' ? barsUpright(model, canvas) : barsAcross(model, canvas);
}

/** What is asked for where that is honest, else a fault; upright only where there is room. */
function form(
  dataset: Dataset,
  { figures, units }: FiguresTopic,
  { type = '', orientation: asked }: PictureAttributes,
  width: number,
): { readonly kind: DatasetKind; readonly orientation: DatasetOrientation } {
  const fitting = fittingKinds(dataset, (id) => findRecord(figures, id), units);
  if (type !== '' && !(fitting as readonly string[]).includes(type)) {
    throw new ReportError('unfit-value', { name: 'type', value: type, valid: fitting });
  }
  const kind =
    (type as DatasetKind | '') || ([dataset.kind, 'bar' as const].find((each) => fitting.includes(each)) ?? 'numbers');
  const count = dataset.panels.reduce((sum, { points }) => sum + points.length, 0);
  const upright = (asked ?? dataset.orientation) === 'vertical' && width >= count * columnWidth;
  return { kind, orientation: kind === 'bar' && upright ? 'vertical' : 'horizontal' };
}
