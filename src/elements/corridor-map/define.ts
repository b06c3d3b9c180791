import { listenForInvokers } from '../../controllers/invokers.js';
import { define } from '../registration.js';
import { ZjCorridorMap } from './corridor-map.js';

define('zj-corridor-map', ZjCorridorMap);
listenForInvokers();

declare global {
  interface HTMLElementTagNameMap {
    'zj-corridor-map': ZjCorridorMap;
  }
}

export { ZjCorridorMap };
