/** Names that only browsers know. */
const browsersOwn = /^(?:system-ui|-apple-system|BlinkMacSystemFont|ui-\w+)$/i;

/**
 * What programs find nearly everywhere, by the last name of a list. LibreOffice looks for the first name alone, and sets
 * a wide typeface in the place of one that is not there.
 */
const everywhere: Readonly<Record<string, { readonly latin: readonly string[]; readonly chinese: readonly string[] }>> =
  {
    'sans-serif': { latin: ['Arial', "'Liberation Sans'", 'Helvetica'], chinese: ["'Noto Sans CJK SC'"] },
    serif: { latin: ["'Times New Roman'", "'Liberation Serif'", 'Times'], chinese: ["'Noto Serif CJK SC'"] },
  };

/** A page's list for pictures, which other programs read too. Chinese typefaces have Latin letters that go with them. */
export function typefaces(list: string, language: string): string {
  const names = list
    .split(',')
    .map((name) => name.trim().replace(/^"(.*)"$/, "'$1'"))
    .filter((name) => name !== '' && !browsersOwn.test(name));
  const known = everywhere[names.at(-1) ?? ''] ?? everywhere['sans-serif'];
  const first = (language === 'zh' ? known?.chinese : known?.latin) ?? [];
  return [...new Set([...first, ...names])].join(', ');
}
