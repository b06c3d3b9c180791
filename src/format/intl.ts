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

/** Whether large numbers are told in ten thousands (万, 만), as in Chinese, Japanese and Korean. */
export function countsInMyriads(tag: string): boolean {
  const options = { notation: 'compact', compactDisplay: 'long', numberingSystem: 'latn' } as const;
  const parts = numberFormat(tag, options).formatToParts(10_000);
  return parts.find(({ type }) => type === 'integer')?.value === '1';
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
