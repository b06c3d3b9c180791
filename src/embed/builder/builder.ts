import { html, nothing, render, type TemplateResult } from 'lit';
import { copyText } from '../../controllers/clipboard.js';
import { fragmentHref } from '../../controllers/landing.js';
import type { Locale } from '../../format/language.js';
import { resolveLocale } from '../../format/resolve-locale.js';
import { translate } from '../../format/messages.js';
import { bundledReport } from '../../report/registry.js';
import { topicNames } from '../../report/topics.js';
import type { Topics } from '../../report/types.js';
import { themeNames } from '../../theme/themes.js';
import { embedCode } from '../code.js';
import { definitions } from '../definitions.js';
import { describe, type Description } from '../describe.js';
import { elementNames, type ElementName, type VariableName } from '../elements.js';
import { faultMessage, type EmbedRequest, type Fault } from '../parameters.js';
import { recordsOf } from '../records.js';
import { builderMessages } from './builder.messages.js';
import { nameOf, renderOptions, renderRecords } from './fields.js';
import { renderLooks } from './looks.js';
import { renderOutput, renderRadios } from './output.js';
import { Preview } from './preview.js';
import { Proofreader } from './proofreader.js';
import { asFolder, chosen, isBase, previewWidths, readState, writeState, type BuilderState } from './state.js';

export interface BuilderSettings {
  /** Where the files are, unless the editor says otherwise. */
  readonly base: string;
  /** Hash (SRI) of the single file of this version. */
  readonly integrity?: string | undefined;
}

/** The shapes of the map are nothing to choose from. */
const chosenFrom = topicNames.filter((name) => name !== 'map');

/** The embed builder: an editor chooses what to show and how, sees it, and copies the code. Its address keeps it all. */
export class EmbedBuilder {
  #state: BuilderState;
  #faults: readonly Fault[] = [];
  #topics: Topics | undefined;
  #description: Description | undefined;
  #queries: Readonly<Record<string, string>> = {};
  #drafts: Readonly<Partial<Record<VariableName, string>>> = {};
  #baseDraft: string | undefined;
  #isBaseWrong = false;
  #outcome = '';
  readonly #preview = new Preview(() => this.#render());

  readonly #proofreader: Proofreader;
  readonly #root: HTMLElement;
  readonly #settings: BuilderSettings;

  constructor(root: HTMLElement, settings: BuilderSettings) {
    this.#root = root;
    this.#proofreader = new Proofreader(root, () => this.#render());
    this.#settings = settings;
    const { state, faults } = readState(location.hash, themeNames);
    this.#state = state;
    this.#faults = faults;
  }

