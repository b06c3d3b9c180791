import { html, type TemplateResult } from 'lit';
import type { Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import { announceReports, isReportExpected, watchReports } from '../report/registry.js';
import { waitingMessages } from './waiting.messages.js';

/** Whether a report that is not known may still come: one is on its way, or the page is not all there. */
export function mayCome(host: Element): boolean {
  if (typeof document === 'undefined') return false;
  return (
    isReportExpected() ||
    document.readyState === 'loading' ||
    [document, host.getRootNode() as ParentNode].some((root) => root.querySelector('zj-report-data:not(:defined)'))
  );
}

let watchesPage = false;

/** Calls `listener` when reports come, go, or are no longer to be expected. */
export function watchComing(listener: () => void): () => void {
  if (!watchesPage && document.readyState === 'loading') {
    watchesPage = true;
    document.addEventListener('DOMContentLoaded', announceReports, { once: true });
  }
  return watchReports(listener);
}

/** Stands below the page's own text; seen only if the waiting lasts. */
export function renderWaiting(name: string, locale: Locale): TemplateResult {
  return html`<span class="waiting" part="waiting" lang=${locale.tag}
    >${translate(waitingMessages, locale, 'report.waiting', { name })}</span
  >`;
}
