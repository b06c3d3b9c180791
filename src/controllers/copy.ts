import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Locale } from '../format/language.js';
import { translate } from '../format/messages.js';
import { copyForms, copyText } from './clipboard.js';
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

  // Asked for at once, while the press allows it.
  copy(text: string): Promise<void> {
    return this.#put(copyText(text), text);
  }

  /** One thing in several forms, by media type; as text alone where the browser takes no others. */
  copyForms(forms: Readonly<Record<string, Promise<Blob>>>, text: Promise<string>): Promise<void> {
    return this.#put(
      copyForms(forms).then(async (copied) => copied || copyText(await text)),
      text,
    );
  }

  async #put(copying: Promise<boolean>, text: string | Promise<string>): Promise<void> {
    // The same words again are news only if they were taken back in between.
    this.report('');
    await this.#host.updateComplete;
    if (await copying) this.report(this.#say('copy.done'));
    else await this.offer(this.#say('copy.by-hand'), await text);
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
