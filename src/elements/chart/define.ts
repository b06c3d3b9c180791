import { listenForInvokers } from '../../controllers/invokers.js';
import { define } from '../registration.js';
import { ZjChart } from './chart.js';

define('zj-chart', ZjChart);
listenForInvokers();

declare global {
  interface HTMLElementTagNameMap {
    'zj-chart': ZjChart;
  }
}

export { ZjChart };
