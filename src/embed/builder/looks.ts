import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../format/language.js';
import { translate } from '../../format/messages.js';
import { schemes, variableDescriptions, type VariableName } from '../elements.js';
import { faultMessage, type EmbedRequest } from '../parameters.js';
import { checkVariable } from '../variables.js';
import { builderMessages } from './builder.messages.js';
import { nameOf } from './fields.js';

export interface LooksHost {
  readonly locale: Locale;
  readonly request: EmbedRequest;
  readonly themes: readonly string[];
  /** What is typed and cannot be used, by variable. */
  readonly drafts: Readonly<Partial<Record<VariableName, string>>>;
  readonly setLooks: (looks: Partial<EmbedRequest>) => void;
  readonly setDraft: (name: VariableName, text: string | undefined) => void;
}

const offered = ['accent', 'radius', 'font'] as const;

/** Language, theme, scheme and the variables that an editor is likeliest to set. */
export function renderLooks(host: LooksHost): TemplateResult {
  const { request, themes, locale, setLooks } = host;
  const say = (key: keyof typeof builderMessages.en) => translate(builderMessages, locale, key);
  const select = (label: string, value: string, options: readonly [string, string][], set: (value: string) => void) =>
    html`<label class="field"
      ><span>${label}</span
      ><select @change=${({ target }: Event) => set((target as HTMLSelectElement).value)}>
        ${options.map(([each, name]) => html`<option value=${each} ?selected=${each === value}>${name}</option>`)}
      </select></label
    >`;
  return html`${select(
    say('builder.lang'),
    request.lang.startsWith('en') ? 'en' : 'zh-CN',
    [
      ['zh-CN', '中文'],
      ['en', 'English'],
    ],
    (lang) => setLooks({ lang }),
  )}
  ${select(
    say('builder.theme'),
    request.theme,
    [['', say('builder.none')], ...themes.map((each) => [each, nameOf(`theme.${each}`, locale)] as [string, string])],
    (theme) => setLooks({ theme }),
  )}
  ${select(
    say('builder.scheme'),
    request.scheme,
    schemes.map((each) => [each, say(`builder.scheme-${each}`)]),
    (scheme) => setLooks({ scheme: scheme as EmbedRequest['scheme'] }),
  )}
  ${offered.map((name) => renderVariable(host, name))}`;
}

function renderVariable(host: LooksHost, name: (typeof offered)[number]): TemplateResult {
  const { variable, type } = variableDescriptions[name];
  const { request, drafts, locale } = host;
  const say = (key: keyof typeof builderMessages.en, values = {}) => translate(builderMessages, locale, key, values);
  const value = request.variables[variable] ?? '';
  const draft = drafts[name];
  const set = ({ target }: Event) => {
    const text = (target as HTMLInputElement).value.trim();
    const isFit = text === '' || checkVariable(type, text);
    host.setDraft(name, isFit ? undefined : text);
    if (!isFit) return;
    const { [variable]: _, ...others } = request.variables;
    host.setLooks({ variables: text ? { ...others, [variable]: text } : others });
  };
  const message =
    draft === undefined
      ? ''
      : faultMessage({ code: `not-${type}`, name: say(`builder.${name}`), value: draft }, locale);
  return html`<div class="field">
    <label for="builder-${name}">${say(`builder.${name}`)}</label>
    <div class="row">
      <input
        id="builder-${name}"
        type="text"
        autocomplete="off"
        spellcheck="false"
        .value=${draft ?? value}
        aria-invalid=${draft === undefined ? 'false' : 'true'}
        aria-describedby="builder-${name}-hint"
        @change=${set}
      />
      ${
        type === 'color'
          ? html`<input
              type="color"
              aria-label=${say(`builder.${name}`)}
              .value=${/^#[\da-f]{6}$/i.test(value) ? value : '#0a655c'}
              @input=${set}
            />`
          : nothing
      }
    </div>
    <p class=${message ? 'hint wrong' : 'hint'} id="builder-${name}-hint" role=${message ? 'alert' : nothing}>
      ${message || say(`builder.${name}-hint`)}
    </p>
  </div>`;
}
