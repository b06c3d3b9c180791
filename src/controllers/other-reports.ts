/** Reports other than the bundled one. Loaded with the first `report` attribute, as most pages have none. */
import { css, html, type LitElement, type TemplateResult } from 'lit';
import type { Locale } from '../format/language.js';
import { resolveLocale } from '../format/resolve-locale.js';
import { translate } from '../format/messages.js';
import {
  announceReports,
  findReport as find,
  isReportExpected,
  peekReport,
  watchReports as watch,
  type Report,
} from '../report/registry.js';
import { adoptStylesOnce } from './later-styles.js';
import { unclobbered } from './unclobbered.js';
import { waitingMessages } from './waiting.messages.js';

/** The report of that name; undefined while it may still come, an error where there will be none. */
export function findReport(name: string, host: Element): Report | undefined {
  return peekReport(name) ?? (mayCome(host) ? undefined : find(name));
}

/** Whether a report that is not known may still come: one is on its way, or the page is not all there. */
function mayCome(host: Element): boolean {
  if (typeof document === 'undefined') return false;
  return (
    isReportExpected() ||
    unclobbered(document).readyState === 'loading' ||
    [document, host.getRootNode() as Document].some((root) =>
      unclobbered(root).querySelector('zj-report-data:not(:defined)'),
    )
  );
}

let watchesPage = false;

/** Calls `listener` when reports come, go, or are no longer to be expected. */
export function watchReports(listener: () => void): () => void {
  if (!watchesPage && unclobbered(document).readyState === 'loading') {
    watchesPage = true;
    unclobbered(document).addEventListener('DOMContentLoaded', announceReports, { once: true });
  }
  return watch(listener);
}

/** In the report's own languages, with the interface's words that it brings. */
export function localeOf({ languages, messages }: Report, lang: string): Locale {
  const locale = resolveLocale(lang, languages);
  return { ...locale, words: messages[locale.language] };
}

/** What comes soon is not announced. */
const waitingStyles = css`
  .waiting {
    animation: 0.5s step-end waiting;
    color: var(--_muted);
    font-size: 0.875em;
  }

  @keyframes waiting {
    from {
      opacity: 0;
    }
  }
`;

/** Stands below the page's own text; seen only if the waiting lasts. */
export function renderWaiting({ renderRoot }: LitElement, name: string, locale: Locale): TemplateResult {
  adoptStylesOnce(renderRoot as ShadowRoot, waitingStyles);
  return html`<span class="waiting" part="waiting" lang=${locale.tag}
    >${translate(waitingMessages, locale, 'report.waiting', { name })}</span
  >`;
}
