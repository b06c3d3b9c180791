import { html, type TemplateResult } from 'lit';
import { dressing } from '../code-parts.js';
import { tagAttributes } from '../elements.js';
import type { EmbedRequest } from '../parameters.js';
import type { PreviewWidth } from './state.js';

/** The element itself, in a page of the width that is asked for. */
export class Preview {
  #element: HTMLElement | undefined;
  #request: EmbedRequest | undefined;
  #measured: number | undefined;
  readonly #observer = new ResizeObserver(() => this.#measure());

  readonly #onHeight: () => void;

  constructor(onHeight: () => void) {
    this.#onHeight = onHeight;
  }

  /** What a frame would take, in px, rounded up to tens; undefined before there is anything. */
  get height(): number | undefined {
    return this.#measured;
  }

  show(request: EmbedRequest): void {
    const tag = `zj-${request.element}`;
    if (this.#element?.localName !== tag) {
      this.#observer.disconnect();
      this.#element = document.createElement(tag);
      this.#observer.observe(this.#element);
    }
    const element = this.#element;
    const attributes = tagAttributes(request.element, request.attributes);
    for (const { name } of [...element.attributes]) {
      if (!(name in attributes)) element.removeAttribute(name);
    }
    for (const [name, value] of Object.entries(attributes)) {
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
    this.#request = request;
  }

  stop(): void {
    this.#observer.disconnect();
  }

  render(width: PreviewWidth): TemplateResult {
    const element = this.#element;
    const request = this.#request;
    const theme = request ? (dressing(request)['class'] ?? '') : '';
    return html`<div class="sheet width-${width} ${theme}" lang=${request?.lang || 'zh-CN'} .style=${this.#style()}>
      ${element}
    </div>`;
  }

  #style(): string {
    const { scheme = 'auto', variables = {} } = this.#request ?? {};
    const styles = Object.entries({ ...variables, 'color-scheme': scheme === 'auto' ? 'light dark' : scheme });
    return styles.map(([name, value]) => `${name}: ${value}`).join('; ');
  }

  #measure(): void {
    const height = this.#element?.getBoundingClientRect().height ?? 0;
    if (height === 0) return;
    // The page in a frame keeps 4 px around its element.
    const rounded = Math.ceil((height + 8) / 10) * 10;
    if (rounded === this.#measured) return;
    this.#measured = rounded;
    this.#onHeight();
  }
}
