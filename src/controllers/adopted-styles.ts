import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/** By window, the style sheets of its own: documents share none. */
const sheets = new WeakMap<Window, Map<CSSResult, CSSStyleSheet>>();

/**
 * Gives a host its styles, or gives them back: adoption into another document takes constructed style sheets away, also
 * from what comes back.
 */
export function restoreStyles({ renderRoot, constructor }: LitElement): void {
  const root = renderRoot as ShadowRoot | undefined;
  // On a server there is no root, and without constructed style sheets they stand in it.
  if (root?.adoptedStyleSheets?.length === 0) adoptOwn(root, constructor as typeof LitElement);
}

/** As Lit does it, but in whatever document the root is. */
export function adoptOwn(root: ShadowRoot, { elementStyles }: typeof LitElement): void {
  const styles = elementStyles as CSSResult[];
  if (root.adoptedStyleSheets) root.adoptedStyleSheets = styles.flatMap((each) => sheetFor(root, each) ?? []);
  else adoptStyles(root, styles);
}

/** The style sheet of `styles` for the document that `root` is in; none without a window, which shows nothing. */
export function sheetFor(root: ShadowRoot, styles: CSSResult): CSSStyleSheet | undefined {
  const view = root.ownerDocument.defaultView;
  if (!view) return undefined;
  if (view === window) return styles.styleSheet;
  const known = sheets.get(view) ?? new Map<CSSResult, CSSStyleSheet>();
  sheets.set(view, known);
  let sheet = known.get(styles);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles.cssText);
    known.set(styles, sheet);
  }
  return sheet;
}
