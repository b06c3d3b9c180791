import { define } from '../registration.js';
import { ZjConstellation } from './constellation.js';

define('zj-constellation', ZjConstellation);

declare global {
  interface HTMLElementTagNameMap {
    'zj-constellation': ZjConstellation;
  }
}

export { ZjConstellation };
