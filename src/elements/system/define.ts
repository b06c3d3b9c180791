import { listenForInvokers } from '../../controllers/invokers.js';
import { define } from '../registration.js';
import { ZjSystem } from './system.js';

define('zj-system', ZjSystem);
listenForInvokers();

declare global {
  interface HTMLElementTagNameMap {
    'zj-system': ZjSystem;
  }
}

export { ZjSystem };
