import { basename } from 'node:path';

/**
 * Leaves modules that few readers come to need out of the other builds, which import them, once they are needed, from
 * the chunks of a build before them. A page that has only a single file does without them.
 *
 * @param {readonly string[]} modules paths of the modules
 */
export function lazyChunks(modules) {
  /** @type {Map<string, string>} */
  const chunks = new Map();
  const entries = Object.fromEntries(modules.map((path) => [basename(path, '.ts'), path]));
  const prefix = 'lazy-chunk:';

  return {
    /** Input of the build that makes the chunks. */
    entries,

    /** @returns {import('rollup').Plugin} */
    provide: () => ({
      name: 'lazy-chunks:provide',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && chunk.isEntry && chunk.name in entries)
            chunks.set(chunk.name, basename(chunk.fileName));
        }
      },
    }),

    /**
     * @param {string} folder of the chunks, from the files that import them
     * @param {string} [base] an expression for the address that chunks are relative to; without it the module's own
     * @returns {import('rollup').Plugin}
     */
    use: (folder, base) => ({
      name: 'lazy-chunks:use',
      resolveDynamicImport(specifier) {
        const name = typeof specifier === 'string' ? basename(specifier, '.js') : '';
        if (!(name in entries)) return null;
        const chunk = chunks.get(name);
        if (!chunk) return this.error(`No build before this one made a chunk of ${entries[name]}.`);
        return { id: prefix + chunk, external: true };
      },
      outputOptions: (options) => ({ ...options, paths: (id) => id.replace(prefix, folder) }),
      renderDynamicImport({ targetModuleId }) {
        if (!base || !targetModuleId?.startsWith(prefix)) return null;
        return { left: 'import(new URL(', right: `, ${base}).href)` };
      },
    }),
  };
}
