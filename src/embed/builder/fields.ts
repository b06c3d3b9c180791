import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { localize, type Locale } from '../../format/language.js';
import { translate } from '../../format/messages.js';
import { splitIds } from '../../report/lookup.js';
import { normalize } from '../../report/search.js';
import type { Topics } from '../../report/types.js';
import { attributesOf, type AttributeDescription } from '../elements.js';
import type { EmbedRequest } from '../parameters.js';
import { recordsOf, type Labelled } from '../records.js';
import { builderMessages, builderNames } from './builder.messages.js';

export interface FieldsHost {
  readonly locale: Locale;
  readonly request: EmbedRequest;
  readonly topics: Topics;
  /** What is typed into the search fields, by attribute. */
  readonly queries: Readonly<Record<string, string>>;
  readonly setQuery: (name: string, query: string) => void;
  /** Undefined takes the attribute away. */
  readonly setAttribute: (name: string, value: string | undefined) => void;
}

type RecordDescription = Extract<AttributeDescription, { type: 'record' }>;

/** What is shown; `options` are all other attributes. */
export function renderRecords(host: FieldsHost): TemplateResult[] {
  return described(host)
    .filter(([name, { type }]) => type === 'record' || name === 'kind')
    .map(([name, description]) => renderField(host, name, description));
}

export function renderOptions(host: FieldsHost): TemplateResult[] {
  return described(host)
    .filter(([name, { type }]) => type !== 'record' && name !== 'kind')
    .map(([name, description]) => renderField(host, name, description));
}

export function nameOf(key: string, locale: Locale): string {
  return translate(builderNames, locale, key);
}

function described({ request }: FieldsHost): [string, AttributeDescription][] {
  return Object.entries(attributesOf(request.element));
}

function renderField(host: FieldsHost, name: string, description: AttributeDescription): TemplateResult {
  const label = nameOf(name, host.locale);
  const value = host.request.attributes[name];
  const set = (event: Event) => {
    const { value: text, validity } = event.target as HTMLInputElement;
    if (validity.valid) host.setAttribute(name, text.trim() || undefined);
  };
  switch (description.type) {
    case 'record':
      return description.several ? renderSeveral(host, name, description) : renderOne(host, name, description);
    case 'boolean':
      return html`<label class="check"
        ><input
          type="checkbox"
          .checked=${value !== undefined}
          @change=${({ target }: Event) => host.setAttribute(name, (target as HTMLInputElement).checked ? '' : undefined)}
        />${label}</label
      >`;
    case 'choice':
      return renderChoice(host, name, description);
    case 'number':
      return html`<label class="field"
        ><span>${label}</span
        ><input
          type="number"
          min=${description.min}
          max=${description.max}
          step=${name === 'zoom' ? 'any' : 1}
          .value=${value ?? ''}
          placeholder=${say(host, 'builder.default')}
          @change=${set}
      /></label>`;
    case 'text':
      return html`<label class="field"
        ><span>${label}</span><input type="text" maxlength="100" .value=${value ?? ''} @input=${set}
      /></label>`;
  }
}

function renderChoice(
  host: FieldsHost,
  name: string,
  { values, default: initial, required }: Extract<AttributeDescription, { type: 'choice' }>,
): TemplateResult {
  const value = host.request.attributes[name] ?? initial;
  // Where the data says what is drawn unless the author does.
  const open = initial === '' && !required;
  return html`<label class="field"
    ><span>${nameOf(name, host.locale)}</span
    ><select
      @change=${({ target }: Event) => host.setAttribute(name, (target as HTMLSelectElement).value || undefined)}
    >
      ${open ? html`<option value="" ?selected=${value === ''}>${say(host, 'builder.default')}</option>` : nothing}
      ${values.map(
        (each) =>
          html`<option value=${each} ?selected=${each === value}>${nameOf(`${name}.${each}`, host.locale)}</option>`,
      )}
    </select></label
  >`;
}

