import { namedUnions } from './scripts/named-unions.js';

/**
 * The manifest describes the package as published: modules by their path in it (dist/…), and public members only. Tag
 * names come from the classes' `@tag`; that they are the ones which define.ts registers is checked here.
 */
const isElement = /^dist\/elements\/([\w-]+)\/\1\.js$/;
const isDefinition = /^dist\/elements\/([\w-]+)\/define\.js$/;

/** What every Lit element has; nothing that a page would use. */
const everyElements = new Set([
  'styles',
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'observedAttributes',
  'formerAttributes',
]);

const unions = namedUnions();

/** @param {string} path */
const published = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');

export default {
  globs: ['src/elements/*/*.ts', 'src/elements/{element,report-element}.ts', 'src/controllers/events.ts'],
  exclude: ['**/*.styles.ts', '**/*.utils.ts', '**/*.messages.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [
    {
      name: 'as-published',
      /** @param {{ customElementsManifest: any }} context */
      packageLinkPhase({ customElementsManifest: manifest }) {
        for (const module of manifest.modules) {
          module.path = published(module.path);
          rewriteReferences(module);
          const exported = new Set(module.exports?.map((/** @type {any} */ { declaration }) => declaration.name));
          module.declarations = module.declarations.filter((/** @type {any} */ { name }) => exported.has(name));
          module.declarations.forEach(tidy);
        }
        // The order of files differs from one file system to another.
        manifest.modules.sort((/** @type {any} */ a, /** @type {any} */ b) => (a.path < b.path ? -1 : 1));
        linkDefinitions(manifest.modules);
        delete manifest.readme;
      },
    },
  ],
};

/** @param {any} node */
function rewriteReferences(node) {
  if (!node || typeof node !== 'object') return;
  if (typeof node.module === 'string') node.module = published(node.module.replace(/^\//, ''));
  Object.values(node).forEach(rewriteReferences);
}

/** @param {any} declaration */
function tidy(declaration) {
  declaration.members = declaration.members?.filter(
    (/** @type {any} */ { privacy, name }) => (privacy ?? 'public') === 'public' && !everyElements.has(name),
  );
  // The analyzer takes the first argument of every event's constructor for its name.
  declaration.events = declaration.events?.filter((/** @type {any} */ { name }) => name?.startsWith('zj-'));
  // `property` has all that has an attribute reflect.
  for (const member of declaration.members ?? []) if (member.attribute) member.reflects = true;
  for (const { type } of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
    // A property's choices are spelt out.
    if (type) type.text = type.text.replace(/\b\w+\b/g, (/** @type {string} */ name) => unions.get(name) ?? name);
  }
}

/** @param {any[]} modules */
function linkDefinitions(modules) {
  for (const module of modules) {
    const [, name] = isDefinition.exec(module.path) ?? [];
    if (!name) continue;
    const path = `dist/elements/${name}/${name}.js`;
    const element = modules
      .find((other) => other.path === path)
      ?.declarations.find((/** @type {any} */ declaration) => declaration.tagName === `zj-${name}`);
    if (!element)
      throw new Error(`${module.path} registers zj-${name}, but no class in ${path} says "@tag zj-${name}".`);
    const declaration = { name: element.name, module: path };
    module.exports = [
      { kind: 'js', name: element.name, declaration },
      { kind: 'custom-element-definition', name: element.tagName, declaration },
    ];
  }
  const unregistered = modules.find(
    ({ path }) =>
      isElement.test(path) && !modules.some((other) => other.path === path.replace(/[\w-]+\.js$/, 'define.js')),
  );
  if (unregistered) throw new Error(`${unregistered.path} has no define.js beside it.`);
}
