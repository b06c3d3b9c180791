/** What the reader has made so far, as CSS and as a link. Pure: the page that shows it is in editor.ts. */
import { themeNames, type ThemeName } from '../../src/theme/themes.js';
import { half, type Token, tokens } from './tokens.js';

export const schemes = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** A colour may be another in the light than in the dark; anything else is one value, under `light`. */
export interface Value {
  readonly light?: string;
  readonly dark?: string;
}

export interface Draft {
  readonly theme: ThemeName;
  readonly scheme: Scheme;
  readonly language: Language;
  /** By the token's name; only what was changed. */
  readonly values: Readonly<Record<string, Value>>;
}

export const start: Draft = { theme: 'editorial', scheme: 'auto', language: 'zh-CN', values: {} };

/** Why a value cannot be taken; undefined where it can. `supports` is the browser's `CSS.supports`. */
export type Fault = 'colour' | 'family' | 'number' | 'range';

export function faultOf(token: Token, value: string, supports: (property: string, value: string) => boolean) {
  // What would end the declaration, or reach beyond it, is no value; the browser would say yes to "red;".
  const closed = !/[;{}]|\/\*/.test(value) && value.trim() !== '';
  switch (token.kind) {
    case 'colour':
      return closed && supports('color', value) ? undefined : ('colour' satisfies Fault);
    case 'family':
      return closed && supports('font-family', value) ? undefined : ('family' satisfies Fault);
    case 'size':
    case 'factor': {
      const number = numberOf(token, value);
      if (number === undefined) return 'number' satisfies Fault;
      const { min, max } = token.range!;
      return number >= min && number <= max ? undefined : ('range' satisfies Fault);
    }
  }
}

/** The number in "1.5em" or "1.5", undefined where the unit is another. */
export function numberOf(token: Token, value: string): number | undefined {
  const [, digits, unit] = /^\s*(-?\d*\.?\d+)([a-z%]*)\s*$/i.exec(value) ?? [];
  const known = unit === '' || unit === token.range?.unit;
  return digits === undefined || !known ? undefined : Number(digits);
}

/** A new draft with this value; an empty one takes the token back to where the theme has it. */
export function change(draft: Draft, token: Token, value: string | undefined): Draft {
  const { [token.name]: before, ...others } = draft.values;
  if (value === undefined) return { ...draft, values: others };
  const text = token.range ? `${numberOf(token, value)}${token.range.unit}` : value.trim();
  const changed: Value =
    token.kind !== 'colour'
      ? { light: text }
      : draft.scheme === 'auto'
        ? { light: text, dark: text }
        : { ...before, [draft.scheme]: text };
  return { ...draft, values: { ...others, [token.name]: changed } };
}

/** The value as CSS. `base` is what the theme has, for the half that was not changed. */
export function cssOf(value: Value, base: string): string {
  const { light = half(base, 'light'), dark = half(base, 'dark') } = value;
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}

/** The rule to copy: only what differs from the theme. */
export function ruleOf(draft: Draft, selector: string, base: (token: Token) => string): string {
  const lines = tokens.flatMap((token) => {
    const value = draft.values[token.name];
    if (!value) return [];
    return [`  ${token.name}: ${token.kind === 'colour' ? cssOf(value, base(token)) : value.light};`];
  });
  const scheme = { auto: 'light dark', light: 'light', dark: 'dark' }[draft.scheme];
  const from = draft.theme === start.theme ? '' : `/* dist/themes/${draft.theme}.css + */\n`;
  return `${from}${selector} {\n  color-scheme: ${scheme};\n${lines.map((line) => `${line}\n`).join('')}}\n`;
}

const short = (name: string) => name.replace('--zj-', '');

export function toHash({ theme, scheme, language, values }: Draft): string {
  const query = new URLSearchParams({ theme, scheme, lang: language });
  for (const [name, { light, dark }] of Object.entries(values)) {
    if (light !== undefined && light === dark) query.set(short(name), light);
    else if (dark === undefined) query.set(`${short(name)}${isColour(name) ? '.light' : ''}`, light ?? '');
    else {
      if (light !== undefined) query.set(`${short(name)}.light`, light);
      query.set(`${short(name)}.dark`, dark);
    }
  }
  return `#${query.toString()}`;
}

const isColour = (name: string) => tokens.find((token) => token.name === name)?.kind === 'colour';

/** What a link says, and the parts of it that mean nothing here. */
export function fromHash(hash: string, supports: (property: string, value: string) => boolean) {
  const refused: string[] = [];
  const values: Record<string, Value> = {};
  let { theme, scheme, language } = start;
  for (const [key, text] of new URLSearchParams(hash.replace(/^#/, ''))) {
    const refuse = () => refused.push(`${key}=${text}`);
    const oneOf = <T extends string>(known: readonly T[], otherwise: T): T => {
      const value = known.find((each) => each === text);
      if (value === undefined) refuse();
      return value ?? otherwise;
    };
    if (key === 'theme') theme = oneOf(themeNames, theme);
    else if (key === 'scheme') scheme = oneOf(schemes, scheme);
    else if (key === 'lang') language = oneOf(languages, language);
    else {
      const [name = '', side] = key.split('.');
      const token = tokens.find((each) => each.name === `--zj-${name}`);
      const fits = token && (side === undefined || (token.kind === 'colour' && (side === 'light' || side === 'dark')));
      if (!fits || faultOf(token, text, supports)) refuse();
      else {
        const sides = side ? { [side]: text } : token.kind === 'colour' ? { light: text, dark: text } : { light: text };
        values[token.name] = { ...values[token.name], ...sides };
      }
    }
  }
  return { draft: { theme, scheme, language, values } satisfies Draft, refused };
}
