import { define } from '../registration.js';
import { ZjChart } from './chart.js';

define('zj-chart', ZjChart);

declare global {
  interface HTMLElementTagNameMap {
    'zj-chart': ZjChart;
  }
}

export { ZjChart };
