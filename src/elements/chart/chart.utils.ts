import { dateSpan, formatPeriod } from '../../format/date.js';
import { sayExtremes } from '../../format/extremes.js';
import { formatFigure, unitPatterns } from '../../format/figure.js';
import { countsInMyriads, numberFormat } from '../../format/intl.js';
import { headline, nameBelow } from '../../format/headline.js';
import { localize, type Locale } from '../../format/language.js';
import { choosePlural, translate } from '../../format/messages.js';
import { saySummary } from '../../format/summary.js';
import { requireRecord } from '../../report/lookup.js';
import type {
  Dataset,
  DatasetKind,
  DatasetOrientation,
  DatasetPanel,
  DatasetPoint,
  Figure,
  FiguresTopic,
  Unit,
} from '../../report/types.js';
import { chartMessages } from './chart.messages.js';

/**
 * What is drawn without a canvas: numerals, with squares or dots below them, or one bar for points that all have the
 * same share of a whole.
 */
export type ChartForm = 'waffle' | 'units' | 'numbers' | 'band';

function formOf({ max }: Dataset, kind: DatasetKind, points: readonly ChartPoint[]): ChartForm | undefined {
  if (kind === 'waffle' || kind === 'units' || kind === 'numbers') return kind;
  const [first] = points;
  const isBand = kind === 'bar' && max !== undefined && first !== undefined && points.length > 1;
  const isSame = ({ value, reference }: ChartPoint) => value === first?.value && !reference;
  return isBand && points.every(isSame) ? 'band' : undefined;
}

export interface ChartTick {
  readonly value: number;
  readonly text: string;
}

/** A scale from `start` to `end`, which includes zero. */
export interface ChartAxis {
  readonly start: number;
  readonly end: number;
  readonly ticks: readonly ChartTick[];
}

export interface ChartPoint {
  readonly figure: Figure;
  readonly label: string;
  /** As printed, with unit and qualifier. */
  readonly value: string;
  readonly period: string;
  /** A range has two ends that differ; else `low` is zero, where bars begin. */
  readonly low: number;
  readonly high: number;
  readonly isRange: boolean;
  readonly reference: boolean;
  /** Where its bar begins and ends on the axis, 0 to 1. */
  readonly from: number;
  readonly to: number;
  /** Where its words stand on the axis: beyond the far end, and beyond the track where the axis ends with the values. */
  readonly wordsAt: number;
  /** Where its period lies among those of the panel, 0 to 1. */
  readonly moment: number;
}

export interface ChartPanel {
  /** What the axis measures, with its unit; empty where the panel before has the same scale. */
  readonly title: string;
  /** What its own points measure; each panel has one. */
  readonly name: string;
  readonly unit: string;
  readonly axis: ChartAxis;
  readonly points: readonly ChartPoint[];
}

export interface ChartModel {
  readonly dataset: Dataset;
  readonly kind: DatasetKind;
  readonly orientation: DatasetOrientation;
  /** Undefined for what is drawn on canvases. */
  readonly form: ChartForm | undefined;
  /** What it is titled with. */
  readonly title: string;
  /** The line below a finding: name, unit and time of what was measured; empty where the name is the title. */
  readonly measure: string;
  readonly note: string;
  /** What it is, without its title: "Bar chart, values: 3". */
  readonly name: string;
  /** What a screen reader may say of the picture as a whole, in sentences. */
  readonly summary: readonly string[];
  readonly panels: readonly ChartPanel[];
  /** All points, in the order of the panels. */
  readonly points: readonly ChartPoint[];
  /** Whether all panels have the same scale, so that one set of ticks does for them. */
  readonly commonScale: boolean;
  /** Of a doughnut: what the parts leave over, and its name. */
  readonly rest: { readonly value: number; readonly label: string } | undefined;
}

export interface ChartRow {
  readonly label: string;
  readonly value: string;
  readonly period: string;
  readonly figure: Figure;
}

/** A dataset and its figures, ready to be drawn; an unknown figure throws. */
export function chartModel(
  dataset: Dataset,
  { figures, units }: FiguresTopic,
  { kind, orientation }: { readonly kind: DatasetKind; readonly orientation: DatasetOrientation },
  locale: Locale,
): ChartModel {
  const resolved = dataset.panels.map(({ points }) =>
    points.map(({ figure }) => requireRecord(figures, figure, 'figure')),
  );
  const commonScale = dataset.panels.length === 1 || dataset.scale === 'common';
  const panels = dataset.panels.map((panel, index) => {
    const own = resolved[index] ?? [];
    const axis = chartAxis(commonScale ? resolved.flat() : own, dataset.max, locale);
    // On a common scale its numbers are those of every panel's unit, and stand at the first.
    const counted = commonScale && !panel.label ? (index === 0 ? resolved.flat() : []) : own;
    return chartPanel(dataset, panel, own, axis, axisTitle(panel, counted, units, locale), units, locale);
  });
  const points = panels.flatMap((panel) => panel.points);
  const form = formOf(dataset, kind, points);
  const measure = measureLine(dataset, kind, panels, units, locale);
  const notes = [localize(dataset.note, locale.language), commonScale || form ? '' : say('chart.own-scales', locale)];
  const rest =
    kind === 'doughnut' && dataset.whole
      ? {
          value: Math.max(0, dataset.whole.value - points.reduce((sum, { high }) => sum + high, 0)),
          label: localize(dataset.whole.rest, locale.language),
        }
      : undefined;
  return {
    dataset,
    kind,
    orientation,
    form,
    title: headline(dataset, locale.language),
    measure,
    note: notes.filter(Boolean).join(' '),
    name: say('chart.name', locale, { kind: say(`chart.${kind}`, locale), count: points.length }),
    summary: summary({ points, panels, rest, form }, units, locale),
    // What stands in the line below the title is not said again above the plot.
    panels: measure && panels.length === 1 ? panels.map((panel) => ({ ...panel, title: '' })) : panels,
    points,
    commonScale,
    rest,
  };
}

