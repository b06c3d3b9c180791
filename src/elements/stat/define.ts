import { define } from '../registration.js';
import { ZjStat } from './stat.js';

define('zj-stat', ZjStat);

declare global {
  interface HTMLElementTagNameMap {
    'zj-stat': ZjStat;
  }
}

export { ZjStat };
