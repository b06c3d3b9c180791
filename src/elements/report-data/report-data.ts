import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../../controllers/property.js';
import { ZjErrorEvent, ZjReadyEvent } from '../../controllers/events.js';
import { LocaleController } from '../../controllers/locale.js';
import { RetryController } from '../../controllers/retry.js';
import { unclobbered } from '../../controllers/unclobbered.js';
import { localize } from '../../format/language.js';
import { translate } from '../../format/messages.js';
import { ReportError, type ReportFault } from '../../report/errors.js';
import type { LocalizedText } from '../../report/types.js';
import { addReport, expectReport, removeReport, settleReport, type Report } from '../../report/registry.js';
import { baseStyles } from '../../theme/base.styles.js';
import { ZjElement } from '../element.js';
import { reportDataMessages } from './report-data.messages.js';
import { reportDataStyles } from './report-data.styles.js';
import type { DataSource } from './report-data.utils.js';

type Status = 'loading' | 'slow' | 'ready' | 'error';

/** After so many milliseconds the reader is told that the report is still on its way. */
const slowAfter = 8000;

/** So many faults are listed; one who mends them sees the rest. */
const listedFaults = 20;

/**
 * A report of the page's own, by its address or in the page itself, checked against the schemas. Elements with
 * `report="<name>"`, on themselves or an ancestor, wait for it and show it, wherever in the page they stand.
 *
 * Nothing is seen of it unless something is wrong: then it says what, and where. A report that was there before stays
 * until another is in order; it goes when the element does.
 *
 * @tag zj-report-data
 * @summary A report of the page's own, for the other elements to show.
 *
 * @slot - Nothing of it is shown; a `<script type="application/json">` in it holds the report where there is no `src`.
 * @fires {ZjReadyEvent} zj-ready - The report is there.
 * @fires {ZjErrorEvent} zj-error - It did not load, is no report, or its name is taken; `error.details.faults` lists all faults.
 * @csspart base - All that is painted.
 * @csspart error - The message in the element's place.
 * @cssstate loading - The report is on its way.
 * @cssstate slow - It has been for eight seconds, and the element says so.
 * @cssstate ready - The report is there.
 * @cssstate error - A message is shown.
 */
export class ZjReportData extends ZjElement {
  static override styles = [baseStyles, reportDataStyles];

  /** Address of the report's JSON, relative to the page. Empty takes the JSON within the tag. */
  @property() src = '';

  /** The name to choose the report by, as in `report="zhejiang-2026"`; empty takes the report's own `id`. */
  @property() name = '';

  #status: Status = 'loading';
  #error: ReportError | undefined;

