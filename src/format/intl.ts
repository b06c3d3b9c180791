/** `Intl` objects are slow to make and a page asks for the same few again and again. */
const made = new Map<string, unknown>();

export function numberFormat(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return make(Intl.NumberFormat, tag, options);
}

export function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return make(Intl.DateTimeFormat, tag, options);
}

export function pluralCategory(tag: string, value: number, type: Intl.PluralRuleType): Intl.LDMLPluralRule {
  return make(Intl.PluralRules, tag, { type }).select(value);
}

function make<T, Options extends object>(
  Kind: new (tag: string, options: Options) => T,
  tag: string,
  options: Options,
): T {
  const key = [Kind.name, tag, ...Object.entries(options)].join(';');
  let format = made.get(key) as T | undefined;
  if (!format) made.set(key, (format = new Kind(tag, options)));
  return format;
}
