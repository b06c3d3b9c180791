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

/** Names that only browsers know. */
const browsersOwn = /^(?:system-ui|-apple-system)$/;
/** What other programs find nearly everywhere; texts are measured by the widths of the first. */
const everywhere = { sans: ["'Helvetica Neue'", 'Helvetica', 'Arial'], serif: ["'Times New Roman'", 'Times'] };
const wide = /Noto|Songti/;
const isChinese = /Songti|STSong|Source Han|PingFang/;

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

/** A theme's list for pictures: Latin letters from a typeface that any program has, before those that set wide. */
function typefaces(list: string): string {
  const names = list.split(',').map((name) => name.trim());
  const others = names.filter((name) => !browsersOwn.test(name));
  if (others.length < names.length) return [...everywhere.sans, ...others].join(', ');
  const [first = ''] = others;
  const place = others.findIndex((name) => wide.test(name));
  // A list for Chinese begins with Chinese typefaces, whose Latin letters go with them.
  if (others.at(-1) !== 'serif' || place < 1 || isChinese.test(first)) return others.join(', ');
  return [...others.slice(0, place), ...everywhere.serif, ...others.slice(place)].join(', ');
}