function renderOne(host: FieldsHost, name: string, description: RecordDescription): TemplateResult {
  const value = host.request.attributes[name];
  const { found, count } = search(host, name, description, value ? [value] : []);
  const select = ({ target }: Event) => host.setAttribute(name, (target as HTMLSelectElement).value || undefined);
  return html`<div class="chooser" role="group" aria-label=${nameOf(name, host.locale)}>
    ${renderSearch(host, name, count)}
    <select size="8" aria-label=${nameOf(name, host.locale)} .value=${value ?? ''} @change=${select}>
      ${
        description.required
          ? nothing
          : html`<option value="" ?selected=${!value}>${say(host, 'builder.none')}</option>`
      }
      ${repeat(
        found,
        ({ id }) => id,
        (record) => html`<option value=${record.id} ?selected=${record.id === value}>${labelOf(record, host)}</option>`,
      )}
    </select>
  </div>`;
}

function renderSeveral(host: FieldsHost, name: string, description: RecordDescription): TemplateResult {
  const chosen = splitIds(host.request.attributes[name] ?? '');
  const all = recordsOf(description.of, host.request.attributes, host.topics);
  const { found, count } = search(host, name, description, chosen);
  const toggle = (id: string) => (event: Event) => {
    // In the order in which they are chosen.
    const others = chosen.filter((each) => each !== id);
    const ids = (event.target as HTMLInputElement).checked ? [...others, id] : others;
    host.setAttribute(name, ids.join(' ') || undefined);
  };
  return html`<fieldset class="chooser">
    <legend>${nameOf(name, host.locale)}</legend>
    ${all.length > 8 ? renderSearch(host, name, count) : nothing}
    <div class="checks" role="group" tabindex="-1">
      <label class="check"
        ><input
          type="checkbox"
          .checked=${chosen.length === 0}
          @change=${() => host.setAttribute(name, undefined)}
        />${say(host, 'builder.any')}</label
      >
      ${repeat(
        found,
        ({ id }) => id,
        (record) =>
          html`<label class="check"
            ><input type="checkbox" .checked=${chosen.includes(record.id)} @change=${toggle(record.id)} />${labelOf(
              record,
              host,
            )}</label
          >`,
      )}
    </div>
  </fieldset>`;
}

function renderSearch(host: FieldsHost, name: string, count: number): TemplateResult {
  const query = host.queries[name] ?? '';
  const onInput = ({ target }: Event) => host.setQuery(name, (target as HTMLInputElement).value);
  return html`<label class="field"
      ><span>${say(host, 'builder.find', { name: nameOf(name, host.locale) })}</span
      ><input type="search" autocomplete="off" spellcheck="false" .value=${query} @input=${onInput}
    /></label>
    <p class="hint" role="status">
      ${count > 0 ? say(host, 'builder.found', { count }) : say(host, 'builder.nothing-found', { query })}
    </p>`;
}

/** By words of either language or the id; what is chosen stays in the list. */
function search(
  { request, topics, queries }: FieldsHost,
  name: string,
  { of }: RecordDescription,
  chosen: readonly string[],
): { readonly found: readonly Labelled[]; readonly count: number } {
  const words = normalize(queries[name] ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const all = recordsOf(of, request.attributes, topics);
  const matching = new Set(
    all.filter(({ id, label }) => {
      const text = normalize([id, ...Object.values(label)].join('\n'));
      return words.every((word) => text.includes(word));
    }),
  );
  return {
    found: all.filter((record) => matching.has(record) || chosen.includes(record.id)),
    count: matching.size,
  };
}

function labelOf({ label }: Labelled, { locale }: FieldsHost): string {
  const own = localize(label, locale.language);
  return [own, ...Object.values(label).filter((each) => each !== own)].join(' · ');
}

function say(
  { locale }: FieldsHost,
  key: keyof typeof builderMessages.en,
  values: Record<string, string | number> = {},
): string {
  return translate(builderMessages, locale, key, values);
}
