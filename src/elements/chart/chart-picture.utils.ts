import type { ChartConfiguration, ChartOptions, LinearScaleOptions } from 'chart.js';
import type { ChartTheme } from '../../controllers/chart.js';
import type { PanelBoxes } from './chart-layout.utils.js';
import type { ChartAxis, ChartPanel, ChartPoint } from './chart.utils.js';

export interface PictureOptions {
  readonly theme: ChartTheme;
  /** Whether this panel's scale has its numbers. */
  readonly ticks: boolean;
  /** Whether the axis ends where the values must end, which a track behind each bar shows. */
  readonly track: boolean;
  /** Index in the panel of the point that is highlighted; -1 for none. */
  readonly active: number;
}

/** Nothing moves, nothing listens, and no plugin that a page has registered for its own charts takes part. */
const still = {
  animation: false,
  events: [],
  maintainAspectRatio: false,
  plugins: false,
  responsive: false,
} as unknown as ChartOptions;

/** Bars from zero, ranges from their one end to the other. Lengths and places are pixels that the page has measured. */
export function barPicture(
  panel: ChartPanel,
  boxes: PanelBoxes,
  horizontal: boolean,
  options: PictureOptions,
): ChartConfiguration {
  const { colours } = options.theme;
  const at = (index: number, value: number | [number, number]) => {
    const middle = boxes.middles[index] ?? 0;
    return horizontal ? { x: value, y: middle } : { x: middle, y: value };
  };
  const colour = ({ reference }: ChartPoint, index: number) =>
    index === options.active ? colours.ink : reference ? colours.reference : colours['part-1'];
  const common = { barThickness: boxes.thickness, borderWidth: 0, grouped: false };
  const bars = {
    ...common,
    data: panel.points.map(({ low, high, isRange }, index) => at(index, isRange ? [low, high] : high)),
    backgroundColor: panel.points.map(colour),
  };
  const tracks = {
    ...common,
    data: panel.points.map((_, index) => at(index, panel.axis.end)),
    backgroundColor: colours.track,
    borderColor: colours.edge,
    borderSkipped: false,
    borderWidth: 1,
  };
  return {
    type: 'bar',
    // What comes first is drawn above what comes after.
    data: { datasets: options.track ? [bars, tracks] : [bars] },
    options: { ...still, ...frame(panel.axis, boxes, horizontal, options), indexAxis: horizontal ? 'y' : 'x' },
  } as ChartConfiguration;
}

export function linePicture(panel: ChartPanel, boxes: PanelBoxes, options: PictureOptions): ChartConfiguration {
  const { colours } = options.theme;
  const marks = panel.points.map((_, index) => (index === options.active ? colours.ink : colours['part-1']));
  return {
    type: 'line',
    data: {
      datasets: [
        {
          data: panel.points.map(({ high }, index) => ({ x: boxes.middles[index] ?? 0, y: high })),
          backgroundColor: marks,
          borderColor: colours['part-1'],
          borderWidth: 2.5,
          clip: false,
          pointBackgroundColor: marks,
          pointBorderWidth: 0,
          pointRadius: panel.points.map((_, index) => (index === options.active ? 6 : 4)),
        },
      ],
    },
    options: { ...still, ...frame(panel.axis, boxes, false, options) },
  } as ChartConfiguration;
}

/** The parts, and what they leave over in the colour of rules, which is pale and has an edge. */
export function doughnutPicture(
  panel: ChartPanel,
  rest: number,
  { theme: { colours }, active }: PictureOptions,
): ChartConfiguration {
  const part = (_: ChartPoint, index: number) =>
    index === active ? colours.ink : colours[`part-${Math.min(index + 1, 3)}` as 'part-1'];
  return {
    type: 'doughnut',
    data: {
      datasets: [
        {
          data: [...panel.points.map(({ high }) => high), rest],
          backgroundColor: [...panel.points.map(part), colours.rule],
          borderColor: [...panel.points.map(() => colours.edge), colours.muted],
          borderWidth: 1,
        },
      ],
    },
    options: { ...still, cutout: '74%', spacing: panel.points.length > 1 ? 2 : 0 },
  } as ChartConfiguration;
}

/** Scales that fill exactly the area measured: Chart.js is left nothing to fit. */
function frame(
  axis: ChartAxis,
  { width, height, area }: PanelBoxes,
  horizontal: boolean,
  { theme, ticks, track }: PictureOptions,
): ChartOptions {
  const size = horizontal ? area.top : area.left;
  // Lying bars begin at the very edge where their words stand above them.
  const stacked = horizontal && area.left === 0;
  const { colours, fontFamily: family, fontSize } = theme;
  const length = horizontal ? area.width : area.height;
  const every = tickInterval(axis, horizontal ? length : Infinity, fontSize);
  const texts = new Map(axis.ticks.map(({ value, text }, index) => [value, index % every === 0 ? text : '']));
  const values = {
    type: 'linear',
    position: horizontal ? 'top' : 'left',
    min: axis.start,
    max: axis.end,
    border: { display: false },
    grid: {
      // No line runs through words: tracks and tick marks do where points have their words above them.
      color: ({ tick }: { tick?: { value: number } }) =>
        stacked ? 'transparent' : tick?.value === 0 ? colours.muted : track ? 'transparent' : colours.track,
      drawTicks: ticks && horizontal,
      lineWidth: 1,
      tickColor: colours.muted,
      tickLength: 4,
    },
    ticks: {
      align: horizontal ? 'inner' : 'center',
      callback: (value: string | number) => (ticks ? (texts.get(Number(value)) ?? '') : ''),
      color: colours.muted,
      font: { family, size: fontSize },
      maxRotation: 0,
      padding: horizontal ? 2 : 6,
    },
    afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
      scale.ticks = axis.ticks.map(({ value }) => ({ value }));
    },
    afterFit: (scale: Record<string, number>) => {
      Object.assign(scale, horizontal ? { height: size } : { width: size });
      Object.assign(scale, { paddingBottom: 0, paddingLeft: 0, paddingRight: 0, paddingTop: 0 });
    },
  } as unknown as LinearScaleOptions;
  const across = {
    type: 'linear',
    display: false,
    grid: { offset: false },
    min: 0,
    max: horizontal ? area.height : area.width,
    offset: false,
    reverse: horizontal,
  } as unknown as LinearScaleOptions;
  return {
    layout: {
      autoPadding: false,
      padding: {
        bottom: height - area.top - area.height,
        left: horizontal ? area.left : 0,
        right: width - area.left - area.width,
        top: horizontal ? 0 : area.top,
      },
    },
    scales: horizontal ? { x: values, y: across } : { x: across, y: values },
  } as ChartOptions;
}

/** Every how many ticks a number has room: 1, a divisor of their count, or none but the two at the ends. */
export function tickInterval({ ticks }: ChartAxis, length: number, fontSize: number): number {
  const steps = Math.max(1, ticks.length - 1);
  const widest = Math.max(...ticks.map(({ text }) => text.length)) * 0.62 * fontSize + 12;
  for (let every = 1; every < steps; every++) {
    if (steps % every === 0 && (length / steps) * every >= widest) return every;
  }
  return steps;
}
