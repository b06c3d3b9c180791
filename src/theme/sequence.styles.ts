import { css, type CSSResult } from 'lit';

/** The accent's hue at a lightness. Of strong colours only so much as screens can show, or the steps would be lost. */
const step = (lightness: number, chroma: number): CSSResult =>
  css`oklch(from var(--_own-accent) ${lightness} calc(min(c, 0.17) * ${chroma}) h)`;

/** Colours for what has an order, from the paper's side to the ink's. */
export const sequenceStyles = css`
  :host {
    --_sequence-1: var(--zj-sequence-1, light-dark(${step(0.93, 0.25)}, ${step(0.25, 0.5)}));
    --_sequence-2: var(--zj-sequence-2, light-dark(${step(0.84, 0.5)}, ${step(0.35, 0.7)}));
    --_sequence-3: var(--zj-sequence-3, light-dark(${step(0.75, 0.75)}, ${step(0.45, 0.9)}));
    --_sequence-4: var(--zj-sequence-4, light-dark(${step(0.65, 1)}, ${step(0.55, 1)}));
    --_sequence-5: var(--zj-sequence-5, light-dark(${step(0.55, 1)}, ${step(0.66, 0.9)}));
    --_sequence-6: var(--zj-sequence-6, light-dark(${step(0.45, 0.9)}, ${step(0.77, 0.7)}));
    --_sequence-7: var(--zj-sequence-7, light-dark(${step(0.35, 0.7)}, ${step(0.88, 0.4)}));
  }
`;
