import { html, nothing, render, type TemplateResult } from 'lit';
import { copyText } from '../../src/controllers/clipboard.js';
import { contrast, parseSrgb, type Rgb, toHex } from './colour.js';
import { choice, families, tokenRow, type TokenState } from './controls.js';
import {
  change,
  cssOf,
  type Draft,
  type Fault,
  faultOf,
  fromHash,
  type Language,
  ruleOf,
  type Scheme,
  start,
  toHash,
} from './draft.js';
import { inOrder, type Words, words } from './messages.js';
import { previewElements } from './preview.js';
import { half, type Token, type TokenGroup, tokens } from './tokens.js';

/** What is read rather than looked at, and so has a contrast to keep. */
const onPaper = ['ink', 'muted', 'accent', 'positive', 'negative'].map((name) => `--zj-${name}`);
const groups: readonly TokenGroup[] = ['type', 'colour', 'space', 'category', 'sequence'];
const supports = (property: string, value: string) => CSS.supports(property, value);

export interface EditorOptions {
  readonly language: Language;
  /** Whether the page's address keeps the draft; not in a frame whose address nobody sees. */
  readonly address: boolean;
}

/**
 * Changes the library's public variables in a preview of all its elements, and writes them as CSS. The page brings the
 * elements and `dist/themes/classes.css`.
 */
export class ThemeEditor {
  #draft: Draft;
  #selector: ':root' | '.my-theme' = ':root';
  /** What was typed and cannot be taken, by token. */
  readonly #rejected = new Map<string, { text: string; fault: Fault }>();
  #refused: readonly string[] = [];
  #status = '';
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');

  readonly #root: HTMLElement;
  readonly #options: EditorOptions;

  constructor(root: HTMLElement, options: EditorOptions) {
    this.#root = root;
    this.#options = options;
    this.#draft = { ...start, language: options.language };
    this.#readAddress();
    addEventListener('hashchange', this.#readAddress);
    this.#dark.addEventListener('change', this.#update);
  }

  /** To be called when the root is taken out of the page. */
  close(): void {
    removeEventListener('hashchange', this.#readAddress);
    this.#dark.removeEventListener('change', this.#update);
  }

  get #words(): Words {
    return words[this.#draft.language];
  }

  readonly #readAddress = (): void => {
    if (this.#options.address && location.hash.length > 1) {
      const { draft, refused } = fromHash(location.hash, supports);
      const named = new URLSearchParams(location.hash.slice(1)).has('lang');
      this.#draft = named ? draft : { ...draft, language: this.#options.language };
      this.#refused = refused;
      this.#rejected.clear();
    }
    this.#update();
  };

  #set(draft: Draft): void {
    this.#draft = draft;
    this.#status = '';
    this.#refused = [];
    if (this.#options.address) history.replaceState(null, '', toHash(draft));
    this.#update();
  }

  readonly #onValue = (token: Token, value: string | undefined): void => {
    const fault = value === undefined ? undefined : faultOf(token, value, supports);
    if (fault && value !== undefined) {
      this.#rejected.set(token.name, { text: value, fault });
      this.#update();
      return;
    }
    this.#rejected.delete(token.name);
    this.#set(change(this.#draft, token, value));
  };

  /** Twice: what the controls say is read from the preview, which must have the draft first. */
  readonly #update = (): void => {
    if (!this.#preview) render(this.#template([]), this.#root);
    this.#apply();
    render(this.#template(this.#states()), this.#root);
  };

  get #preview(): HTMLElement | null {
    return this.#root.querySelector('.te-preview');
  }

  #apply(): void {
    const { theme, scheme, language, values } = this.#draft;
    const preview = this.#preview;
    if (!preview) return;
    this.#root.lang = language;
    for (const themed of this.#root.querySelectorAll<HTMLElement>('.te-themed')) {
      themed.className = themed.className.replace(/ ?zj-theme-\S+/, '').concat(` zj-theme-${theme}`);
      themed.style.colorScheme = scheme === 'auto' ? 'light dark' : scheme;
    }
    for (const token of tokens) {
      const value = values[token.name];
      const css = value && (token.kind === 'colour' ? cssOf(value, this.#base(token)) : value.light);
      if (css === undefined) preview.style.removeProperty(token.name);
      else preview.style.setProperty(token.name, css);
    }
  }

  /** What the token is in the theme itself. */
  #base(token: Token): string {
    const themed = this.#root.querySelector('.te-base');
    const value = themed ? getComputedStyle(themed).getPropertyValue(token.name).trim() : '';
    return value || (token.kind === 'family' ? '' : token.fallback);
  }

  get #side(): 'light' | 'dark' {
    const { scheme } = this.#draft;
    return scheme === 'auto' ? (this.#dark.matches ? 'dark' : 'light') : scheme;
  }

