import { themeNames, type ThemeName } from '../../src/theme/themes.js';

export { themeNames, type ThemeName };

/** The text of a theme's file, as a page links it. */
export async function themeCss(name: ThemeName): Promise<string> {
  const response = await fetch(`/src/theme/themes/${name}.css`);
  if (!response.ok) throw new Error(`${name}.css: ${response.status}`);
  return response.text();
}

/** Applies CSS to the page until the function that it returns is called. */
export function adopt(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
