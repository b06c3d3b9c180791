import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Has the autoloader ask at once for all that a page waits for: with an element's own file those that it imports, and
 * the topics that it shows of the bundled report. The elements' views, built before, say which those are.
 *
 * @param {object} options
 * @param {string} options.dist
 * @param {readonly (readonly string[])[]} options.topics Topics that share a file.
 * @returns {import('rollup').Plugin}
 */
export function autoloadAhead({ dist, topics }) {
  /** @param {string} path */
  const built = (path) => import(pathToFileURL(resolve(dist, path)).href);
  return {
    name: 'autoload-ahead',

    async load(id) {
      if (!/[\\/]src[\\/]autoload\.ahead\.ts$/.test(id)) return null;
      const { views } = await built('elements/views.js');
      const { elementDescriptions } = await built('embed/elements.js');
      const { bundledReport } = await built('report/registry.js');
      const { hasFoot } = await built('controllers/footer.js');
      /** @type {Map<string, string[]>} */
      const selectors = new Map();
      for (const [name, view] of Object.entries(views)) {
        /** @param {Readonly<Record<string, string>>} attributes */
        const files = (attributes) => [
          ...view.topics(attributes).map((/** @type {string} */ topic) => {
            const [first = topic] = topics.find((group) => group.includes(topic)) ?? [];
            return resolve('data', bundledReport.id, `${first}.json`);
          }),
          ...(usesFoot(name) && hasFoot(attributes) ? [resolve('src/controllers/foot.ts')] : []),
        ];
        for (const [file, selector] of conditions(`zj-${name}`, elementDescriptions[name], files))
          selectors.set(file, [...(selectors.get(file) ?? []), selector]);
      }
      const entries = [...selectors].map(
        ([file, some]) => `[${JSON.stringify(some.join())}, () => import(${JSON.stringify(file)})]`,
      );
      return `export const bundledId = ${JSON.stringify(bundledReport.id)};
        export const ahead = [${entries.join()}];`;
    },

    renderDynamicImport({ moduleId, targetModuleId, getTargetChunkImports }) {
      if (!/[\\/]src[\\/]autoload\.ts$/.test(moduleId) || !/[\\/]define\.ts$/.test(targetModuleId ?? '')) return null;
      const imports = (getTargetChunkImports() ?? []).map(({ resolvedImportPath }) => `import(${resolvedImportPath})`);
      return { left: `Promise.all([${[...imports, 'import('].join()}`, right: ')])' };
    },
  };

  /** @param {string} name */
  function usesFoot(name) {
    return readFileSync(resolve(dist, `elements/${name}/${name}.js`), 'utf8').includes('/popovers.js');
  }
}

/**
 * By what an element may need, the selector of those that do: attributes that take one of several values decide, each
 * by itself.
 *
 * @param {string} tag
 * @param {Readonly<Record<string, { type: string, values?: readonly string[] }>>} attributes
 * @param {(attributes: Readonly<Record<string, string>>) => readonly string[]} needs
 * @returns {Map<string, string>}
 */
function conditions(tag, attributes, needs) {
  const usual = new Set(needs({}));
  const result = new Map([...usual].map((each) => [each, tag]));
  for (const [name, { values = [] }] of Object.entries(attributes)) {
    for (const value of values) {
      const needed = new Set(needs({ [name]: value }));
      for (const each of [...usual].filter((file) => !needed.has(file)))
        result.set(each, `${result.get(each)}:not([${name}=${value}])`);
      for (const each of [...needed].filter((file) => !usual.has(file))) {
        const selector = `${tag}[${name}=${value}]`;
        result.set(each, result.has(each) ? `${result.get(each)},${selector}` : selector);
      }
    }
  }
  return result;
}
