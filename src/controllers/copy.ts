import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import { copyText } from './clipboard.js';
import { copyMessages } from './copy.messages.js';

/**
 * Puts text on the clipboard and says so. Where the page may not (a frame without the permission, an old browser), the
 * text is shown, selected, to be copied by hand. Styles: `copyStyles`.
 */
export class CopyController implements ReactiveController {
  #outcome = '';
  #done = true;
  #byHand = '';

  readonly #host: LitElement;
  readonly #locale: () => Locale;

  constructor(host: LitElement, locale: () => Locale) {
    this.#host = host;
    this.#locale = locale;
    host.addController(this);
  }

  async copy(text: string): Promise<void> {
    // Asked for at once, while the press allows it.
    const copying = copyText(text);
    // The same words again are news only if they were taken back in between.
    this.report('');
    await this.#host.updateComplete;
    const copied = await copying;
    if (copied) this.report(this.#say('copy.done'));
    else await this.offer(this.#say('copy.by-hand'), text);
  }

  /** What became of something, and a text to be copied by hand instead. */
  async offer(outcome: string, text: string): Promise<void> {
    this.report(outcome, false);
    this.#byHand = text;
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('textarea')?.select();
  }

  /** What became of something else that the reader asked for; empty takes back what was said. */
  report(outcome: string, done = true): void {
    this.#outcome = outcome;
    this.#done = done;
    this.#byHand = '';
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    return html`<p class="outcome ${this.#done ? 'done' : ''}" role="status">${this.#outcome}</p>
      ${
        this.#byHand
          ? html`<textarea readonly rows="4" aria-label=${this.#say('copy.text')} .value=${this.#byHand}></textarea>`
          : nothing
      }`;
  }

  hostConnected(): void {
    this.#outcome = '';
    this.#byHand = '';
  }

  #say(key: keyof typeof copyMessages.en): string {
    return translate(copyMessages, this.#locale(), key);
  }
}
