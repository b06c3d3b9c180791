import { html, isServer, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { localize, textDirection, type Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import { ReportError } from '../report/errors.js';
import { bundledReport, emptyTopics, findReport, type Report } from '../report/registry.js';
import type { TopicName, Topics } from '../report/types.js';
import { restoreStyles } from './adopted-styles.js';
import { inheritedAttribute, watchInherited } from './ancestors.js';
import { ZjErrorEvent, ZjReadyEvent } from './events.js';
import { loadMessages } from './load.messages.js';
import { LocaleController } from './locale.js';
import { settleProperties } from './properties.js';
import { mayCome, renderWaiting, watchComing } from './waiting.js';

type Status = 'loading' | 'ready' | 'error';

/**
 * Brings a host the topics of its report, in its language, and decides what stands in its place: the light DOM while
 * they load, a message where the report cannot answer, else what the host draws.
 *
 * A `ReportError` thrown while the host draws is such a message; anything else comes of data that is not what it should
 * be, or of a fault of ours, and is said too: an element is never blank.
 */
export class ReportController<Name extends TopicName> implements ReactiveController {
  private readonly localeController: LocaleController;
  private readonly internals: ElementInternals;
  private report: Report | undefined;
  private failure: ReportError | undefined;
  /** Whether that is for want of a topic, which would not come the sooner for being asked for again. */
  private loadFailed = false;
  private status: Status = 'loading';
  private announcedStatus: Status | undefined;
  private announcedError: ReportError | undefined;
  /** A fault that is shown above what is drawn. */
  private remark: ReportError | undefined;
  private explain: ((error: ReportError, locale: Locale) => string) | undefined;
  /** The report that is still to come. */
  private awaited = '';
  private stopWatching?: () => void;
  /** What `zj-widgets prerender` wrote into the shadow root: it is shown until the host has something in its place. */
  private prerendered: readonly ChildNode[] | undefined;
  private replacePrerendered: typeof import('./prerendered.js').replacePrerendered | undefined;
  private preparing: Promise<unknown> | undefined;

  constructor(
    private readonly host: LitElement,
    /** What the host needs now; asked before each update. */
    private readonly topicNames: () => readonly Name[],
    /** Of these, what the host can do without where the report has none; it is empty then. */
    private readonly optional: readonly Name[] = [],
    /** Loads what the host waits for elsewhere, but needs at once to take the place of what was prerendered. */
    private readonly prepare?: (report: Report) => Promise<unknown>,
  ) {
    const root = host.shadowRoot;
    if (root && !isServer) {
      this.prerendered = [...root.childNodes];
      // Lit draws before the first node, which must stay.
      root.prepend('');
    }
    this.localeController = new LocaleController(
      host,
      () => this.current.languages,
      () => this.current.messages,
    );
    this.internals = host.attachInternals();
    host.addController(this);
  }

  get locale(): Locale {
    return this.localeController.locale;
  }

  /** The report that is shown. */
  get current(): Report {
    return this.report ?? bundledReport;
  }

  hostConnected(): void {
    const stops = [watchInherited(this.host, this.update), watchComing(this.update)];
    this.stopWatching = () => stops.forEach((stop) => stop());
    // Put back, or moved: under another report perhaps, and loading that failed is tried again.
    this.failure = undefined;
    restoreStyles(this.host);
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.stopWatching?.();
  }

  private readonly update = (): void => this.host.requestUpdate();

  hostUpdate(): void {
    settleProperties(this.host);
    const name = inheritedAttribute(this.host, 'report');
    const previous = this.report;
    this.awaited = '';
    try {
      this.report = findReport(name);
      if (this.report !== previous) this.failure = undefined;
    } catch (error) {
      this.report = this.failure = undefined;
      if (mayCome(this.host)) this.awaited = name;
      else this.catch(error);
    }
    if (this.report !== previous) this.localeController.update();
  }

  /** What the host renders: `draw` with its topics, or what stands in for it. */
  render(draw: (topics: Pick<Topics, Name>) => TemplateResult): TemplateResult {
    // A server updates no host.
    if (isServer) this.hostUpdate();
    // What lies in a prerendered root goes with it.
    const dormant = this.prerendered && this.host.hasAttribute('defer-hydration');
    const topics = this.failure || dormant ? undefined : this.gather();
    if (topics) {
      try {
        const drawn = draw(topics);
        this.status = 'ready';
        this.announcedError = undefined;
        return drawn;
      } catch (error) {
        this.catch(error);
      }
    }
    const error = this.failure;
    const message = error && this.message(error);
    this.status = message ? 'error' : 'loading';
    if (!error) this.announcedError = undefined;
    // What the host asks for may be right by the next update; a failed load stays until its report or place changes.
    else if (!this.loadFailed) this.failure = undefined;
    if (!message && this.prerendered) return html`${nothing}`;
    if (!message) return html`<slot></slot>${this.awaited && renderWaiting(this.awaited, this.locale)}`;
    return html`<div class="base" part="base" lang=${this.locale.tag}>${renderMessage(message)}<slot></slot></div>`;
  }

  /** A check that leaves the rest to be shown where it fails: its message, to stand above the rest. */
  attempt(check: () => unknown): TemplateResult | typeof nothing {
    try {
      check();
      this.remark = undefined;
      return nothing;
    } catch (error) {
      this.remark = this.known(error, this.remark);
      return renderMessage(this.message(this.remark));
    }
  }

  hostUpdated(): void {
    if (this.prerendered && this.status !== 'loading') {
      if (this.host.shadowRoot) this.replacePrerendered?.(this.host.shadowRoot, this.prerendered);
      for (const node of this.prerendered) node.remove();
      this.prerendered = undefined;
    }
    const direction = textDirection(this.locale) === 'rtl' ? 'rtl' : '';
    const base = this.host.renderRoot.querySelector<HTMLElement>('.base');
    // Other languages are set as the page is; what was prerendered, as its report is, which may still be to come.
    if (base && !this.prerendered && base.dir !== direction) base.dir = direction;
    if (this.status === this.announcedStatus) return;
    if (this.announcedStatus) this.internals.states?.delete(this.announcedStatus);
    this.internals.states?.add(this.status);
    this.announcedStatus = this.status;
    if (this.status === 'ready') this.host.dispatchEvent(new ZjReadyEvent());
  }

  /** The topics, or undefined while one of them is on its way. */
  private gather(): Pick<Topics, Name> | undefined {
    const report = this.report;
    if (!report) return undefined;
    const topics: Partial<Pick<Topics, Name>> = {};
    const missing: Name[] = [];
    for (const name of this.topicNames()) {
      const topic =
        report.peek(name) ?? (report.has(name) || !this.optional.includes(name) ? undefined : emptyTopics[name]);
      if (topic) topics[name] = topic as Topics[Name];
      else missing.push(name);
    }
    const prepared = this.prerendered && !this.replacePrerendered ? this.prepareToReplace(report) : undefined;
    if (missing.length === 0 && !prepared) return topics as Pick<Topics, Name>;
    Promise.all([...missing.map((name) => report.load(name)), prepared]).then(
      () => this.host.requestUpdate(),
      (error: unknown) => {
        if (report !== this.report) return;
        this.catch(error);
        this.loadFailed = true;
        this.host.requestUpdate();
      },
    );
    return undefined;
  }

  private prepareToReplace(report: Report): Promise<unknown> {
    return (this.preparing ??= Promise.all([import('./prerendered.js'), this.prepare?.(report)]).then(
      ([{ replacePrerendered }]) => (this.replacePrerendered = replacePrerendered),
      // Without it the focus is lost, and nothing that is to be read.
      () => (this.replacePrerendered = () => {}),
    ));
  }

  private catch(error: unknown): void {
    this.loadFailed = false;
    this.failure = this.announcedError = this.known(error, this.announcedError);
  }

  /** The same fault met again at the next update has been said; a new one is said. */
  private known(error: unknown, previous: ReportError | undefined): ReportError {
    // On a server there is no reader to tell: whoever renders is told.
    if (isServer) throw error;
    const known =
      error instanceof ReportError
        ? error
        : new ReportError('unfit-data', { name: this.host.localName, value: String(error) }, { cause: error });
    if (known.message === previous?.message) return previous;
    void this.announce(known);
    return known;
  }

  /** Says an error once: in place, in the console and as an event. */
  private async announce(error: ReportError): Promise<void> {
    // Not before the caller has noted that this is the error that stands.
    await (error.code === 'load-failed' || error.details.text || this.loadWords());
    // By now something else may have been asked for.
    if (error !== this.announcedError && error !== this.remark) return;
    const message = this.message(error) ?? error.message;
    console.error(
      `[zj-widgets] <${this.host.localName}>: ${message}`,
      this.host,
      ...(error.cause ? [error.cause] : []),
    );
    this.host.requestUpdate();
    this.host.dispatchEvent(new ZjErrorEvent(error, message));
  }

  private async loadWords(): Promise<void> {
    this.explain ??= await import('./error-message.js').then(
      ({ errorMessage }) => errorMessage,
      // Without its words, an error still has its code and what was asked for.
      () =>
        ({ message }: ReportError) =>
          message,
    );
  }

  /** In the reader's language; undefined while its words are on their way. */
  private message(error: ReportError): string | undefined {
    const { code, details } = error;
    if (details.text) return localize(details.text, this.locale.language);
    if (code === 'load-failed') return translate(loadMessages, this.locale, 'load.failed', { name: details.name });
    return this.explain?.(error, this.locale);
  }
}

function renderMessage(message: string | undefined): TemplateResult | typeof nothing {
  return message ? html`<p class="error" part="error">${message}</p>` : nothing;
}