  #states(): TokenState[] {
    const paper = this.#resolve('--zj-paper', 'Canvas');
    return inOrder(tokens).map((token): TokenState => {
      const rejected = this.#rejected.get(token.name);
      const value = this.#draft.values[token.name];
      const base = this.#base(token);
      const colour = token.kind === 'colour' ? this.#resolve(token.name, token.fallback, paper) : undefined;
      const own = token.kind === 'colour' ? value && half(cssOf(value, base), this.#side) : value?.light;
      const hex = colour ? toHex(colour) : '';
      return {
        token,
        hex,
        text: rejected?.text ?? own ?? (token.kind === 'colour' ? hex : base.replace(/^inherit$/, '')),
        contrast: colour && onPaper.includes(token.name) ? contrast(colour, paper) : undefined,
        changed: value !== undefined || rejected !== undefined,
        fault: rejected?.fault,
      };
    });
  }

  #resolve(name: string, fallback: string, ground?: Rgb): Rgb {
    const probe = this.#root.querySelector<HTMLElement>('.te-probe');
    if (!probe) return [0, 0, 0];
    const value = `var(${name}, ${fallback})`;
    probe.style.color = `color-mix(in srgb, ${value}, ${value})`;
    return parseSrgb(getComputedStyle(probe).color, ground);
  }

  get #rule(): string {
    return ruleOf(this.#draft, this.#selector, (token) => this.#base(token));
  }

  async #copy(text: string, done: string): Promise<void> {
    const copied = await copyText(text);
    this.#status = copied ? done : this.#words.notCopied;
    const output = this.#root.querySelector('.te-output');
    if (output && !copied) getSelection()?.selectAllChildren(output);
    this.#update();
  }

  #template(states: readonly TokenState[]): TemplateResult {
    const words = this.#words;
    const draft = this.#draft;
    const changed = Object.keys(draft.values).length > 0 || this.#rejected.size > 0 || draft.theme !== start.theme;
    const link = () => `${location.origin}${location.pathname}${location.search}${toHash(draft)}`;
    return html`<section class="te-panel" aria-label=${words.title}>
        <div class="te-choices">
          ${choice(words.theme, 'theme', words.themes, draft.theme, (theme) => this.#set({ ...draft, theme }))}
          ${choice<Scheme>(words.scheme, 'scheme', words.schemes, draft.scheme, (scheme) => this.#set({ ...draft, scheme }))}
          ${choice<Language>(words.language, 'lang', { 'zh-CN': '中文', en: 'English' }, draft.language, (language) =>
            this.#set({ ...draft, language }),
          )}
          <p class="te-note">${words.side[draft.scheme]}</p>
        </div>
        ${this.#refused.length ? html`<p class="te-fault" role="alert">${words.refused(this.#refused.join(', '))}</p>` : nothing}
        <div class="te-groups">
          ${groups.map(
            (group, index) =>
              html`<details ?open=${index < 3}>
                <summary>${words.groups[group]}</summary>
                ${states
                  .filter(({ token }) => token.group === group)
                  .map((state) => tokenRow(words, state, this.#onValue))}
              </details>`,
          )}
          <datalist id="te-families">
            ${Object.entries(families).map(([name, stack]) => html`<option value=${stack}>${name}</option>`)}
          </datalist>
        </div>
        <div class="te-foot">
          <div class="te-buttons">
            <button type="button" class="site-button site-main" @click=${() => this.#copy(this.#rule, words.copied)}>
              ${words.copy}
            </button>
            ${
              this.#options.address
                ? html`<button type="button" class="site-button" @click=${() => this.#copy(link(), words.linkCopied)}>
                    ${words.link}
                  </button>`
                : nothing
            }
            <button
              type="button"
              class="site-button"
              ?disabled=${!changed}
              @click=${() => {
                this.#rejected.clear();
                this.#set({ ...draft, theme: start.theme, values: {} });
              }}
            >
              ${words.reset}
            </button>
          </div>
          ${choice(
            words.as,
            'as',
            { ':root': words.asRoot, '.my-theme': words.asClass },
            this.#selector,
            (selector) => {
              this.#selector = selector;
              this.#update();
            },
          )}
          <pre class="te-output" tabindex="0" role="region" aria-label=${words.output}>
${states.length ? this.#rule : ''}</pre>
          <p class="te-status" role="status">${this.#status}</p>
        </div>
      </section>
      <div class="te-base te-themed" hidden></div>
      <section class="te-preview te-themed" lang=${draft.language} aria-label=${words.preview}>
        <i class="te-probe" hidden></i>${previewElements(draft.language)}
      </section>`;
  }
}
