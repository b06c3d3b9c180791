import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Fault } from './draft.js';
import { tokenName, type Words } from './messages.js';
import type { Token } from './tokens.js';

/** A token as it stands now. */
export interface TokenState {
  readonly token: Token;
  /** As written, for the text field. */
  readonly text: string;
  /** Of colours, as the browser resolves it: `#rrggbb`. */
  readonly hex: string;
  /** Of colours that stand on the paper. */
  readonly contrast: number | undefined;
  readonly changed: boolean;
  readonly fault: Fault | undefined;
}

export type OnValue = (token: Token, value: string | undefined) => void;

/** Stacks that most machines have something of; each in the order Chinese, Latin. */
export const families: Readonly<Record<string, string>> = {
  '黑体 Sans': "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif",
  '宋体 Serif': "Charter, 'Songti SC', 'Source Han Serif SC', 'Noto Serif SC', 'Noto Serif CJK SC', SimSun, serif",
  '楷体 Kai': "'Kaiti SC', STKaiti, KaiTi, 'LXGW WenKai', serif",
  '圆体 Rounded': "ui-rounded, 'Yuanti SC', 'Hiragino Maru Gothic ProN', 'PingFang SC', sans-serif",
};

export function tokenRow(words: Words, state: TokenState, onValue: OnValue): TemplateResult {
  const { token, fault, changed } = state;
  const name = tokenName(words, token);
  const id = `te-${token.name.slice('--zj-'.length)}`;
  const describedBy = fault ? `${id}-fault` : state.contrast === undefined ? nothing : `${id}-contrast`;
  return html`<div class="te-row te-${token.kind}" data-token=${token.name}>
    <label class="te-name" for=${id}>${name}</label>
    ${control(words, state, id, describedBy, onValue)}
    <button
      class="te-reset"
      type="button"
      ?hidden=${!changed}
      aria-label=${words.resetOne(name)}
      title=${words.resetOne(name)}
      @click=${() => onValue(token, undefined)}
    >
      ↺
    </button>
    ${readout(words, state, id)}
    ${fault ? html`<p class="te-fault" id="${id}-fault">${words.faults[fault](token)}</p>` : nothing}
  </div>`;
}

function control(
  words: Words,
  { token, text, hex, fault }: TokenState,
  id: string,
  describedBy: string | typeof nothing,
  onValue: OnValue,
): TemplateResult {
  const set = ({ target }: Event) => onValue(token, (target as HTMLInputElement).value);
  const field = (list: string | typeof nothing = nothing) =>
    html`<input
      class="te-text"
      id=${id}
      type="text"
      spellcheck="false"
      autocomplete="off"
      list=${list}
      placeholder=${token.kind === 'colour' ? nothing : words.pageFont}
      .value=${live(text)}
      aria-invalid=${fault ? 'true' : 'false'}
      aria-describedby=${describedBy}
      @change=${set}
    />`;
  switch (token.kind) {
    case 'colour':
      return html`<input
          class="te-picker"
          type="color"
          aria-label=${words.picker(tokenName(words, token))}
          .value=${live(hex)}
          @input=${set}
        />${field()}`;
    case 'family':
      return html`${field('te-families')}`;
    case 'size':
    case 'factor': {
      const { min, max, step, unit } = token.range!;
      return html`<input
          class="te-range"
          type="range"
          min=${min}
          max=${max}
          step=${step}
          aria-label=${tokenName(words, token)}
          aria-valuetext=${`${text}`}
          .value=${live(String(parseFloat(text) || (token.name === '--zj-font-size' ? 16 : 0)))}
          @input=${({ target }: Event) => onValue(token, `${(target as HTMLInputElement).value}${unit}`)}
        />${field()}`;
    }
  }
}

function readout(words: Words, { contrast }: TokenState, id: string): TemplateResult | typeof nothing {
  if (contrast === undefined) return nothing;
  const [level, meaning] =
    contrast >= 4.5 ? ['enough', words.enough] : contrast >= 3 ? ['marks', words.marksOnly] : ['low', words.low];
  return html`<p class="te-contrast te-${level}" id="${id}-contrast">
    ${words.contrast(contrast.toFixed(1))} · ${meaning}
  </p>`;
}

/** One of a few, as radio buttons that look like a bar. */
export function choice<T extends string>(
  label: string,
  name: string,
  options: Readonly<Record<T, string>>,
  chosen: T,
  onChoice: (value: T) => void,
): TemplateResult {
  return html`<fieldset class="te-choice">
    <legend>${label}</legend>
    <div class="te-bar">
      ${(Object.entries(options) as [T, string][]).map(
        ([value, text]) =>
          html`<label lang=${name === 'lang' ? value : nothing}
            ><input
              type="radio"
              name=${name}
              value=${value}
              .checked=${live(value === chosen)}
              @change=${() => onChoice(value)}
            /><span>${text}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}
