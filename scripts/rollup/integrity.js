import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Where the files are in the snippets; whoever copies one puts the site's own address there. */
const address = 'https://your.site/zj-widgets/cdn/';

/**
 * Writes what the files of a folder come to: `integrity.json` for programs, `README.md` for people. Stands in the last
 * build that writes to the folder.
 *
 * @param {string} folder
 * @param {string} title
 * @returns {import('rollup').Plugin}
 */
export function integrity(folder, title) {
  return {
    name: 'integrity',
    writeBundle() {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((file) => file.replaceAll('\\', '/'))
        .filter((file) => file.endsWith('.js') || file === 'zj-widgets.css')
        .sort((a, b) => Number(a.includes('/')) - Number(b.includes('/')) || (a < b ? -1 : 1))
        .map((file) => describe(file, readFileSync(join(folder, file))));
      const hashes = Object.fromEntries(files.map(({ file, hash }) => [file, hash]));
      writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(hashes, undefined, 2)}\n`);
      writeFileSync(join(folder, 'README.md'), readme(title, files));
    },
  };
}

/** @typedef {{ file: string, bytes: number, gzip: number, hash: string }} Entry */

/**
 * @param {string} file
 * @param {Buffer} content
 * @returns {Entry}
 */
function describe(file, content) {
  return {
    file,
    bytes: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    hash: `sha384-${createHash('sha384').update(content).digest('base64')}`,
  };
}

/**
 * @param {string} title
 * @param {readonly Entry[]} files
 */
function readme(title, files) {
  const kilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);
  const rows = files.map(({ file, bytes, gzip }) => `| \`${file}\` | ${kilobytes(bytes)} | ${kilobytes(gzip)} |`);
  const scripts = files.filter(({ file }) => file.endsWith('.js'));
  const map = { integrity: Object.fromEntries(scripts.map(({ file, hash }) => [address + file, hash])) };
  const styles = files.find(({ file }) => file === 'zj-widgets.css');
  const tag = (/** @type {string} */ name, /** @type {string} */ attributes) => {
    const { hash } = files.find(({ file }) => file === name) ?? {};
    return `<script ${attributes}src="${address}${name}"\n  integrity="${hash}" crossorigin></script>`;
  };
  return `# ${title}: files for pages without a build

\`autoload.js\` loads what a page uses from \`chunks/\`. \`zj-widgets.min.js\` (a module) and \`zj-widgets.iife.js\` (a
classic script, \`zjWidgets\`) are everything in one file but Chart.js and what draws pictures, which they import from
\`chunks/\` beside them once they are needed. \`zj-widgets.css\` keeps room for the elements until they come, and is
linked before any of these. \`integrity.json\` has the hashes below for programs.

| file | kB | kB, gzip |
|---|---:|---:|
${rows.join('\n')}

## One file, with its hash

\`\`\`html
<link rel="stylesheet" href="${address}zj-widgets.css"
  integrity="${styles?.hash}" crossorigin />
${tag('zj-widgets.min.js', 'type="module" ')}
\`\`\`

\`\`\`html
${tag('zj-widgets.iife.js', '')}
\`\`\`

## All files, with their hashes

The attribute covers its own file. An import map, before the first script, covers what that imports too; browsers that
do not know the hashes in it leave them unchecked. Put the folder's address on your site in the place of \`${address}\`.

\`\`\`html
<script type="importmap">
${JSON.stringify(map, undefined, 2)}
</script>
<script type="module" src="${address}autoload.js"></script>
\`\`\`
`;
}
