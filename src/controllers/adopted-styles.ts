import type { CSSResult, LitElement } from 'lit';

/**
 * Gives a host its styles back. Adoption into another document takes constructed style sheets away, also from what comes
 * back, and each document needs sheets of its own making.
 */
export function restoreStyles({ renderRoot, constructor }: LitElement): void {
  const root = renderRoot as ShadowRoot | undefined;
  // On a server there is no root, and without constructed style sheets they stand in it.
  if (root?.adoptedStyleSheets?.length !== 0) return;
  const { elementStyles } = constructor as typeof LitElement;
  root.adoptedStyleSheets = elementStyles.flatMap((styles) => sheetFor(root, styles as CSSResult) ?? []);
}

/** The style sheet of `styles` for the document that `root` is in; none without a window, which shows nothing. */
export function sheetFor(root: ShadowRoot, { styleSheet, cssText }: CSSResult): CSSStyleSheet | undefined {
  const page = root.ownerDocument.defaultView;
  if (!page) return undefined;
  if (page === window) return styleSheet;
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
}