/** The values in words, a row a point. */
export function chartRows({ points }: ChartModel): ChartRow[] {
  return points.map(({ label, value, period, figure }) => ({ label, value, period, figure }));
}

/** The end of the scale of points that all have one value, with their unit: "100%". */
export function bandEnd(
  { figure }: ChartPoint,
  axis: ChartAxis | undefined,
  units: FiguresTopic['units'],
  locale: Locale,
): string {
  return formatFigure({ ...figure, value: axis?.end ?? 0, qualifier: 'exact' }, units, locale);
}

/** What is said of one point when it is pointed at: the figure's own name, its value, its period. */
export function readout({ figure, label, value, period }: ChartPoint, locale: Locale): string {
  const own = localize(figure.label, locale.language);
  const values = { label: own.includes(label) || label === '' ? own : label, value, period };
  return say(period ? 'chart.readout-period' : 'chart.readout', locale, values);
}

/** The words of a unit without a number: "%", "家", "organisations". */
export function unitText(unit: Unit | undefined, locale: Locale): string {
  if (!unit) return '';
  return choosePlural(unitPatterns({ unit }, 'unit', locale), locale.tag, 1000)
    .replace('{value}', '')
    .trim();
}

/** A scale that begins at zero, or below it for values below it, and ends at `end` or the next round number. */
export function chartAxis(figures: readonly Figure[], end: number | undefined, locale: Locale): ChartAxis {
  const values = figures.flatMap(({ value }) => value);
  const high = end ?? Math.max(0, ...values);
  const low = Math.min(0, ...values);
  const step = roundStep((high - low || 1) / 4);
  const first = Math.floor(low / step);
  const last = end === undefined ? Math.max(first + 1, Math.ceil(rounded(high / step))) : Math.floor(high / step);
  const ticks = [...Array(last - first + 1).keys()].map((index) => rounded((first + index) * step));
  return {
    start: rounded(first * step),
    end: end ?? rounded(last * step),
    ticks: ticks.map((value) => ({ value, text: tickText(value, locale) })),
  };
}

function chartPanel(
  dataset: Dataset,
  panel: DatasetPanel,
  figures: readonly Figure[],
  axis: ChartAxis,
  title: string,
  units: FiguresTopic['units'],
  locale: Locale,
): ChartPanel {
  const moments = figures.map(({ period = '' }) => dateSpan(period.split('/').pop() ?? '')[0]);
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  const tracked = dataset.max !== undefined;
  return {
    title,
    name: axisTitle(panel, figures, units, locale),
    unit: unitText(units[figures[0]?.unit ?? ''], locale),
    axis,
    points: figures.map((figure, index) =>
      chartPoint(
        figure,
        panel.points[index],
        axis,
        last > first ? ((moments[index] ?? 0) - first) / (last - first) : 0.5,
      ),
    ),
  };

  function chartPoint(figure: Figure, point: DatasetPoint | undefined, on: ChartAxis, moment: number): ChartPoint {
    const { value, period } = figure;
    const [low, high] = typeof value === 'number' ? [0, value] : value;
    const shareOf = (at: number) => (at - on.start) / (on.end - on.start);
    const to = shareOf(Math.max(low, high));
    return {
      figure,
      label: localize(point?.label ?? figure.label, locale.language),
      value: formatFigure(figure, units, locale),
      period: period ? formatPeriod(period, locale) : '',
      low,
      high,
      isRange: typeof value !== 'number',
      reference: point?.reference ?? false,
      from: shareOf(Math.min(low, high)),
      to,
      wordsAt: tracked ? 1 : to,
      moment,
    };
  }
}

function axisTitle(
  panel: DatasetPanel,
  figures: readonly Figure[],
  units: FiguresTopic['units'],
  locale: Locale,
): string {
  const label = localize(panel.label, locale.language);
  const unit = [...new Set(figures.map((figure) => unitText(units[figure.unit], locale)))].join(
    say('chart.and', locale),
  );
  if (!label) return unit && say('chart.unit', locale, { unit });
  if (!unit || unit.toLowerCase() === label.toLowerCase()) return label;
  return say('chart.axis', locale, { label, unit });
}

