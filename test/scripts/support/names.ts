import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import ts from 'typescript';
import manifest from '../../../custom-elements.json' with { type: 'json' };
import { commands } from '../../../src/cli/commands.js';
import { findStyleFaults } from '../../../src/cli/lint/css.js';
import { isOfAnyElement } from '../../../src/cli/lint/attributes.js';
import { lintHtml } from '../../../src/cli/lint/lint-html.js';
import { knownTags, knownVariables } from '../../../src/cli/lint/manifest.js';
import { htmlOfMarkdown } from '../../../src/cli/lint/markdown.js';
import { allRecords } from '../../../src/cli/mcp/search.js';
import { commonOptions, parseOptions, type Option, type Options } from '../../../src/cli/options.js';
import { elementDescriptions, schemes, variableNames } from '../../../src/embed/elements.js';
import { bundledReport } from '../../../src/report/registry.js';
import { themeNames } from '../../../src/theme/themes.js';
import { foreignNames } from './foreign-names.js';

/** A name in a text that nothing of ours has. */
export interface UnknownName {
  readonly line: number;
  readonly kind: string;
  readonly name: string;
}

const read = (file: string) => readFileSync(file, 'utf8');

interface PackageJson {
  readonly scripts: Readonly<Record<string, string>>;
  readonly publishConfig: object;
  readonly exports: Readonly<Record<string, string | null | { readonly types?: string; readonly default?: string }>>;
}
const readPackage = (file: string) => JSON.parse(read(file)) as PackageJson;
const own = readPackage('package.json');

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== '.git')
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      return entry.isDirectory() ? [path, ...listFiles(path)] : [path];
    });
}

/** Files and folders of the project, and of what is built. */
const paths = listFiles('.');
const sources = paths.filter((path) => /^src\/.*\.ts$/.test(path)).map((path) => withoutComments(read(path)));
const scriptText = paths
  .filter((path) => /^(?:scripts|bench)\/.*\.(?:ts|js)$/.test(path))
  .map((path) => withoutComments(read(path)))
  .join('\n');
const code = [...sources, scriptText].join('\n');
/** Identifiers of the code: those that are told from words by a capital or an underscore. */
const identifiers = new Set(code.match(/(?<![\w$])(?=\w*[A-Z_])[A-Za-z_]\w*/g));
/** Values that the code has by themselves: verdicts, kinds of faults, fields of what commands print. */
const literals = new Set([...code.matchAll(/(?<!\w)'([a-z][a-z-]+)'/g)].map(([, value]) => value));
/** Classes, events, messages and attributes of scripts, which begin as the tags do. */
const ownNames = new Set(code.match(/(?<![\w-])(?:data-)?zj-[a-z][\w-]*/g));
/** What buttons of a page may ask of an element. */
const buttonCommands = new Set([...code.matchAll(/command="(--zj-[\w-]+)"/g)].map(([, name]) => name));
for (const [name] of read('dist/themes/classes.css').matchAll(/(?<=\.)zj-[\w-]+/g)) ownNames.add(name);

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/ .*$/gm, '');
}

/** The values under a key, wherever it stands. */
function collect(value: unknown, see: (key: string, value: unknown) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    see(key, each);
    collect(each, see);
  }
}

const parts = new Set<string>();
const states = new Set<string>();

/** Whatever may stand in a text by itself, by its kind. */
async function findWords(): Promise<ReadonlySet<string>> {
  const words = new Set<string>([
    ...knownTags.keys(),
    ...Object.keys(elementDescriptions),
    ...Object.keys(commands),
    ...Object.keys(own.scripts),
    ...themeNames,
    ...schemes,
    ...variableNames,
    ...bundledReport.languages,
    ...Object.keys(own),
    ...Object.keys(own.publishConfig),
  ]);
  for (const { attributes, slots } of knownTags.values()) {
    for (const { name, parameter, values } of attributes.values())
      for (const word of [name, parameter, ...values]) words.add(word);
    for (const slot of slots) words.add(slot);
  }
  for (const { declarations = [] } of manifest.modules) {
    for (const declaration of declarations) {
      words.add(declaration.name);
      collect(declaration, (key, list) => {
        if (!/^(?:members|events|cssParts|cssStates)$/.test(key)) return;
        for (const { name } of list as { name: string }[]) {
          words.add(name);
          if (key === 'cssParts') parts.add(name);
          if (key === 'cssStates') states.add(name);
        }
      });
    }
  }
  for (const { kind, record } of await allRecords(bundledReport)) for (const word of [kind, record.id]) words.add(word);
  for (const path of paths.filter((each) => /^data\/.*\.json$/.test(each))) {
    collect(JSON.parse(read(path)), (key, value) => {
      if (path.endsWith('.schema.json')) {
        if (key === 'properties') for (const name of Object.keys(value as object)) words.add(name);
        if (key === 'enum') for (const each of value as unknown[]) words.add(String(each));
        if (key === 'const') words.add(String(value));
      } else if (key === 'id' || key === 'paragraph') words.add(String(value));
      else if (path.endsWith('figures.json') && key === 'units')
        for (const unit of Object.keys(value as object)) words.add(unit);
    });
  }
  return words;
}

