import { define } from '../registration.js';
import { ZjList } from './list.js';

define('zj-list', ZjList);

declare global {
  interface HTMLElementTagNameMap {
    'zj-list': ZjList;
  }
}

export { ZjList };
