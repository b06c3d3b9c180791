import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import { ReportError } from '../report/errors.js';
import { loadMessages } from './load.messages.js';

/** Loads that failed: tried again all together, as where one did not come others did not either. */
const failed = new Set<(isPressed: boolean) => void>();

/** Calls `retry` once, when the connection is back or a reader asks for something that failed. */
export function tryLater(retry: (isPressed: boolean) => void): void {
  failed.add(retry);
  // Again and again the same listener, which counts once.
  globalThis.addEventListener?.('online', retryAll);
}

function retryAll(): void {
  const retries = [...failed];
  failed.clear();
  for (const retry of retries) retry(false);
}

/** By address, whether its file is gone, though its server answers. */
const answers = new Map<string, Promise<boolean>>();

/** Errors of a load that may go well another time. */
const passing: readonly unknown[] = ['load-failed', 'network-failed', 'bad-status', 'not-json'];

/** A load of the host that may fail: why it did, and what its reader can do about it. */
export class RetryController implements ReactiveController {
  /** Why the last load failed; stays while the next one is tried. */
  error: unknown;
  isTrying = false;
  /** Only the page loaded anew can help: it is older than its files, or the browser does not ask for them again. */
  isGone = false;
  #count = 0;
  #isPressed = false;
  #hadFocus = false;

  readonly #host: LitElement;
  readonly #load: (isPressed: boolean) => void;
  readonly #change: () => void;

  constructor(host: LitElement, load: (isPressed: boolean) => void, change: () => void = () => host.requestUpdate()) {
    this.#host = host;
    this.#load = load;
    this.#change = change;
    host.addController(this);
  }

  hostConnected(): void {
    this.clear();
  }

  hostDisconnected(): void {
    failed.delete(this.#retry);
  }

  hostUpdate(): void {
    this.#hadFocus = this.#host.shadowRoot?.querySelector('.retry')?.matches(':focus') ?? false;
  }

  /** The button is gone when what it asked for is there: the focus goes to that, which is so read out. */
  hostUpdated(): void {
    if (!this.#hadFocus || this.#host.shadowRoot?.activeElement) return;
    const base = this.#host.renderRoot.querySelector<HTMLElement>('[part~=base]');
    base?.setAttribute('tabindex', '-1');
    base?.focus({ preventScroll: true });
  }

  /** The load went well, or is no longer asked for. */
  clear(): void {
    failed.delete(this.#retry);
    this.error = undefined;
    this.isTrying = this.isGone = this.#isPressed = false;
    this.#count = 0;
  }

  fail(error: unknown): void {
    // Who waits for one load more than once is told of its failure as often.
    if (this.error !== undefined && !this.isTrying) return;
    this.error = error;
    this.isTrying = false;
    this.#count += 1;
    const isBrought = error instanceof ReportError && error.code !== 'load-failed';
    this.isGone = !isBrought && this.#count > 1 && navigator.onLine;
    if (this.#isPassing) tryLater(this.#retry);
    if (!isBrought && !this.isGone) void this.#findOut(error instanceof ReportError ? error.cause : error);
    this.#change();
  }

  get #isPassing(): boolean {
    return !(this.error instanceof ReportError) || passing.includes(this.error.code);
  }

  readonly #retry = (isPressed: boolean): void => {
    this.isTrying = true;
    this.#isPressed ||= isPressed;
    this.#load(isPressed);
    this.#change();
  };

  /** A browser that names the file which did not come is asked whether it is still there. */
  async #findOut(cause: unknown): Promise<void> {
    const url = /https?:\S+/.exec(String(cause))?.[0];
    if (!url) return;
    if (!answers.has(url)) answers.set(url, isGone(url));
    const gone = await answers.get(url);
    answers.delete(url);
    if (!gone || this.error === undefined || this.isTrying) return;
    this.isGone = true;
    this.#change();
  }

  readonly #press = (): void => {
    if (this.isGone) return this.#host.ownerDocument.defaultView?.location.reload();
    if (this.isTrying || !failed.delete(this.#retry)) return;
    this.#retry(true);
    retryAll();
  };

  /** In words, `name` being what did not come. */
  say(locale: Locale, name: string): string {
    return translate(loadMessages, locale, this.isGone ? 'load.gone' : 'load.failed', { name });
  }

  renderButton(locale: Locale): TemplateResult | typeof nothing {
    if (this.error === undefined || !this.#isPassing) return nothing;
    const label = translate(loadMessages, locale, this.isGone ? 'load.reload' : 'load.retry');
    return html`<button type="button" class="retry screen-only" @click=${this.#press}>${label}</button>`;
  }

  /** The message, or that it is being tried again; read out to those who asked for it. */
  render(locale: Locale, message: string): TemplateResult {
    return html`<p class="error" part="error" role=${this.#isPressed ? 'status' : nothing}>
      ${this.isTrying ? translate(loadMessages, locale, 'load.retrying') : withSeverity(locale, message)}
      ${this.renderButton(locale)}
    </p>`;
  }
}

/** Its severity is a word as well: not every reader sees the red rule beside it. */
export function withSeverity(locale: Locale, message: string): string {
  return translate(loadMessages, locale, 'load.error') + message;
}

/** Whether a server says so of the file, or has a page in its place. */
async function isGone(url: string): Promise<boolean> {
  try {
    const { status, headers } = await fetch(url, { method: 'HEAD' });
    return status === 404 || status === 410 || (status < 300 && /html/.test(headers.get('content-type') ?? ''));
  } catch {
    return false;
  }
}
