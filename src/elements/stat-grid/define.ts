import { define } from '../registration.js';
import '../stat/define.js';
import { ZjStatGrid } from './stat-grid.js';

define('zj-stat-grid', ZjStatGrid);

declare global {
  interface HTMLElementTagNameMap {
    'zj-stat-grid': ZjStatGrid;
  }
}

export { ZjStatGrid };