  async start(): Promise<void> {
    addEventListener('hashchange', this.#onHashChange);
    const loaded = await Promise.all(chosenFrom.map(async (name) => [name, await bundledReport.load(name)] as const));
    this.#topics = Object.fromEntries(loaded) as unknown as Topics;
    await this.#refresh();
  }

  stop(): void {
    removeEventListener('hashchange', this.#onHashChange);
    this.#preview.stop();
    this.#proofreader.stop();
  }

  get #locale(): Locale {
    const lang = this.#state.ui || document.documentElement.lang || navigator.language;
    return resolveLocale(lang, bundledReport.languages);
  }

  readonly #onHashChange = (): void => {
    if (location.hash === writeState(this.#state)) return;
    const { state, faults } = readState(location.hash, themeNames);
    this.#state = state;
    this.#faults = faults;
    void this.#refresh();
  };

  #change(change: Partial<BuilderState>): void {
    this.#state = { ...this.#state, ...change };
    this.#faults = [];
    this.#outcome = '';
    // Each step back in the browser's history would be one letter typed.
    history.replaceState(null, '', fragmentHref(writeState(this.#state)));
    void this.#refresh();
  }

  #ask(change: Partial<EmbedRequest>): void {
    this.#change({ request: { ...this.#state.request, ...change } });
  }

  async #refresh(): Promise<void> {
    const { request } = this.#state;
    this.#preview.show(request);
    void definitions[request.element]();
    // What the report does not have, the preview itself says.
    const description = await describe(bundledReport, request).catch(() => undefined);
    if (request !== this.#state.request) return;
    this.#description = description;
    this.#render();
  }

  #render(): void {
    const locale = this.#locale;
    const topics = this.#topics;
    const state = this.#state;
    if (!topics) return;
    this.#root.lang = locale.tag;
    const fields = {
      locale,
      topics,
      request: state.request,
      queries: this.#queries,
      setQuery: (name: string, query: string) => {
        this.#queries = { ...this.#queries, [name]: query };
        this.#render();
      },
      setAttribute: (name: string, value: string | undefined) => this.#setAttribute(name, value),
    };
    const looks = {
      locale,
      request: state.request,
      themes: themeNames,
      drafts: this.#drafts,
      setLooks: (change: Partial<EmbedRequest>) => this.#ask(change),
      setDraft: (name: VariableName, text: string | undefined) => {
        const { [name]: _, ...others } = this.#drafts;
        this.#drafts = text === undefined ? others : { ...others, [name]: text };
        this.#render();
      },
    };
    render(
      html`<header class="head">
          <div>
            <h1>${this.#say('builder.title')}</h1>
            <p>${this.#say('builder.intro')}</p>
          </div>
          <button
            type="button"
            class="site-button"
            lang=${locale.language === 'zh' ? 'en' : 'zh-CN'}
            @click=${this.#switchLanguage}
          >
            ${this.#say('builder.language')}
          </button>
        </header>
        ${this.#renderFaults()}
        <div class="desk">
          <form class="controls" @submit=${(event: Event) => event.preventDefault()}>
            <fieldset class="group">
              <legend>${this.#say('builder.what')}</legend>
              ${this.#renderElements()} ${renderRecords(fields)}
              ${
                state.request.element === 'corridor-map' && state.request.attributes['layout'] !== 'tiles'
                  ? html`<p class="hint wrong">${this.#say('builder.map-review')}</p>`
                  : nothing
              }
            </fieldset>
            <fieldset class="group">
              <legend>${this.#say('builder.options')}</legend>
              ${renderOptions(fields)}
            </fieldset>
            <fieldset class="group">
              <legend>${this.#say('builder.looks')}</legend>
              ${renderLooks(looks)}
            </fieldset>
          </form>
          <div class="results">${this.#renderPreview()} ${this.#renderOutput()}</div>
        </div>
        ${this.#proofreader.render(locale)}`,
      this.#root,
    );
  }

  #renderFaults(): TemplateResult | typeof nothing {
    if (this.#faults.length === 0) return nothing;
    return html`<div class="faults" role="alert">
      <p>${this.#say('builder.faults')}</p>
      <ul>
        ${this.#faults.map((fault) => html`<li>${faultMessage(fault, this.#locale)}</li>`)}
      </ul>
    </div>`;
  }

  #renderElements(): TemplateResult {
    const { element } = this.#state.request;
    const choose = ({ target }: Event) => {
      this.#queries = {};
      this.#change({ request: chosen((target as HTMLSelectElement).value as ElementName, this.#state.request) });
    };
    return html`<label class="field"
      ><span>${this.#say('builder.element')}</span
      ><select @change=${choose}>
        ${elementNames.map(
          (name) =>
            html`<option value=${name} ?selected=${name === element}>
              ${nameOf(name, this.#locale)} (zj-${name})
            </option>`,
        )}
      </select></label
    >`;
  }

  #renderPreview(): TemplateResult {
    const { width, request } = this.#state;
    const name = (each: string) => (each === 'full' ? this.#say('builder.width-full') : `${each} px`);
    const title = this.#description?.title ?? nameOf(request.element, this.#locale);
    return html`<section class="preview" aria-labelledby="builder-preview">
      <h2 id="builder-preview">${this.#say('builder.preview')}</h2>
      ${renderRadios('width', this.#say('builder.width'), previewWidths, width, name, (each) =>
        this.#change({ width: each }),
      )}
      <div class="stage" role="group" tabindex="0" aria-label=${this.#say('builder.preview-of', { title })}>
        ${this.#preview.render(width)}
      </div>
    </section>`;
  }

  #renderOutput(): TemplateResult {
    const { target, request, base } = this.#state;
    return renderOutput({
      locale: this.#locale,
      request,
      target,
      code: this.#code(),
      outcome: this.#outcome,
      base: base || this.#settings.base,
      baseDraft: this.#baseDraft,
      isBaseWrong: this.#isBaseWrong,
      hasIntegrity: this.#settings.integrity !== undefined,
      setTarget: (each) => this.#change({ target: each }),
      setBase: (text, isTyping) => this.#setBase(text, isTyping),
      copy: () => void this.#copy(),
    });
  }

  /** The code follows each letter that leaves an address; one that is not there yet is not said to be wrong. */
  #setBase(typed: string, isTyping: boolean): void {
    const text = typed.trim();
    const isValid = text === '' || isBase(text);
    this.#baseDraft = isTyping ? typed : isValid ? undefined : text;
    this.#isBaseWrong = !isValid && (!isTyping || this.#isBaseWrong);
    if (isValid) this.#change({ base: text && asFolder(text) });
    else this.#render();
  }

  #code(): string {
    const { request, target, base } = this.#state;
    if (!this.#description) return '';
    return embedCode(target, request, {
      base: base || this.#settings.base,
      description: this.#description,
      height: this.#preview.height,
      integrity: this.#settings.integrity,
    });
  }

  #setAttribute(name: string, value: string | undefined): void {
    const { [name]: _, ...others } = this.#state.request.attributes;
    const attributes = value === undefined ? others : { ...others, [name]: value };
    this.#ask({ attributes: /^(kind|dataset|system)$/.test(name) ? this.#ofKind(attributes) : attributes });
  }

  /** A record chosen of one kind, dataset or system is none of another. */
  #ofKind({ selected: _, record, ...attributes }: EmbedRequest['attributes']): EmbedRequest['attributes'] {
    if (record === undefined || !this.#topics) return attributes;
    const [first] = recordsOf('kind', attributes, this.#topics);
    return first ? { ...attributes, record: first.id } : attributes;
  }

  readonly #switchLanguage = (): void => {
    this.#change({ ui: this.#locale.language === 'zh' ? 'en' : 'zh' });
  };

  readonly #copy = async (): Promise<void> => {
    const copied = await copyText(this.#code());
    this.#outcome = this.#say(copied ? 'builder.copied' : 'builder.copy-by-hand');
    this.#render();
    if (!copied) this.#root.querySelector('textarea')?.select();
  };

  #say(key: keyof typeof builderMessages.en, values: Record<string, string | number> = {}): string {
    return translate(builderMessages, this.#locale, key, values);
  }
}
