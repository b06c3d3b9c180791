import { listenForInvokers } from '../../controllers/invokers.js';
import { define } from '../registration.js';
import { ZjTimeline } from './timeline.js';

define('zj-timeline', ZjTimeline);
listenForInvokers();

declare global {
  interface HTMLElementTagNameMap {
    'zj-timeline': ZjTimeline;
  }
}

export { ZjTimeline };
