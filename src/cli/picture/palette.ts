import { converter, formatHex, interpolate, parse, type Color, type Oklch, type Xyz65 } from 'culori';
import type { Palette } from '../../pictures/look.js';
import { categoryStyles } from '../../theme/category.styles.js';

export type Shade = 'light' | 'dark';

/** CSS variables by their names; what is not set is not there. */
export type Variables = Readonly<Record<string, string>>;

const toXyz = converter('xyz65');
const toLinear = converter('lrgb');
const toOklch = converter('oklch');

/** Lightness and share of the accent's strength, light and dark, as in `sequence.styles.ts`. */
const sequenceSteps: readonly Record<Shade, readonly [lightness: number, chroma: number]>[] = [
  { light: [0.93, 0.25], dark: [0.25, 0.5] },
  { light: [0.84, 0.5], dark: [0.35, 0.7] },
  { light: [0.75, 0.75], dark: [0.45, 0.9] },
  { light: [0.65, 1], dark: [0.55, 1] },
  { light: [0.55, 1], dark: [0.66, 0.9] },
  { light: [0.45, 0.9], dark: [0.77, 0.7] },
  { light: [0.35, 0.7], dark: [0.88, 0.4] },
];

const printRules = /@media print\s*\{(?:[^{}]|\{[^{}]*\})*\}/g;

/** The variables that a theme sets on screens, each as it is in one scheme. */
export function themeVariables(css: string, shade: Shade): Variables {
  const declared = [...css.replace(printRules, '').matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
    ([, name = '', value = '']) => [name, value.trim().replace(/\s+/g, ' ')],
  );
  return Object.fromEntries(
    declared.filter(([, value]) => value !== 'initial').map(([name, value = '']) => [name, inScheme(value, shade)]),
  ) as Variables;
}

/** The colours of elements under these variables: what their style sheets make of them, painted on the paper. */
export function paletteOf(variables: Variables, shade: Shade): Palette {
  const isDark = shade === 'dark';
  const own = (name: string, otherwise: string) => colourOf(variables[`--zj-${name}`] ?? otherwise);
  const bare = isDark ? '#121212' : '#ffffff';
  const ground = own('paper', bare);
  const { alpha = 1 } = ground;
  // Colours are mixed with what is likely to be below a paper that can be seen through.
  const paper = alpha < 1 ? opaque(ground, colourOf(bare)) : clipped(ground);
  const over = (colour: Color, share = 1) => formatHex(opaque(colour, paper, share));
  const ink = opaque(own('ink', isDark ? '#ffffff' : '#000000'), paper);
  const given = own('accent', isDark ? '#6cc9bb' : '#0a655c');
  // As it was given, where screens of the plainest kind cannot show it: its steps are reckoned from that.
  const page = (given.alpha ?? 1) < 1 ? opaque(given, paper) : given;
  const accent = isDark ? lightest(page, 0.195, 0.58) : darkest(page, 0.245);
  const share = (name: string, part: number) => {
    const given = variables[`--zj-${name}`];
    return given === undefined ? over(ink, part) : over(colourOf(given));
  };
  return {
    ink: over(ink),
    paper: over(paper),
    mask: alpha < 1 ? 'none' : over(paper),
    ground: { fill: formatHex({ ...clipped(ground), alpha: 1 }), opacity: alpha },
    muted: share('muted', 0.74),
    rule: share('rule', 0.2),
    wash: share('wash', 0.13),
    accent: over(accent),
    accentText: over(isDark ? lightest(page, 0.315, 0.68) : darkest(page, 0.147)),
    onAccent: toXyz(accent).y > 0.179 ? '#000000' : '#ffffff',
    parts: [1, 0.62, 0.34].map((part) => over(opaque(accent, ink, part))),
    reference: over(ink, 0.48),
    tint: over(accent, 0.24),
    line: over(ink, 0.7),
    categories: categoryDefaults(shade).map((otherwise, index) => over(own(`category-${index + 1}`, otherwise))),
    sequence: sequenceSteps.map(({ [shade]: [lightness, chroma] }, index) => {
      const { c, h } = toOklch(page);
      const step: Oklch = { mode: 'oklch', l: lightness, c: Math.min(c, 0.17) * chroma, h };
      const given = variables[`--zj-sequence-${index + 1}`];
      return over(given === undefined ? clipped(step) : colourOf(given));
    }),
  };
}

/** Whether a text is a colour. */
export function isColour(text: string): boolean {
  return parse(text) !== undefined;
}

/** A colour as CSS has it. A word that is none is a fault, not black. */
function colourOf(text: string): Color {
  const colour = parse(text);
  if (!colour) throw new Error(`"${text}" is no colour`);
  return colour;
}

/** With or without spaces, which the build takes out; each of the two may be a function itself. */
const eitherScheme = /^light-dark\(((?:[^(),]|\([^()]*\))+),((?:[^(),]|\([^()]*\))+)\)$/;

function inScheme(value: string, shade: Shade): string {
  const [, light, dark] = eitherScheme.exec(value) ?? [];
  return ((shade === 'light' ? light : dark) ?? value).trim();
}

const defaults = /--zj-category-\d,\s*(light-dark\((?:[^()]|\([^()]*\))*\))/g;

/** The style sheet's own, for each of the eight. */
function categoryDefaults(shade: Shade): string[] {
  return [...categoryStyles.cssText.matchAll(defaults)].map(([, value = '']) => inScheme(value, shade));
}

/** A share of a colour over what is below it, as browsers mix them: in sRGB. */
function opaque(top: Color, below: Color, share = 1): Color {
  const { alpha = 1 } = top;
  const mixed = interpolate([below, { ...top, alpha: 1 }], 'rgb')(alpha * share);
  return clipped(mixed);
}

/** Only what a screen of the plainest kind can show. */
function clipped(colour: Color): Color {
  const { r, g, b } = toLinear(colour);
  const within = (value: number) => Math.min(1, Math.max(0, value));
  return { mode: 'lrgb', r: within(r), g: within(g), b: within(b) };
}

/** The accent, no brighter than this luminance: `darkest` of `theme/contrast.ts`. */
function darkest(accent: Color, luminance: number): Color {
  const { x, y, z } = toXyz(clipped(accent));
  const share = Math.min(1, luminance / y);
  return clipped({ mode: 'xyz65', x: x * share, y: y * share, z: z * share });
}

/** The accent, no darker than this luminance: `lightest` of `theme/contrast.ts`. */
function lightest(accent: Color, luminance: number, lightness: number): Color {
  const { l, c, h } = toOklch(accent);
  const { x, y, z } = toXyz(clipped({ mode: 'oklch', l: Math.max(l, lightness), c, h }));
  const share = Math.max(0, (luminance - y) / (1 - y));
  const lifted: Xyz65 = {
    mode: 'xyz65',
    x: x + (0.9505 - x) * share,
    y: y + (1 - y) * share,
    z: z + (1.089 - z) * share,
  };
  return clipped(lifted);
}
