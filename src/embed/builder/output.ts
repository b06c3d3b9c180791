import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Locale } from '../../format/language.js';
import { translate } from '../../format/messages.js';
import { codeTargets, pictureCommand, pictureName, type CodeTarget } from '../code.js';
import type { EmbedRequest } from '../parameters.js';
import { builderMessages } from './builder.messages.js';

export interface OutputHost {
  readonly locale: Locale;
  readonly request: EmbedRequest;
  readonly target: CodeTarget;
  readonly code: string;
  /** What became of the last copy. */
  readonly outcome: string;
  readonly base: string;
  /** Text of its field while that is being typed, or where it is no address. */
  readonly baseDraft: string | undefined;
  readonly isBaseWrong: boolean;
  readonly hasIntegrity: boolean;
  readonly setTarget: (target: CodeTarget) => void;
  /** An empty one takes back to the builder's own. */
  readonly setBase: (text: string, isTyping: boolean) => void;
  readonly copy: () => void;
}

type Key = keyof typeof builderMessages.en;

export function renderOutput(host: OutputHost): TemplateResult {
  const { locale, target, code, outcome } = host;
  const say = (key: Key, values = {}) => translate(builderMessages, locale, key, values);
  const plain = target === 'single-file' && !host.hasIntegrity;
  const command = pictureCommand(host.request);
  const byHand = target === 'markdown' && command === '';
  const note = plain
    ? 'builder.note-single-file-plain'
    : byHand
      ? 'builder.note-by-hand'
      : (`builder.note-${target}` as const);
  return html`<section class="code" aria-labelledby="builder-code">
    <h2 id="builder-code">${say('builder.code')}</h2>
    ${renderRadios(
      'target',
      say('builder.target'),
      codeTargets,
      target,
      (each) => say(`builder.target-${each}`),
      host.setTarget,
    )}
    <p class="hint">${say(note, { command, file: pictureName(host.request) })}</p>
    <textarea
      readonly
      spellcheck="false"
      rows=${Math.min(16, code.split('\n').length + 5)}
      aria-label=${say('builder.code-text')}
      .value=${live(code)}
    ></textarea>
    <div class="row">
      <button type="button" class="site-button site-main" ?disabled=${code === ''} @click=${host.copy}>
        ${say('builder.copy')}
      </button>
      <p class="outcome" role="status">${outcome}</p>
    </div>
    ${/^(react|vue)$/.test(target) ? '' : renderBase(host, say)}
  </section>`;
}

function renderBase(
  { base, baseDraft, isBaseWrong, target, setBase }: OutputHost,
  say: (key: Key) => string,
): TemplateResult {
  const isPackageCdn = /^https:\/\/(cdn\.jsdelivr\.net|unpkg\.com)\//.test(base);
  const needsPage = /^(iframe|wordpress|markdown)$/.test(target);
  const wrong = isBaseWrong ? 'builder.base-invalid' : isPackageCdn && needsPage ? 'builder.base-cdn' : undefined;
  const set = ({ target, type }: Event) => setBase((target as HTMLInputElement).value, type === 'input');
  return html`<div class="field">
    <label for="builder-base">${say('builder.base')}</label>
    <input
      id="builder-base"
      type="url"
      autocomplete="off"
      spellcheck="false"
      .value=${baseDraft ?? base}
      aria-invalid=${isBaseWrong ? 'true' : 'false'}
      aria-describedby="builder-base-hint"
      @input=${set}
      @change=${set}
    />
    <p class=${wrong ? 'hint wrong' : 'hint'} id="builder-base-hint">${say(wrong ?? 'builder.base-hint')}</p>
  </div>`;
}

/** One of a few, all of them in view. */
export function renderRadios<T extends string>(
  name: string,
  label: string,
  values: readonly T[],
  value: T,
  nameOf: (each: T) => string,
  set: (each: T) => void,
): TemplateResult {
  return html`<fieldset class="radios">
    <legend>${label}</legend>
    ${values.map(
      (each) =>
        html`<label
          ><input
            type="radio"
            name="builder-${name}"
            .checked=${live(each === value)}
            @change=${() => set(each)}
          /><span>${nameOf(each)}</span></label
        >`,
    )}
  </fieldset>`;
}
