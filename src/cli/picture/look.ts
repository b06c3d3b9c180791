import { variableDescriptions } from '../../embed/elements.js';
import type { EmbedRequest, Fault } from '../../embed/parameters.js';
import { pictureVariables } from '../../embed/picture-attributes.js';
import type { Look } from '../../pictures/look.js';
import type { Locale } from '../../format/language.js';
import type { ThemeName } from '../../theme/themes.js';
import { typefaces } from '../../pictures/typefaces.js';
import { isColour, paletteOf, themeVariables, type Shade, type Variables } from './palette.js';
import { themeText } from './theme-text.js';

/** The look that a picture has where no theme is asked for. */
const plainest: ThemeName = 'editorial';

/** A request's theme, scheme and variables as colours and typefaces. */
export function lookOf({ theme, scheme, variables: own }: EmbedRequest, { language }: Locale): Look {
  const css = themeText((theme || plainest) as ThemeName);
  // A theme that is for dark paper alone says so.
  const shade: Shade = /color-scheme: dark/.test(css) || scheme === 'dark' ? 'dark' : 'light';
  const variables: Variables = { ...themeVariables(css, shade), ...own };
  const letters = language === 'zh' ? '--_chinese' : '--_latin';
  const given = own['--zj-font-family'];
  const family = [given, typefaces(variables[letters] ?? 'sans-serif', language)].filter(Boolean).join(', ');
  const heading = variables[`${letters}-heading`];
  return {
    palette: paletteOf(variables, shade),
    family,
    headingFamily: given || !heading ? undefined : typefaces(heading, language),
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
