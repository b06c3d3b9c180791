import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { localize, plainLocale, type Locale } from '../format/language.js';
import { ReportError } from '../report/errors.js';
import { bundledReport, type Report } from '../report/registry.js';
import type { TopicName, Topics } from '../report/types.js';
import { restoreStyles } from './adopted-styles.js';
import { inheritedAttribute, watchInherited } from './ancestors.js';
import { ZjErrorEvent, ZjReadyEvent } from './events.js';
import { keepPress } from './presses.js';
import { RetryController, tryLater, withSeverity } from './retry.js';
import { isServer } from './server.js';
import { takeTurn } from './turns.js';

type Status = 'loading' | 'ready' | 'error';

/** In place of the host's content, or above it. */
type Remark = 'failure' | 'remark';

type ReportHost = LitElement & { readonly report?: string };

type Explain = (error: ReportError, locale: Locale) => string;

/** What finds reports other than the bundled one and speaks their languages; most pages never need it. */
let others: typeof import('./other-reports.js') | undefined;

/** For a server, which draws at once. */
export async function loadOtherReports(): Promise<void> {
  others ??= await import('./other-reports.js');
}

/**
 * Brings a host the topics of its report, in its language, and decides what stands in its place: the light DOM while
 * they load, a message where the report cannot answer, else what the host draws.
 *
 * A `ReportError` thrown while the host draws is such a message; anything else comes of data that is not what it should
 * be, or of a fault of ours, and is said too: an element is never blank.
 */
export class ReportController<Name extends TopicName> implements ReactiveController {
  /** The language to show, after the nearest `lang`. */
  locale: Locale = plainLocale('', bundledReport.languages);
  /** What the host draws with besides its topics: each loads its part where that is still to come. */
  readonly companions: (() => Promise<unknown> | undefined)[] = [];
  readonly #internals: ElementInternals | undefined;
  #report: Report | undefined;
  /** The host's own word for its report. */
  #named: string | undefined;
  /** A report that is still to come. */
  #awaited = '';
  /** Why there is no report, or no topic of it, which would not come the sooner for being asked for again. */
  #missing: unknown;
  readonly #retry: RetryController;
  #status: Status = 'loading';
  #announcedStatus: Status | undefined;
  /** By the place where it stands, the error that has been said; met again at the next update, it is not said again. */
  readonly #said: Partial<Record<Remark, string>> = {};
  #unsaid: ZjErrorEvent[] = [];
  #explain: Explain | undefined;
  #stopWatching: (() => void)[] = [];
  /** What `zj-widgets prerender` wrote into the shadow root: it is shown until the host has something in its place. */
  #prerendered: readonly ChildNode[] | undefined;
  #replacePrerendered: typeof import('./prerendered.js').replacePrerendered | undefined;
  #preparing: Promise<unknown> | undefined;

  readonly #host: ReportHost;
  readonly #topicNames: () => readonly Name[];
  readonly #optional: readonly Name[];
  readonly #prepare: ((report: Report) => Promise<unknown>) | undefined;

  constructor(
    host: ReportHost,
    /** What the host needs now; asked before each update. */
    topicNames: () => readonly Name[],
    /** Of these, what the host can do without where the report has none; it is empty then. */
    optional: readonly Name[] = [],
    /** Loads what the host waits for elsewhere, but needs at once to take the place of what was prerendered. */
    prepare?: (report: Report) => Promise<unknown>,
  ) {
    this.#host = host;
    this.#topicNames = topicNames;
    this.#optional = optional;
    this.#prepare = prepare;
    const root = host.shadowRoot;
    if (root && !isServer) {
      this.#prerendered = [...root.childNodes];
      // Lit draws before the first node, which must stay.
      root.prepend('');
    }
    this.#retry = new RetryController(host, this.#look);
    // Documents that are no browser's may have none.
    this.#internals = host.attachInternals?.();
    host.addController(this);
  }

  /** The report that is shown. */
  get current(): Report {
    return this.#report ?? bundledReport;
  }

