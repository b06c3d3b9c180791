import { property } from '../controllers/property.js';
import { ZjElement } from './element.js';

/** An element that shows a report. */
export class ZjReportElement extends ZjElement {
  /** Id of the report that is shown; empty takes the nearest ancestor's, or else the one that the package brings. */
  @property() report = '';
}
