import { adoptStyles, type CSSResult } from 'lit';
import { sheetFor } from './adopted-styles.js';

const sheets = new WeakMap<ShadowRoot, Map<CSSResult, CSSStyleSheet>>();

/** Adds styles that come later than the host's own, since most hosts never need them. */
export function adoptStylesOnce(root: ShadowRoot, styles: CSSResult): void {
  const adopted = root.adoptedStyleSheets;
  // Without constructed style sheets Lit writes them into the root.
  if (!adopted) return adoptStyles(root, [styles]);
  const known = sheets.get(root) ?? new Map<CSSResult, CSSStyleSheet>();
  const old = known.get(styles);
  if (old && adopted.includes(old)) return;
  const sheet = sheetFor(root, styles);
  if (!sheet) return;
  sheets.set(root, known.set(styles, sheet));
  root.adoptedStyleSheets = [...adopted, sheet];
}
