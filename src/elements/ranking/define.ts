import { define } from '../registration.js';
import { ZjRanking } from './ranking.js';

define('zj-ranking', ZjRanking);

declare global {
  interface HTMLElementTagNameMap {
    'zj-ranking': ZjRanking;
  }
}

export { ZjRanking };
