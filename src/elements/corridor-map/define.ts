import { define } from '../registration.js';
import { ZjCorridorMap } from './corridor-map.js';

define('zj-corridor-map', ZjCorridorMap);

declare global {
  interface HTMLElementTagNameMap {
    'zj-corridor-map': ZjCorridorMap;
  }
}

export { ZjCorridorMap };
