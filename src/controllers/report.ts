import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import { ReportError } from '../report/errors.js';
import { bundledReport, findReport, type Report } from '../report/registry.js';
import type { TopicName, Topics } from '../report/types.js';
import { inheritedAttribute, watchInherited } from './ancestors.js';
import { controllerMessages } from './controllers.messages.js';
import { ZjErrorEvent, ZjReadyEvent } from './events.js';
import { LocaleController } from './locale.js';
import { settleProperties } from './properties.js';

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
  private status: Status = 'loading';
  private announcedStatus: Status = 'loading';
  private announcedError: ReportError | undefined;
  /** A fault that is shown above what is drawn. */
  private remark: ReportError | undefined;
  private stopWatching?: () => void;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    /** What the host needs now; asked before each update. */
    private readonly topicNames: () => readonly Name[],
  ) {
    this.localeController = new LocaleController(host, () => (this.report ?? bundledReport).languages);
    this.internals = host.attachInternals();
    host.addController(this);
  }

  get locale(): Locale {
    return this.localeController.locale;
  }

  hostConnected(): void {
    this.stopWatching = watchInherited(this.host, () => this.host.requestUpdate());
    // Put back, or moved: under another report perhaps, and loading that failed is tried again.
    this.failure = undefined;
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.stopWatching?.();
  }

  hostUpdate(): void {
    settleProperties(this.host);
    try {
      const report = findReport(inheritedAttribute(this.host, 'report'));
      if (report !== this.report) this.failure = undefined;
      this.report = report;
    } catch (error) {
      this.report = undefined;
      this.catch(error);
    }
  }

  /** What the host renders: `draw` with its topics, or what stands in for it. */
  render(draw: (topics: Pick<Topics, Name>) => TemplateResult): TemplateResult {
    const topics = this.failure ? undefined : this.gather();
    if (topics) {
      try {
        const drawn = draw(topics);
        this.status = 'ready';
        return drawn;
      } catch (error) {
        this.catch(error);
      }
    }
    this.status = this.failure ? 'error' : 'loading';
    if (!this.failure) return html`<slot></slot>`;
    const error = this.failure;
    // What the host asks for may be right by the next update; a failed load stays until its report or place changes.
    if (error.code !== 'load-failed') this.failure = undefined;
    return html`<div class="base" part="base" lang=${this.locale.tag}>${this.renderMessage(error)}<slot></slot></div>`;
  }

  private renderMessage(error: ReportError): TemplateResult {
    return html`<p class="error" part="error">${this.message(error)}</p>`;
  }

  /** A check that leaves the rest to be shown where it fails: its message, to stand above the rest. */
  attempt(check: () => unknown): TemplateResult | typeof nothing {
    try {
      check();
      this.remark = undefined;
      return nothing;
    } catch (error) {
      this.remark = this.known(error, this.remark);
      return this.renderMessage(this.remark);
    }
  }

  hostUpdated(): void {
    if (this.status === this.announcedStatus) return;
    this.internals.states?.delete(this.announcedStatus);
    this.internals.states?.add(this.status);
    this.announcedStatus = this.status;
    if (this.status !== 'error') this.announcedError = undefined;
    if (this.status === 'ready') this.host.dispatchEvent(new ZjReadyEvent());
  }

  /** The topics, or undefined while one of them is on its way. */
  private gather(): Pick<Topics, Name> | undefined {
    const report = this.report;
    if (!report) return undefined;
    const topics: Partial<Pick<Topics, Name>> = {};
    const missing: Name[] = [];
    for (const name of this.topicNames()) {
      const topic = report.peek(name);
      if (topic) topics[name] = topic;
      else missing.push(name);
    }
    if (missing.length === 0) return topics as Pick<Topics, Name>;
    Promise.all(missing.map((name) => report.load(name))).then(
      () => this.host.requestUpdate(),
      (error: unknown) => {
        if (report !== this.report) return;
        this.catch(error);
        this.host.requestUpdate();
      },
    );
    return undefined;
  }

  private catch(error: unknown): void {
    this.failure = this.announcedError = this.known(error, this.announcedError);
  }

  /** The same fault met again at the next update has been said, and its nearest values are known; a new one is said. */
  private known(error: unknown, previous: ReportError | undefined): ReportError {
    const known =
      error instanceof ReportError
        ? error
        : new ReportError('unfit-data', { name: this.host.localName, value: String(error) }, { cause: error });
    if (known.message === previous?.message) return previous;
    void this.announce(known);
    return known;
  }

  /** Says an error once, with the valid values nearest to the one given, in place, in the console and as an event. */
  private async announce(error: ReportError): Promise<void> {
    const { value = '', valid = [] } = error.details;
    // The caller first notes that this is the error that stands.
    await Promise.resolve();
    if (valid.length > 0) {
      const { nearest } = await import('../report/nearest.js');
      error.nearest = nearest(value, valid);
    }
    // By now something else may have been asked for.
    if (error !== this.announcedError && error !== this.remark) return;
    const message = this.message(error);
    console.error(
      `[zj-widgets] <${this.host.localName}>: ${message}`,
      this.host,
      ...(error.cause ? [error.cause] : []),
    );
    this.host.requestUpdate();
    this.host.dispatchEvent(new ZjErrorEvent(error, message));
  }

  private message({ code, details, nearest }: ReportError): string {
    const { name, value = '' } = details;
    const say = (key: keyof typeof controllerMessages.en, values: Record<string, string>) =>
      translate(controllerMessages, this.locale, key, values);
    const cause = say(`error.${code}`, { name, value });
    const hint = nearest.length > 0 ? ` ${say('error.nearest', { ids: nearest.join(', ') })}` : '';
    return cause + hint;
  }
}
