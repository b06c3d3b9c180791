import MagicString from 'magic-string';

/**
 * Gives the bundled copy of Lit a Trusted Types policy of its own. A policy's name can be taken once: under Lit's name
 * a page that has Lit already would stop this bundle, or the other way round. Kept under a global symbol, so that two
 * copies of this bundle share one.
 *
 * @param {string} name
 * @returns {import('rollup').Plugin}
 */
export function ownTrustedTypesPolicy(name) {
  const original = /\b\w+\.createPolicy\(\s*["']lit-html["']\s*,\s*\{[^}]*\}\s*\)/g;
  let renamed = 0;
  return {
    name: 'own-trusted-types-policy',
    buildStart() {
      renamed = 0;
    },
    transform(code, id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return null;
      const result = new MagicString(code);
      result.replace(original, (call) => {
        renamed += 1;
        const key = `globalThis[Symbol.for(${JSON.stringify(`${name}.trusted-types-policy`)})]`;
        return `(${key}??=${call.replace(/["']lit-html["']/, JSON.stringify(name))})`;
      });
      return { code: result.toString(), map: result.generateMap({ hires: 'boundary' }) };
    },
    buildEnd(error) {
      if (!error && renamed !== 1) {
        this.error(`Lit's Trusted Types policy was to be renamed in one place, but was found in ${renamed}.`);
      }
    },
  };
}
