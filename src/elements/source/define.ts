import { define } from '../registration.js';
import { ZjSource } from './source.js';

define('zj-source', ZjSource);

declare global {
  interface HTMLElementTagNameMap {
    'zj-source': ZjSource;
  }
}

export { ZjSource };
