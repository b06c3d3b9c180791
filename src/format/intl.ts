/** `Intl` objects are slow to make and a page asks for the same few again and again. */
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const pluralRules = new Map<string, Intl.PluralRules>();

export function numberFormat(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return cached(numberFormats, tag, options, () => new Intl.NumberFormat(tag, options));
}

export function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return cached(dateFormats, tag, options, () => new Intl.DateTimeFormat(tag, options));
}

export function pluralCategory(tag: string, value: number, type: Intl.PluralRuleType): Intl.LDMLPluralRule {
  return cached(pluralRules, tag, { type }, () => new Intl.PluralRules(tag, { type })).select(value);
}

function cached<T>(cache: Map<string, T>, tag: string, options: object, create: () => T): T {
  const key = tag + Object.entries(options).join(';');
  let format = cache.get(key);
  if (!format) cache.set(key, (format = create()));
  return format;
}
