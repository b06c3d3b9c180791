/** Where each story is seen in pictures. */

export const looks = ['light', 'dark', '320', 'print', 'forced'] as const;
export type Look = (typeof looks)[number];
export const languages = { zh: 'zh-CN', en: 'en' } as const;
export type Language = keyof typeof languages;

/** A look in a language, and in a theme where one is asked for. Its name is also the end of its files' names. */
export interface Variant {
  readonly name: string;
  readonly look: Look;
  readonly language: Language;
  readonly theme: string | undefined;
}

/** A look's window and media. 718 px is A4 between margins of 10 mm. */
export const settings: Readonly<
  Record<Look, { width: number; scheme: 'light' | 'dark'; media: 'screen' | 'print'; forcedColors: 'active' | 'none' }>
> = {
  light: { width: 800, scheme: 'light', media: 'screen', forcedColors: 'none' },
  dark: { width: 800, scheme: 'dark', media: 'screen', forcedColors: 'none' },
  '320': { width: 320, scheme: 'light', media: 'screen', forcedColors: 'none' },
  print: { width: 718, scheme: 'light', media: 'print', forcedColors: 'none' },
  forced: { width: 800, scheme: 'dark', media: 'screen', forcedColors: 'active' },
};

/**
 * What `--variants` and `--themes` ask for: names of looks, languages, or both joined ("zh-dark"), separated by commas.
 * Throws a sentence where a name is unknown.
 */
export function chooseVariants(
  asked: string | undefined,
  themes: string | undefined,
  knownThemes: readonly string[],
): Variant[] {
  const all = Object.keys(languages).flatMap((language) =>
    looks.map((look) => ({ name: `${language}-${look}`, look, language: language as Language })),
  );
  const names = list(asked);
  const known = [...Object.keys(languages), ...looks, ...all.map(({ name }) => name)];
  refuse('--variants', names, known);
  const chosenThemes = list(themes);
  refuse('--themes', chosenThemes, knownThemes);
  const chosen = all.filter(
    ({ name, look, language }) =>
      names.length === 0 || names.some((asked) => asked === name || asked === look || asked === language),
  );
  return (chosenThemes.length ? chosenThemes : [undefined]).flatMap((theme) =>
    chosen.map((variant) => ({ ...variant, theme, name: theme ? `${variant.name}-${theme}` : variant.name })),
  );
}

function list(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

function refuse(option: string, names: readonly string[], known: readonly string[]): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`${option} takes ${known.join(', ')}, not "${unknown}".`);
}
