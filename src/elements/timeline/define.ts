import { define } from '../registration.js';
import { ZjTimeline } from './timeline.js';

define('zj-timeline', ZjTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'zj-timeline': ZjTimeline;
  }
}

export { ZjTimeline };
