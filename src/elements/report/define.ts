import { define } from '../registration.js';
import { ZjReport } from './report.js';

define('zj-report', ZjReport);

declare global {
  interface HTMLElementTagNameMap {
    'zj-report': ZjReport;
  }
}

export { ZjReport };