  readonly #localeController = new LocaleController(this, ['zh', 'en']);
  // Documents that are no browser's may have none.
  readonly #internals: ElementInternals | undefined = this.attachInternals?.();
  readonly #content = new MutationObserver(() => {
    if (!this.src) void this.#load();
  });
  readonly #retry = new RetryController(this, () => void this.#load(true));
  #loading: AbortController | undefined;
  #registered: Report | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    expectReport(this);
    this.#content.observe(this, { childList: true, characterData: true, subtree: true });
    if (this.hasUpdated) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#content.disconnect();
    // One that is only moved keeps its report.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#stop();
      if (this.#registered) removeReport(this.#registered);
      this.#registered = undefined;
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.isConnected && (!this.hasUpdated || changed.has('src') || changed.has('name'))) void this.#load();
  }

  protected override updated(): void {
    for (const each of ['loading', 'slow', 'ready', 'error'] as const) {
      if (each === this.#status) this.#internals?.states?.add(each);
      else this.#internals?.states?.delete(each);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { locale } = this.#localeController;
    if (this.#status === 'slow') {
      return html`<p class="slow" part="base" role="status" lang=${locale.tag}>
        ${this.#say('report-data.slow', { name: this.#sourceName })}
      </p>`;
    }
    if (!this.#error) return nothing;
    const faults = this.#error.details.faults ?? [];
    const more = faults.length - listedFaults;
    return html`<div class="base" part="base" lang=${locale.tag}>
      <div class="error" part="error">
        ${localize(this.#error.details.text, locale.language)} ${this.#retry.renderButton(locale)}
        ${
          faults.length > 1
            ? html`<ul class="faults">
                ${faults.slice(0, listedFaults).map((fault) => this.#renderFault(fault))}
              </ul>`
            : nothing
        }
        ${more > 0 ? this.#say('report-data.more', { count: more }) : nothing}
      </div>
    </div>`;
  }

  #renderFault({ pointer, id, text }: ReportFault): TemplateResult {
    const at = pointer || '/';
    return html`<li>
      <span class="pointer">${id ? this.#say('report-data.at', { pointer: at, id }) : at}</span>
      ${localize(text, this.#localeController.locale.language)}
    </li>`;
  }

  /** Reads the report anew; a report on its way is let go. */
  async #load(isRetry = false): Promise<void> {
    this.#stop();
    if (!isRetry) this.#retry.clear();
    const source = this.#source();
    // The parser is still at what is within the tag.
    const page = unclobbered(document);
    if (!source && page.readyState === 'loading') {
      page.addEventListener('DOMContentLoaded', () => void this.#load(), { once: true });
      return;
    }
    const loading = (this.#loading = new AbortController());
    expectReport(this);
    this.#become('loading', isRetry ? this.#error : undefined);
    const slow = setTimeout(() => this.#become('slow'), slowAfter);
    loading.signal.addEventListener('abort', () => clearTimeout(slow));
    let failure: ReportError | undefined;
    try {
      if (!source) throw this.#missingSource();
      const { loadReport } = await import('./report-data.utils.js');
      const report = await loadReport(source, this.name, loading.signal);
      if (loading.signal.aborted) return;
      addReport(report, this.#registered);
      this.#registered = report;
      this.#retry.clear();
      void this.#show('ready');
    } catch (error) {
      if (loading.signal.aborted) return;
      failure = error instanceof ReportError ? error : this.#failedLoad(error);
      this.#retry.fail(failure);
      void this.#show('error', failure);
    } finally {
      clearTimeout(slow);
      if (loading === this.#loading) settleReport(this, failure, this.name);
    }
  }

  #stop(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    settleReport(this);
  }

  #become(status: Status, error?: ReportError): void {
    this.#status = status;
    this.#error = error;
    this.requestUpdate();
  }

  async #show(status: 'ready' | 'error', error?: ReportError): Promise<void> {
    this.#become(status, error);
    await this.updateComplete;
    if (this.#error !== error || this.#status !== status) return;
    if (!error) {
      this.dispatchEvent(new ZjReadyEvent());
      return;
    }
    const message = localize(error.details.text, this.#localeController.locale.language);
    console.error(`[zj-widgets] <zj-report-data>: ${message}`, this, ...(error.cause ? [error.cause] : []));
    this.dispatchEvent(new ZjErrorEvent(error, message));
  }

  #source(): DataSource | undefined {
    if (this.src) return { url: this.src };
    const script = this.querySelector('script[type="application/json"]');
    return script ? { text: script.textContent ?? '', name: this.#sourceName } : undefined;
  }

  get #sourceName(): string {
    return this.src || this.#say('report-data.inline');
  }

  #missingSource(): ReportError {
    return new ReportError('no-source', { name: 'src', text: this.#words('report-data.no-source') });
  }

  /** What reads and checks reports did not come itself. */
  #failedLoad(cause: unknown): ReportError {
    return new ReportError(
      'load-failed',
      { name: 'zj-report-data', text: this.#words('report-data.failed') },
      { cause },
    );
  }

  #words(key: keyof typeof reportDataMessages.en): LocalizedText {
    return { zh: reportDataMessages.zh[key], en: reportDataMessages.en[key] };
  }

  #say(key: keyof typeof reportDataMessages.en, values: Record<string, string | number> = {}): string {
    return translate(reportDataMessages, this.#localeController.locale, key, values);
  }
}