const words = await findWords();
/** Those of the foreign names that have been met. */
export const usedForeignNames = new Set<string>();
const tools = new Set([...read('src/cli/mcp/server.ts').matchAll(/registerTool\(\s*'(\w+)'/g)].map(([, name]) => name));
const optionTables = new Map(
  await Promise.all(
    Object.entries(commands).map(async ([name, load]) => [name, (await load()).options ?? {}] as const),
  ),
);
const allOptions = new Map<string, Option>(
  [commonOptions as Options, ...optionTables.values()].flatMap((table) => Object.entries(table)),
);

/** Faults of a piece of a page that is not whole: what is left out is no fault. */
async function pieceFaults(html: string): Promise<{ kind: string; name: string }[]> {
  const { faults } = await lintHtml(html.replace(/"[^"]*…[^"]*"/g, '"{{…}}"'));
  return faults
    .filter(({ code }) => !/^missing-|^unclosed$|^self-closing$|^unknown-report$/.test(code))
    .map(({ code, value, attribute, tag }) => ({ kind: code, name: value ?? attribute ?? tag ?? html }));
}

async function isAttribute(name: string, value: string): Promise<boolean> {
  for (const { name: tag, attributes, otherNames } of knownTags.values()) {
    const attribute = attributes.has(name) ? name : otherNames.get(name)?.name;
    if (attribute && (await pieceFaults(`<${tag} ${attribute}="${value}">x</${tag}>`)).length === 0) return true;
  }
  return false;
}

function isPath(written: string): boolean {
  const path = written
    .replace(/[?#].*$/, '')
    .replace(/^(?:…|\.\.?)?\//, '')
    .replace(/^node_modules\/zj-widgets\//, '')
    .replace(/\/$/, '');
  if (path === '') return true;
  const pattern = new RegExp(
    `(?:^|/)${path.replace(/[\\^$+?.()|{}[\]]/g, '\\$&').replace(/\*\*|\*|…/g, (star) => (star === '**' ? '.*' : '[^/]*'))}$`,
  );
  return paths.some((each) => pattern.test(each));
}

/** The file in the package to which `zj-widgets/…` leads; undefined for none. */
function resolveExport(specifier: string): string | undefined {
  const subpath = specifier.replace(/^zj-widgets/, '.');
  const found = Object.entries(own.exports)
    .filter(([key]) => {
      const [start = '', end = ''] = key.split('*');
      return key === subpath || (key.includes('*') && subpath.startsWith(start) && subpath.endsWith(end));
    })
    .sort(([a], [b]) => b.length - a.length)[0];
  if (!found) return undefined;
  const [key, target] = found;
  const [start = '', end = ''] = key.split('*');
  const star = subpath.slice(start.length, subpath.length - end.length);
  const file = typeof target === 'string' ? target : (target?.default ?? target?.types);
  if (file === undefined || file === null) return undefined;
  const path = posix.normalize(file.replace('*', star));
  if (/…/.test(star)) return path;
  return existsSync(path) ? path : undefined;
}

function unknownImports(code: string): { kind: string; name: string }[] {
  return [...code.matchAll(/(?:import|from|import\()\s*(?:\{([^}]*)\} from )?['"](zj-widgets[^'"]*)['"]/g)].flatMap(
    ([, names = '', specifier = '']) => {
      const file = resolveExport(specifier);
      if (file === undefined) return [{ kind: 'module', name: specifier }];
      const types = file.replace(/\.js$/, '.d.ts');
      const text = existsSync(types) ? read(types) : '';
      return names
        .split(',')
        .map((name) => name.replace(/^\s*type |\s+as .*/g, '').trim())
        .filter((name) => name && types.endsWith('.d.ts') && !new RegExp(`\\b${name}\\b`).test(text))
        .map((name) => ({ kind: 'export', name: `${specifier}: ${name}` }));
    },
  );
}

/** What a line of a shell names that there is not. */
function unknownInCommand(line: string, from: string): { kind: string; name: string }[] {
  return line
    .replace(/\s#\s.*$/, '')
    .split(/\s*(?:&&|\||[<>])\s*/)
    .flatMap((command) => {
      const [program = '', name = '', ...args] = command
        .trim()
        .replace(/^(?:[A-Z_]+=\S+ )+/, '')
        .split(/\s+/);
      if (program === 'npm') return unknownInNpm(name, args, from);
      if (program !== 'npx') return program.includes('/') && !isPath(program) ? [{ kind: 'file', name: program }] : [];
      if (name !== 'zj-widgets') {
        return existsSync(join('node_modules/.bin', name)) ? [] : [{ kind: 'command', name }];
      }
      const [subcommand, ...given] = args;
      if (subcommand === undefined || subcommand === '--help') return [];
      const options = optionTables.get(subcommand);
      if (!options) return [{ kind: 'command', name: subcommand }];
      try {
        parseOptions(given, options, 'en');
        return [];
      } catch (error) {
        return [{ kind: 'option', name: `${subcommand}: ${(error as Error).message}` }];
      }
    });
}

/** The scripts that a text speaks of: an example's are its own. */
function scriptsFor(file: string): PackageJson['scripts'] {
  const near = join(dirname(file), 'package.json');
  return existsSync(near) ? readPackage(near).scripts : own.scripts;
}

function unknownInNpm(name: string, args: readonly string[], from: string): { kind: string; name: string }[] {
  const script = name === 'run' ? (args[0] ?? '') : name;
  const scripts = scriptsFor(from);
  const isNpms = name !== 'run' && /^(?:ci|install|pack|audit|publish|view)$/.test(name);
  if (!isNpms && !Object.hasOwn(scripts, script)) return [{ kind: 'script', name: script }];
  const after = args.indexOf('--');
  return (after < 0 ? [] : args.slice(after + 1))
    .filter((arg) => arg.startsWith('--') && !isScriptOption(arg.slice(2).replace(/=.*/, '')))
    .map((arg) => ({ kind: 'option', name: arg }));
}

const isScriptOption = (name: string) => new RegExp(`--${name}\\b|\\b${name}: \\{ type: '`).test(scriptText);

function isForeign(name: string): boolean {
  if (!foreignNames.has(name)) return false;
  usedForeignNames.add(name);
  return true;
}

/** The kind of what a text puts in code that nothing of ours has; undefined where it is known. */
async function unknownInCode(written: string, from: string): Promise<{ kind: string; name: string }[]> {
  const unknown = (kind: string) => [{ kind, name: written }];
  const text = written.replace(/\s+/g, ' ');
  if (isForeign(text)) return [];
  if (words.has(text) || tools.has(text) || literals.has(text) || isOfAnyElement(text)) return [];
  if (/^(?:[A-Z_]+=\S+ )?(?:npm|npx) /.test(text)) return unknownInCommand(text, from);
  if (/^import /.test(text)) return unknownImports(text);
  if (/^<[a-z]/.test(text)) return pieceFaults(text);
  if (/^zj-(?!widgets )[\w-]+ [a-z]/.test(text)) return pieceFaults(`<${text}>x`);
  const [, kind = '', id = ''] = /^#zj-([a-z]+)-([\w-]+|…)$/.exec(text) ?? [];
  if (kind) return words.has(kind) && (id === '…' || words.has(id)) ? [] : unknown('address');
  if (/^--_?zj-|^--_/.test(text)) return knownVariables.includes(text.replace(/:.*/, '')) ? [] : unknown('variable');
  // As Vue, Svelte or Angular bind a name.
  const [, bound] = /^(?::|\[(?:attr\.)?|\(|\w+:)([\w-]+)[\])]?(?:=.*)?$/.exec(text) ?? [];
  if (bound !== undefined && !/^https?$/.test(bound))
    return isWord(bound) || ownNames.has(bound) ? [] : unknown('binding');
  const [, option, value] = /^--?([a-z][\w-]*)(?:[ =](.*))?$/.exec(text) ?? [];
  if (option !== undefined) return (await isOption(option, value, text)) ? [] : unknown('option');
  const [, host = '', pseudo, name = ''] = /^([\w-]*)::?(part|state)\(([\w-]*)\)$/.exec(text) ?? [];
  if (pseudo) {
    const known = host === '' || knownTags.has(host);
    return known && (name === '' || (pseudo === 'part' ? parts : states).has(name)) ? [] : unknown(pseudo);
  }
  const [, attribute, given = ''] = /^([a-z][\w-]*)=(?:"([^"]*)"|\w+)$/.exec(text) ?? [];
  if (attribute !== undefined) {
    const meant = text.includes('"') ? given : text.slice(attribute.length + 1);
    return isOfAnyElement(attribute) || (await isAttribute(attribute, meant)) ? [] : unknown('attribute');
  }
  if (text.startsWith('embed.html?')) return pieceFaults(`<iframe src="${text}" title="x"></iframe>`);
  if (text.startsWith('zj-widgets/')) return resolveExport(text) || isPath(text.slice(11)) ? [] : unknown('module');
  if (/^zj-widgets \w/.test(text)) return unknownInCommand(`npx ${text}`, from);
  if (/^(?:data-)?zj-[\w-]+$/.test(text)) return ownNames.has(text) ? [] : unknown('name');
  if (/^\*?\.[a-z]+$/.test(text))
    return new RegExp(`\\b${text.replace(/^\*?\./, '')}\\b`).test(code) ? [] : unknown('ending');
  if (/^[\w*…./-]+$/.test(text) && /\/|\.(?:ts|js|json|html|css|md|txt|csv)$/.test(text)) {
    const near = posix.join(dirname(from), text);
    return isPath(text) || paths.includes(near.replace(/\/$/, '')) || code.includes(text.replace(/\/$/, ''))
      ? []
      : unknown('file');
  }
  // A call, an object or a path of fields is as good as the names in it; a number or a word in Chinese is no name.
  const [, callee, inner = ''] = /^([a-z]\w*)\((.*)\)$/i.exec(text) ?? [];
  if (callee) return identifiers.has(callee) && (inner.match(/\w+/g) ?? []).every(isWord) ? [] : unknown('call');
  if (/^\{.*\}$/.test(text)) return (text.match(/[a-z][\w:-]*\w/gi) ?? []).every(isWord) ? [] : unknown('object');
  if (/^\w+(?:\.\w+)+$/.test(text)) return text.split('.').every(isWord) ? [] : unknown('field');
  return !/[a-z]{3}/i.test(text) || (/^\w+$/.test(text) && isWord(text)) ? [] : unknown('name');
}

function isWord(name: string): boolean {
  return (
    [words, literals, identifiers].some((each) => each.has(name)) ||
    new RegExp(`(?:['.]|(?:function|const|class) )${name}\\b`).test(code)
  );
}

async function isOption(name: string, value: string | undefined, text: string): Promise<boolean> {
  if (!text.startsWith('--')) return [...allOptions.values()].some(({ short }) => short === name);
  const option = allOptions.get(name);
  if (!option) return isScriptOption(name);
  if ((value !== undefined) !== (option.type === 'string') && value !== undefined) return false;
  if (value === undefined || value.includes('…')) return true;
  const valid = option.value?.['en'] ?? '';
  if (/^[\w-]+(?:\|[\w-]+)+$/.test(valid)) return valid.split('|').includes(value);
  const isOfTag = [...knownTags.values()].some(({ attributes }) =>
    [...attributes.values()].some((each) => each.parameter === name && each.values.length > 0),
  );
  return !isOfTag || isAttribute(name, value);
}

/** Names that are told by how they begin, wherever they stand. */
function unknownBySight(text: string, scripts = own.scripts): { at: number; kind: string; name: string }[] {
  const found: { at: number; kind: string; name: string }[] = [];
  for (const { 0: name, index: at } of text.matchAll(
    /(?<![\w-]|startsWith\('|command=")--zj-[a-z][\w-]*\w(?![\w-]|\$)/g,
  ))
    if (!knownVariables.includes(name) && !/-$/.test(name)) found.push({ at, kind: 'variable', name });
  for (const { 0: name, index: at } of text.matchAll(/(?<![\w.#-])(?:data-)?zj-[a-z][\w-]*\w(?![\w-]|\$|<)/g))
    if (!ownNames.has(name)) found.push({ at, kind: 'name', name });
  for (const { 1: name = '', index: at } of text.matchAll(/command="(--zj-[\w-]+)"/g))
    if (!buttonCommands.has(name)) found.push({ at, kind: 'command', name });
  for (const { 1: names = '', index: at } of text.matchAll(/::part\(([\w -]+)\)/g))
    for (const name of names.split(' ')) if (!parts.has(name)) found.push({ at, kind: 'part', name });
  for (const { 1: name = '', index: at } of text.matchAll(/(?<![\w-]):state\(([\w-]+)\)/g))
    if (!states.has(name)) found.push({ at, kind: 'state', name });
  for (const { 1: name = '', index: at } of text.matchAll(/\bnpm run ([a-z][\w:-]*\w)/g))
    if (!Object.hasOwn(scripts, name)) found.push({ at, kind: 'script', name });
  for (const { 1: name = '', index: at } of text.matchAll(/\bnpx zj-widgets ([a-z]+)/g))
    if (!Object.hasOwn(commands, name)) found.push({ at, kind: 'command', name });
  for (const { 0: name, index: at } of text.matchAll(/(?<![\w/.-])(?:find|get|list|write|check|proof|draw)_[a-z]+\b/g))
    if (!tools.has(name)) found.push({ at, kind: 'tool', name });
  return found;
}

const lineAt = (text: string, at: number) => text.slice(0, at).split('\n').length;

/** Names in a Markdown file: what stands in code, in blocks of code, in its tags, and what is told by sight. */
export async function unknownInMarkdown(file: string, text: string): Promise<UnknownName[]> {
  const found: UnknownName[] = unknownBySight(text, scriptsFor(file)).map(({ at, ...name }) => ({
    line: lineAt(text, at),
    ...name,
  }));
  const nodes: Nodes[] = [];
  const walk = (node: Nodes) => {
    nodes.push(node);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(fromMarkdown(text));
  for (const node of nodes) {
    const line = node.position?.start.line ?? 0;
    if (node.type === 'inlineCode') {
      found.push(...(await unknownInCode(node.value, file)).map((name) => ({ line, ...name })));
    }
    if (node.type !== 'code') continue;
    const { lang, value } = node;
    const lines = value.split('\n');
    if (lang === 'sh')
      lines.forEach((each, index) => {
        found.push(...unknownInCommand(each, file).map((name) => ({ line: line + 1 + index, ...name })));
      });
    if (/^(?:js|ts|jsx|tsx|html|vue|svelte)$/.test(lang ?? ''))
      found.push(...unknownImports(value).map((name) => ({ line, ...name })));
    if (/^(?:jsx|tsx)$/.test(lang ?? '')) found.push(...(await unknownInJsx(value)).map((name) => ({ line, ...name })));
    if (lang === 'css')
      found.push(...findStyleFaults(value).map(({ code, value: name = '' }) => ({ line, kind: code, name })));
    if (lang === 'json') found.push(...unknownInJson(value).map((name) => ({ line, ...name })));
  }
  const isOurs = (name: string) => (name === '' ? bundledReport : 'unread');
  for (const piece of htmlOfMarkdown(text)) {
    const { faults } = await lintHtml(piece, { findReport: isOurs });
    found.push(
      ...faults.map(({ line, code, value, attribute, tag }) => ({
        line,
        kind: code,
        name: value ?? attribute ?? tag ?? '',
      })),
    );
  }
  return found;
}

/** Tags and attributes as React writes them: attributes by the name or the property, values in quotes. */
async function unknownInJsx(code: string): Promise<{ kind: string; name: string }[]> {
  const found: { kind: string; name: string }[] = [];
  for (const [tag] of code.matchAll(/<zj-[\w-]+(?:[^<>{}]|\{[^{}]*\})*>/g)) {
    const plain = tag
      .replace(/\s(?:key|ref|on[a-zA-Z-]+|data|className)=\{[^{}]*\}/g, '')
      .replace(/=\{[^{}]*\}/g, '="{{…}}"')
      .replace(/\{[^{}]*\}/g, '')
      .replace(/\/>$/, '>');
    found.push(...(await pieceFaults(plain)).filter(({ kind }) => kind !== 'spelling'));
  }
  return found;
}

/** Names of fields: of a report, or of editors' settings, which begin with what they set. */
function unknownInJson(code: string): { kind: string; name: string }[] {
  const keys = [...code.matchAll(/"([\w$.-]+)":/g)].map(([, key = '']) => key);
  const files = [...code.matchAll(/"(?:\.\/)?node_modules\/zj-widgets\/([^"]+)"/g)].map(([, file = '']) => file);
  return [
    ...keys
      .filter((key) => !words.has(key) && !isForeign(key) && !/^\w\w$/.test(key) && !isWord(key))
      .map((name) => ({ kind: 'field', name })),
    ...files.filter((file) => !existsSync(file)).map((name) => ({ kind: 'file', name })),
  ];
}

/** Names in a script or a page: tags in its templates, what stories ask of their elements, what is told by sight. */
export async function unknownInSource(file: string, text: string): Promise<UnknownName[]> {
  const at = (offset: number) => lineAt(text, offset);
  const found: UnknownName[] = unknownBySight(text).map(({ at: offset, ...name }) => ({ line: at(offset), ...name }));
  if (!/\.(?:ts|tsx|js)$/.test(file)) return found;
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  let component = '';
  /** What all stories of the file ask for. */
  let common = new Map<string, string>();
  const stories: { line: number; args: Map<string, string>; isWrong: boolean }[] = [];
  const pieces: { line: number; html: string }[] = [];
  const visit = (node: ts.Node): void => {
    const line = at(node.getStart(tree));
    const html = templateText(node);
    if (html !== undefined && /<zj-/.test(html)) pieces.push({ line, html });
    if (ts.isPropertyAssignment(node)) {
      const name = node.name.getText(tree);
      if (name === 'component' && ts.isStringLiteral(node.initializer)) component = node.initializer.text;
      if (name === 'args' && ts.isObjectLiteralExpression(node.initializer)) {
        const isWrong = /expected-error/.test(node.parent.getText(tree));
        const args = argsOf(node.initializer, tree);
        if (node.parent.getText(tree).includes('component:')) common = args;
        else stories.push({ line, args: new Map([...common, ...args]), isWrong });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  for (const { line, html } of pieces) found.push(...(await pieceFaults(html)).map((name) => ({ line, ...name })));
  for (const { line, args, isWrong } of component === '' ? [] : stories) {
    const variables = [...args.keys()].filter((name) => name.startsWith('--'));
    const written = [...args].flatMap(([name, value]) => (name.startsWith('--') ? [] : `${name}="${value}"`));
    const faults = await pieceFaults(`<${component} ${written.join(' ')}>x</${component}>`);
    if (!isWrong) found.push(...faults.map((name) => ({ line, ...name })));
    found.push(
      ...variables.filter((name) => !knownVariables.includes(name)).map((name) => ({ line, kind: 'variable', name })),
    );
  }
  // Comments of stories stand in Storybook.
  for (const comment of file.startsWith('stories/') ? text.matchAll(/\/\*\*[^]*?\*\//g) : [])
    for (const { 1: code = '', index } of comment[0].matchAll(/`([^`\n]+)`/g))
      found.push(...(await unknownInCode(code, file)).map((name) => ({ line: at(comment.index + index), ...name })));
  return found;
}

/** A template or a string as HTML, whose values come later. */
function templateText(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `{{…}}${literal.text}`).join('');
}

function argsOf(node: ts.ObjectLiteralExpression, tree: ts.SourceFile): Map<string, string> {
  return new Map(
    node.properties.flatMap((property) => {
      if (!ts.isPropertyAssignment(property)) return [];
      const { name, initializer: value } = property;
      const key = ts.isStringLiteral(name) ? name.text : name.getText(tree);
      if (ts.isStringLiteral(value)) return [[key, value.text]];
      if (ts.isNumericLiteral(value)) return [[key, value.text]];
      if (value.kind === ts.SyntaxKind.TrueKeyword) return [[key, 'true']];
      if (ts.isArrayLiteralExpression(value) && value.elements.every(ts.isStringLiteral))
        return [[key, value.elements.map((each) => (each as ts.StringLiteral).text).join(' ')]];
      return value.kind === ts.SyntaxKind.FalseKeyword ? [] : [[key, '{{…}}']];
    }),
  );
}

/** Names in what a command prints: commands, options of any, tags, variables. */
export function unknownInHelp(text: string): UnknownName[] {
  const found = unknownBySight(text);
  for (const { 1: name = '', index: at } of text.matchAll(/(?<![\w-])--([a-z][\w-]*)/g))
    if (!allOptions.has(name) && name !== 'version') found.push({ at, kind: 'option', name: `--${name}` });
  for (const { 1: name = '', index: at } of text.matchAll(/(?<![\w-])zj-widgets ([a-z]+)/g))
    if (!Object.hasOwn(commands, name)) found.push({ at, kind: 'command', name });
  return found.map(({ at, ...name }) => ({ line: lineAt(text, at), ...name }));
}
