import { define } from '../registration.js';
import { ZjReportData } from './report-data.js';

define('zj-report-data', ZjReportData);

declare global {
  interface HTMLElementTagNameMap {
    'zj-report-data': ZjReportData;
  }
}

export { ZjReportData };
