import { variableDescriptions } from '../../embed/elements.js';
import type { EmbedRequest, Fault } from '../../embed/parameters.js';
import { pictureVariables } from '../../embed/pictures/attributes.js';
import type { Look } from '../../embed/pictures/look.js';
import type { Locale } from '../../format/language.js';
import type { ThemeName } from '../../theme/themes.js';
import { isColour, paletteOf, themeVariables, type Shade, type Variables } from './palette.js';
import { themeText } from './theme-text.js';

/** The look that a picture has where no theme is asked for. */
const plainest: ThemeName = 'editorial';

/** Names that only browsers know; and what other programs find nearly everywhere, and texts are measured by. */
const browsersOwn = /^(?:system-ui|-apple-system)$/;
const everywhere = ["'Helvetica Neue'", 'Helvetica', 'Arial'];

/** A request's theme, scheme and variables as colours and typefaces. */
export function lookOf({ theme, scheme, variables: own }: EmbedRequest, { language }: Locale): Look {
  const css = themeText((theme || plainest) as ThemeName);
  // A theme that is for dark paper alone says so.
  const shade: Shade = /color-scheme: dark/.test(css) || scheme === 'dark' ? 'dark' : 'light';
  const variables: Variables = { ...themeVariables(css, shade), ...own };
  const letters = language === 'zh' ? '--_chinese' : '--_latin';
  const given = own['--zj-font-family'];
  const family = [given, typefaces(variables[letters] ?? 'sans-serif')].filter(Boolean).join(', ');
  const heading = variables[`${letters}-heading`];
  return {
    palette: paletteOf(variables, shade),
    family,
    headingFamily: given || !heading ? undefined : typefaces(heading),
    fontScale: Number(variables['--zj-font-scale'] ?? 1),
  };
}

/** The request's colours that are none: their form has been looked at, whether there is such a name has not. */
export function wrongColours({ variables }: EmbedRequest): Fault[] {
  return pictureVariables.flatMap((name): Fault[] => {
    const { variable, type } = variableDescriptions[name];
    const value = variables[variable];
    return value !== undefined && type === 'color' && !isColour(value) ? [{ code: 'not-color', name, value }] : [];
  });
}

function typefaces(list: string): string {
  const names = list.split(',').map((name) => name.trim());
  const isForBrowsers = names.some((name) => browsersOwn.test(name));
  const others = names.filter((name) => !browsersOwn.test(name));
  return [...(isForBrowsers ? everywhere : []), ...others].join(', ');
}
