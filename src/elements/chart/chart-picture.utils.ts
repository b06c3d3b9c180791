import type { ChartConfiguration, ChartOptions, LinearScaleOptions } from 'chart.js';
import type { ChartSurface, ChartTheme } from '../../controllers/chart.js';
import type { ChartAxis, ChartModel, ChartPanel, ChartPoint } from './chart.utils.js';

export interface PictureOptions {
  readonly theme: ChartTheme;
  /** Whether this panel's scale has its numbers. */
  readonly ticks: boolean;
  /** Whether the axis ends where the values must end, which a track behind each bar shows. */
  readonly track: boolean;
  /** Index in the panel of the point that is highlighted; -1 for none. */
  readonly active: number;
}

/** What is drawn on each panel's canvas; `active` is the index of the point that is highlighted, -1 for none. */
export function chartSurfaces(model: ChartModel, root: ParentNode, theme: ChartTheme, active: number): ChartSurface[] {
  const canvases = [...root.querySelectorAll('canvas')];
  const panels = root.querySelector<HTMLElement>('.panels');
  const length = parseFloat(panels?.style.getPropertyValue('--_length') ?? '') || 0;
  let first = 0;
  return model.panels.flatMap((panel, index) => {
    const canvas = canvases[index];
    const own = active - first;
    first += panel.points.length;
    const options = {
      theme,
      active: own < panel.points.length ? own : -1,
      ticks: !(model.commonScale && index > 0),
      track: model.dataset.max !== undefined,
    };
    return canvas ? [surfaceOf(model, panel, canvas, length, options)] : [];
  });
}

function surfaceOf(
  { kind, orientation, rest }: ChartModel,
  panel: ChartPanel,
  canvas: HTMLCanvasElement,
  length: number,
  options: PictureOptions,
): ChartSurface {
  const plot = canvas.parentElement as HTMLElement;
  if (kind === 'doughnut') {
    const configuration = doughnutPicture(panel, rest?.value ?? 0, options);
    return { canvas, width: plot.offsetWidth, height: plot.offsetHeight, configuration };
  }
  const across = kind === 'bar' && orientation === 'horizontal';
  const boxes = measurePlot(plot, across, length);
  const configuration =
    kind === 'line' ? linePicture(panel, boxes, options) : barPicture(panel, boxes, across, options);
  return { canvas, width: length > 0 ? boxes.width : 0, height: boxes.height, configuration };
}

/** Where a panel's marks lie on its canvas, in pixels. */
export interface PanelBoxes {
  readonly width: number;
  readonly height: number;
  /** Where the axis and the marks are. */
  readonly area: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** The middle of each mark across the axis, within the area. */
  readonly middles: readonly number[];
  readonly thickness: number;
}

/**
 * Measures a plot as the browser has set it: bars stand beside words of any length, so that only the page knows where.
 * Across the axis everything follows the points' slots; along it, an axis of `length` begins where they begin.
 */
export function measurePlot(plot: HTMLElement, horizontal: boolean, length: number): PanelBoxes {
  const outer = plot.getBoundingClientRect();
  // Rectangles are those on the screen, of which a transformed ancestor may have made another scale.
  const scale = plot.offsetWidth > 0 ? outer.width / plot.offsetWidth : 1;
  const box = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return {
      left: (left - outer.left) / scale,
      top: (top - outer.top) / scale,
      width: width / scale,
      height: height / scale,
    };
  };
  const slots = [...plot.querySelectorAll('.slot')].map(box);
  const points = plot.querySelector('.points');
  const inner = points ? box(points) : { left: 0, top: 0, width: 0, height: 0 };
  const [first = inner] = slots;
  const area = horizontal
    ? { left: first.left, top: inner.top, width: length, height: inner.height }
    : { left: inner.left, top: first.top + first.height - length, width: inner.width, height: length };
  return {
    width: plot.offsetWidth,
    height: plot.offsetHeight,
    area,
    middles: slots.map(({ left, top, width, height }) =>
      horizontal ? top + height / 2 - area.top : left + width / 2 - area.left,
    ),
    thickness: horizontal ? first.height : Math.min(56, first.width * 0.62),
  };
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
  const texts = new Map(axis.ticks.map(({ value, text }) => [value, text]));
  const values = {
    type: 'linear',
    position: horizontal ? 'top' : 'left',
    min: axis.start,
    max: axis.end,
    border: { display: false },
    grid: {
      // Lying bars say their values themselves: their axis is the line that they begin at, but where words stand above.
      color: ({ tick }: { tick?: { value: number } }) =>
        stacked
          ? 'transparent'
          : tick?.value === 0
            ? colours.muted
            : track || horizontal
              ? 'transparent'
              : colours.track,
      drawTicks: false,
      lineWidth: 1,
    },
    ticks: {
      callback: (value: string | number) => (ticks && !horizontal ? (texts.get(Number(value)) ?? '') : ''),
      color: colours.muted,
      font: { family, size: fontSize },
      maxRotation: 0,
      padding: 6,
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
