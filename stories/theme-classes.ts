import { asClass } from '../scripts/rollup/theme-class.js';

const files = import.meta.glob<string>('../src/theme/themes/*.css', { query: '?raw', import: 'default', eager: true });

/** The themes of `dist/themes/classes.css`. */
const classes = new CSSStyleSheet();
classes.replaceSync(
  Object.entries(files)
    .map(([path, css]) => asClass(path.replace(/^.*\/|\.css$/g, ''), css))
    .join('\n'),
);

/** Gives the page the themes as classes, for the tools that let one choose. */
export function adoptThemeClasses(): void {
  if (!document.adoptedStyleSheets.includes(classes)) document.adoptedStyleSheets.push(classes);
}
