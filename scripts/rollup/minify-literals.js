import { sep } from 'node:path';
import MagicString from 'magic-string';

/**
 * Takes comments and idle white space out of Lit's `css`, and indentation out of its `html` and `svg`. Nothing is
 * parsed as CSS or HTML: minifiers that do drop what they do not know yet (container queries, nesting), or white space
 * that is seen between inline elements.
 *
 * @param {{ folder: string }} options
 * @returns {import('rollup').Plugin}
 */
export function minifyLiterals({ folder }) {
  return {
    name: 'minify-literals',
    transform(code, id) {
      if (!id.startsWith(folder + sep) || !/\b(css|html|svg)`/.test(code)) return null;
      const result = new MagicString(code);
      walk(this.parse(code), (node) => {
        if (node.type !== 'TaggedTemplateExpression' || node.tag.type !== 'Identifier') return;
        const minify = minifiers.get(node.tag.name);
        if (!minify) return;
        for (const { start, end, value } of node.quasi.quasis) {
          const short = minify(value.raw);
          if (short !== value.raw && start < end) result.update(start, end, short);
        }
      });
      return result.hasChanged() ? { code: result.toString(), map: result.generateMap({ hires: 'boundary' }) } : null;
    },
  };
}

const minifiers = new Map([
  ['css', minifyCss],
  ['html', minifyMarkup],
  ['svg', minifyMarkup],
]);

const string = /"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'/;
const idle = /(?:\s|\/\*[^]*?\*\/)/;
/** Strings; the space that is a custom property's empty value; marks that need no space around them; other space. */
const css = new RegExp(
  `(${string.source})|(:)${idle.source}+(?=;)|${idle.source}*([{};,])${idle.source}*|${idle.source}+`,
  'g',
);

/** @param {string} text */
export function minifyCss(text) {
  return text.replace(css, (_, quoted, colon, mark) => quoted ?? (colon && ': ') ?? mark ?? ' ');
}

/** @param {string} text */
function minifyMarkup(text) {
  return text.replace(/\s*\n\s*/g, ' ');
}

/**
 * @param {any} node
 * @param {(node: any) => void} visit
 */
function walk(node, visit) {
  if (!node || typeof node !== 'object') return;
  if (typeof node.type === 'string') visit(node);
  for (const child of Object.values(node)) {
    if (Array.isArray(child)) child.forEach((item) => walk(item, visit));
    else walk(child, visit);
  }
}
