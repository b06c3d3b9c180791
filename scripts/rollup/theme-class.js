/**
 * The rules of a theme for what bears its class instead of for the page.
 *
 * @param {string} name
 * @param {string} css
 */
export function asClass(name, css) {
  return css.replaceAll(':root', `.zj-theme-${name}`);
}
