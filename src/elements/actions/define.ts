import { define } from '../registration.js';
import { ZjActions } from './actions.js';

define('zj-actions', ZjActions);

declare global {
  interface HTMLElementTagNameMap {
    'zj-actions': ZjActions;
  }
}

export { ZjActions };
