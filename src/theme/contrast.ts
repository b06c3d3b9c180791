import { css, type CSSResult } from 'lit';

/*
 * Contrast is a matter of luminance, which is the Y of XYZ: there a colour can be brought to the very luminance that a
 * contrast asks for. The limits leave room for papers that are not quite white or black: text at 4.5:1 and marks at 3:1
 * hold on any paper of a luminance of 0.85 at least in a light scheme and of 0.03 at most in a dark one.
 */

/** Only what a screen of the plainest kind can show; what it would cut off would change the luminance afterwards. */
const shown = (colour: CSSResult): CSSResult =>
  css`color(from ${colour} srgb-linear clamp(0, r, 1) clamp(0, g, 1) clamp(0, b, 1) / 1)`;

/** The accent, no brighter than this luminance and opaque: the same hue with less light. */
export function darkest(luminance: number): CSSResult {
  const share = css`min(1, ${luminance} / y)`;
  return css`color(from ${shown(css`var(--_own-accent)`)} xyz calc(x * ${share}) calc(y * ${share}) calc(z * ${share}) / 1)`;
}

/**
 * The accent, no darker than this luminance. OKLCH raises it close to that and keeps the hue and its strength; what is
 * missing then is mixed in as white.
 */
export function lightest(luminance: number, lightness: number): CSSResult {
  const raised = shown(css`oklch(from var(--_own-accent) max(l, ${lightness}) c h / 1)`);
  const share = css`max(0, (${luminance} - y) / (1 - y))`;
  return css`color(from ${raised} xyz calc(x + (0.9505 - x) * ${share}) calc(y + (1 - y) * ${share}) calc(z + (1.089 - z) * ${share}) / 1)`;
}

const white = css`clamp(0, (0.179 - y) * infinity, 1)`;

/** White on the accent, or black where the accent is brighter than what lies in the middle of both. */
export const farthest = css`color(from var(--_accent) xyz calc(0.9505 * ${white}) ${white} calc(1.089 * ${white}) / 1)`;
