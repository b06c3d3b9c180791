import { define } from '../registration.js';
import { ZjSystem } from './system.js';

define('zj-system', ZjSystem);

declare global {
  interface HTMLElementTagNameMap {
    'zj-system': ZjSystem;
  }
}

export { ZjSystem };