  hostConnected(): void {
    this.#stopWatching = [watchInherited(this.#host, this.#look)];
    this.#host.addEventListener('click', keepPress);
    restoreStyles(this.#host);
    this.#look();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const stop of this.#stopWatching) stop();
  }

  hostUpdate(): void {
    // The property is an attribute only once the host has been drawn.
    if (this.#host.report !== this.#named) this.#look();
  }

  /** Which report and language the host's place in the page gives it. */
  readonly #look = (): void => {
    const host = this.#host;
    this.#named = host.report;
    const name = host.report || inheritedAttribute(host, 'report');
    const lang = inheritedAttribute(host, 'lang');
    const isBundled = name === '' || name === bundledReport.id;
    if (!isBundled && !others) {
      loadOtherReports().then(
        () => {
          this.#retry.clear();
          this.#look();
        },
        (cause: unknown) =>
          this.#retry.fail(new ReportError('load-failed', { name: 'report', value: name }, { cause })),
      );
    } else if (!isBundled && this.#stopWatching.length === 1) {
      this.#stopWatching.push((others as NonNullable<typeof others>).watchReports(this.#look));
    }
    let report: Report | undefined;
    let missing: unknown;
    try {
      report = isBundled ? bundledReport : others?.findReport(name, host);
    } catch (error) {
      missing = error;
    }
    const awaited = report || missing ? '' : name;
    const locale = report && !isBundled && others?.localeOf(report, lang);
    this.#settle(report, locale || plainLocale(lang, bundledReport.languages), missing, awaited);
  };

  #settle(report: Report | undefined, locale: Locale, missing: unknown, awaited: string): void {
    const { tag, language, words } = this.locale;
    if (report !== this.#report) this.#retry.clear();
    else if (
      locale.tag === tag &&
      locale.language === language &&
      locale.words === words &&
      missing === this.#missing &&
      awaited === this.#awaited
    )
      return;
    this.#report = report;
    this.locale = locale;
    this.#missing = missing;
    this.#awaited = awaited;
    // A server draws once, and has just been asked to.
    if (!isServer) this.#host.requestUpdate('locale', tag);
  }

  /** What the host renders: `draw` with its topics, or what stands in for it. */
  render(draw: (topics: Pick<Topics, Name>) => TemplateResult): TemplateResult {
    // A server puts no host into a page.
    if (isServer) this.#look();
    // What lies in a prerendered root goes with it.
    const dormant = this.#prerendered && this.#host.hasAttribute('defer-hydration');
    const retry = this.#retry;
    let error = this.#missing ?? (retry.isTrying ? undefined : retry.error);
    try {
      const topics = error || dormant ? undefined : this.#gather();
      if (topics) {
        retry.clear();
        const drawn = draw(topics);
        this.#status = 'ready';
        delete this.#said.failure;
        return drawn;
      }
    } catch (caught) {
      error = caught;
    }
    error ??= retry.error;
    if (!error) delete this.#said.failure;
    const message = error === undefined ? undefined : this.#say(error, 'failure');
    this.#status = message ? 'error' : 'loading';
    if (message) {
      return html`<div class="base" part="base" lang=${this.locale.tag}>
        ${error === retry.error ? retry.render(this.locale, message) : this.#renderMessage(message)}
        ${this.#isKept ? nothing : html`<slot></slot>`}
      </div>`;
    }
    if (this.#prerendered) return html`${nothing}`;
    return html`<slot></slot>${this.#awaited && others?.renderWaiting(this.#host, this.#awaited, this.locale)}`;
  }

  /** A check that leaves the rest to be shown where it fails: its message, to stand above the rest. */
  attempt(check: () => unknown, retry?: RetryController): TemplateResult | typeof nothing {
    try {
      check();
      delete this.#said.remark;
      return nothing;
    } catch (error) {
      return this.#renderMessage(this.#say(error, 'remark'), retry);
    }
  }

  hostUpdated(): void {
    const { locale } = this;
    const host = this.#host;
    const internals = this.#internals;
    const prerendered = this.#prerendered;
    const status = this.#status;
    if (prerendered && status !== 'loading' && !this.#isKept) {
      if (host.shadowRoot) this.#replacePrerendered?.(host.shadowRoot, prerendered);
      for (const node of prerendered) node.remove();
      this.#prerendered = undefined;
    }
    // From left to right is the style sheet's word; what was prerendered is as its report is, which may still come.
    const misled = this.#prerendered ? '' : locale.direction ? '.base' : '.base[dir]';
    if (misled)
      for (const base of host.renderRoot.querySelectorAll<HTMLElement>(misled)) base.dir = locale.direction ?? '';
    for (const event of this.#unsaid.splice(0)) {
      const { error, message } = event;
      console.error(`[zj-widgets] <${host.localName}>: ${message}`, host, ...(error.cause ? [error.cause] : []));
      host.dispatchEvent(event);
    }
    if (status === this.#announcedStatus) return;
    if (this.#announcedStatus) internals?.states?.delete(this.#announcedStatus);
    internals?.states?.add(status);
    this.#announcedStatus = status;
    if (status === 'ready') host.dispatchEvent(new ZjReadyEvent());
  }

  /** The topics, or undefined while one of them is on its way. */
  #gather(): Pick<Topics, Name> | undefined {
    const report = this.#report;
    if (!report) return undefined;
    const topics: Partial<Pick<Topics, Name>> = {};
    const missing: Promise<unknown>[] = this.companions.flatMap((load) => load() ?? []);
    for (const name of this.#topicNames()) {
      const isEmpty = this.#optional.includes(name) && !report.has(name);
      const topic = isEmpty ? report.empty[name] : report.peek(name);
      if (topic) topics[name] = topic as Topics[Name];
      else missing.push(report.load(name));
    }
    if (this.#prerendered && !this.#replacePrerendered) missing.push(this.#prepareToReplace(report));
    if (missing.length === 0) return topics as Pick<Topics, Name>;
    Promise.all(missing).then(
      () => takeTurn(this.#host),
      (error: unknown) => {
        if (report !== this.#report) return;
        this.#retry.fail(error);
      },
    );
    return undefined;
  }

  /** Whether what was prerendered stays, as it is all that there is. */
  get #isKept(): boolean {
    return this.#prerendered !== undefined && this.#retry.error !== undefined;
  }

  #prepareToReplace(report: Report): Promise<unknown> {
    return (this.#preparing ??= Promise.all([import('./prerendered.js'), this.#prepare?.(report)]).then(
      ([{ replacePrerendered }]) => (this.#replacePrerendered = replacePrerendered),
      // Without it the focus is lost, and nothing that is to be read.
      () => (this.#replacePrerendered = () => {}),
    ));
  }

  /** The error in the reader's language, to be said once; undefined while its words are on their way. */
  #say(error: unknown, place: Remark): string | undefined {
    // On a server there is no reader to tell: whoever renders is told.
    if (isServer) throw error;
    const known =
      error instanceof ReportError
        ? error
        : new ReportError('unfit-data', { name: this.#host.localName, value: String(error) }, { cause: error });
    const message = this.#message(known);
    if (message && this.#said[place] !== known.message) {
      this.#said[place] = known.message;
      this.#unsaid.push(new ZjErrorEvent(known, message));
    }
    return message;
  }

  #message(error: ReportError): string | undefined {
    const { code, details } = error;
    if (details.text) return localize(details.text, this.locale.language);
    if (code === 'load-failed') return this.#retry.say(this.locale, details.name);
    if (!this.#explain) void this.#loadWords();
    return this.#explain?.(error, this.locale);
  }

  #renderMessage(message: string | undefined, retry?: RetryController): TemplateResult | typeof nothing {
    if (!message) return nothing;
    if (retry?.error !== undefined) return retry.render(this.locale, message);
    return html`<p class="error" part="error">${withSeverity(this.locale, message)}</p>`;
  }

  async #loadWords(): Promise<void> {
    this.#explain = await import('./error-message.js').then(
      ({ errorMessage }) => errorMessage,
      // Without its words, an error still has its code and what was asked for.
      () => {
        tryLater(() => {
          this.#explain = undefined;
          this.#host.requestUpdate();
        });
        return ({ message }: ReportError) => message;
      },
    );
    this.#host.requestUpdate();
  }
}
