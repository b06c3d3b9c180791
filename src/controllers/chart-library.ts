import {
  ArcElement,
  BarController,
  BarElement,
  Chart,
  DoughnutController,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartConfiguration,
} from 'chart.js';

/**
 * A chart with the parts of Chart.js that the elements use. They are registered here rather than when the module
 * loads: a bundler may leave out what a module does when it loads. Registering again does nothing.
 */
export function createChart(canvas: HTMLCanvasElement, configuration: ChartConfiguration): Chart {
  Chart.register(
    ArcElement,
    BarController,
    BarElement,
    DoughnutController,
    LinearScale,
    LineController,
    LineElement,
    PointElement,
  );
  return new Chart(canvas, configuration);
}
