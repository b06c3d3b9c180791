/** What `Intl` makes and says is slow to come by, and a page asks for the same few things again and again. */
const made = new Map<string, unknown>();

/** What `make` gives, which is asked once for each `key`. */
export function remember<T>(key: string, make: () => T): T {
  let thing = made.get(key) as T | undefined;
  if (thing === undefined) made.set(key, (thing = make()));
  return thing;
}

export function numberFormat(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return remember(keyOf('number', tag, options), () => new Intl.NumberFormat(tag, options));
}

export function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return remember(keyOf('date', tag, options), () => new Intl.DateTimeFormat(tag, options));
}

export function pluralCategory(tag: string, value: number, type: Intl.PluralRuleType): Intl.LDMLPluralRule {
  return remember(`${type} ${tag} ${value}`, () => new Intl.PluralRules(tag, { type }).select(value));
}

/** Whether large numbers are told in ten thousands (万, 만), as in Chinese, Japanese and Korean. */
export function countsInMyriads(tag: string): boolean {
  // `Intl` knows it too, but takes longer to say so than to set a page of figures.
  return /^(zh|ja|ko|yue)\b/.test(tag);
}

function keyOf(kind: string, tag: string, options: object): string {
  return [kind, tag, ...Object.entries(options)].join(';');
}