/** The name of a chart that is titled with a finding, what its one axis measures, and when that was. */
function measureLine(
  dataset: Dataset,
  kind: DatasetKind,
  panels: readonly ChartPanel[],
  units: FiguresTopic['units'],
  locale: Locale,
): string {
  const name = nameBelow(dataset, locale.language);
  if (!name) return '';
  const [panel] = panels;
  const [axis] = dataset.panels.length === 1 ? dataset.panels : [];
  const own = localize(axis?.label, locale.language);
  const isNamed = own !== '' && name.toLowerCase().includes(own.toLowerCase());
  const [period = '', ...others] = new Set(panels.flatMap(({ points }) => points.map((point) => point.period)));
  return [
    isNamed && panel?.unit ? say('chart.axis', locale, { label: name, unit: panel.unit }) : name,
    axis && !isNamed ? panel?.title : '',
    others.length === 0 ? period : '',
    kind === 'waffle' ? say('chart.square', locale) : '',
    kind === 'units' ? say('chart.dot', locale, { unit: oneOf(panels, units, locale) }) : '',
  ]
    .filter(Boolean)
    .join(say('chart.join', locale));
}

/** What a dot stands for: "one laboratory or one institution", 一家. */
function oneOf(panels: readonly ChartPanel[], units: FiguresTopic['units'], locale: Locale): string {
  const names = panels.flatMap(({ points }) => points.map(({ figure }) => unitPatterns(units, figure.unit, locale)));
  const ones = names.map((unit) => choosePlural(unit, locale.tag, 1).replace('{value}', say('chart.one', locale)));
  return [...new Set(ones)].join(say('chart.or', locale));
}

/** The chart in sentences: what it measures, on what scale, its largest and smallest, what is left over. */
function summary(
  { points, panels, rest, form }: Pick<ChartModel, 'points' | 'panels' | 'rest' | 'form'>,
  units: FiguresTopic['units'],
  locale: Locale,
): string[] {
  const unit = [...new Set(panels.map((panel) => panel.unit).filter(Boolean))].join(say('chart.and', locale));
  const scales = rest || form ? [] : [...new Set(panels.map(({ axis }) => scaleText(axis, locale)))];
  const figures = points.map(({ figure, label }) => ({ ...figure, label: { [locale.language]: label } }));
  return [
    ...(unit ? [saySummary('unit', locale, { unit })] : []),
    ...scales,
    ...sayExtremes(figures, units, locale),
    ...(rest ? [say('chart.rest', locale, { label: rest.label })] : []),
  ];
}

function scaleText({ ticks }: ChartAxis, locale: Locale): string {
  return saySummary('scale', locale, { start: ticks[0]?.text ?? '', end: ticks[ticks.length - 1]?.text ?? '' });
}

/** The next of 1, 2, 2.5, 5, 10 times a power of ten; halves only where they stay whole. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factors = power >= 10 ? [1, 2, 2.5, 5, 10] : [1, 2, 5, 10];
  return rounded((factors.find((factor) => factor * power >= rounded(least)) ?? 10) * power);
}

function tickText(value: number, { language, tag }: Locale): string {
  const compact = Math.abs(value) >= (countsInMyriads(tag) ? 1e4 : 1e6);
  return numberFormat(tag, {
    maximumSignificantDigits: 6,
    useGrouping: language !== 'zh',
    ...(compact ? { notation: 'compact' as const, compactDisplay: 'long' as const } : {}),
  }).format(value);
}

/** Steps such as 0.1 are not whole in binary. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function say(
  key: keyof typeof chartMessages.en,
  locale: Locale,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return translate(chartMessages, locale, key, values);
}

/** A part of a ring, in hundredths of the whole. */
export interface Arc {
  readonly start: number;
  readonly length: number;
}

/** The parts of a ring; `rest` is what they leave of it. */
export function ringArcs(panel: ChartPanel, rest: number): Arc[] {
  const ends = ringEnds(panel, rest).map((end) => rounded(end * 100));
  return panel.points.map((_, index) => {
    const start = ends[index] ?? 0;
    return { start, length: rounded((ends[index + 1] ?? 0) - start) };
  });
}

/** The middle of each of several parts, in turns from the top; one alone needs no telling apart. */
export function ringMiddles(panel: ChartPanel, rest: number): number[] {
  if (panel.points.length < 2) return [];
  const ends = ringEnds(panel, rest);
  return panel.points.map((_, index) => rounded(((ends[index] ?? 0) + (ends[index + 1] ?? 0)) / 2));
}

/** In turns, from the first part's beginning to the last one's end. */
function ringEnds({ points }: ChartPanel, rest: number): number[] {
  const whole = points.reduce((sum, { high }) => sum + high, rest);
  let end = 0;
  return [0, ...points.map(({ high }) => (end += high / whole))];
}
