/**
 * Compiles `data/schemas/` into one function that browsers may run: no `eval`, no library, only names and patterns left.
 *
 *   npx tsx scripts/build-validator.ts
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { _, Ajv, stringify, type CodeKeywordDefinition } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { transform } from 'esbuild';

const schemaFolder = fileURLToPath(new URL('../data/schemas', import.meta.url));
const target = fileURLToPath(new URL('../src/report/validation/schema-validator.js', import.meta.url));

type Schema = Record<string, unknown>;

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What only people and editors read. */
const ANNOTATIONS = new Set(['$schema', '$id', 'title', 'description', 'examples']);

/** "common.schema.json#/$defs/id" and, within that file, "#/$defs/id" as "#/$defs/common.id". */
function mergedReference(reference: string, file: string): string {
  const [name = '', definition] = reference.split('#/$defs/');
  const owner = name.replace('.schema.json', '') || file;
  return `#/$defs/${definition === undefined ? owner : `${owner}.${definition}`}`;
}

/** One schema as it stands among all, its closed objects and its choices in the words of `keywords`. */
function simplify(value: unknown, file: string): unknown {
  if (Array.isArray(value)) return value.map((item) => simplify(item, file));
  if (!isObject(value)) return value;
  const simple: Schema = {};
  for (const [key, inner] of Object.entries(value)) {
    if (key === '$ref') simple[key] = mergedReference(inner as string, file);
    else if (key === 'properties' || key === '$defs') {
      simple[key] = Object.fromEntries(
        Object.entries(inner as Schema).map(([name, each]) => [name, simplify(each, file)]),
      );
    } else if (key === 'additionalProperties' && inner === false) {
      simple['names'] = Object.keys(value['properties'] as Schema);
    } else if (key === 'enum') simple['choices'] = inner;
    // The same by the name it has in the draft that Ajv's leanest form is for.
    else if (key === 'dependentRequired') simple['dependencies'] = inner;
    else if (!ANNOTATIONS.has(key)) simple[key] = simplify(inner, file);
  }
  return simple;
}

/**
 * As `additionalProperties: false` and `enum`, but a fault tells what would be right, and the module carries nothing of
 * the schemas besides.
 */
const keywords: readonly CodeKeywordDefinition[] = [
  {
    keyword: 'names',
    type: 'object',
    schemaType: 'array',
    error: { message: '', params: ({ params }) => _`{name: ${params['name']}, valid: ${params['valid']}}` },
    code(context) {
      const { gen, data, schema } = context;
      const valid = gen.scopeValue('obj', { ref: schema, key: String(schema), code: stringify(schema) });
      gen.forIn('name', data, (name) => {
        context.setParams({ name, valid });
        gen.if(_`!${valid}.includes(${name})`, () => context.error());
      });
    },
  },
  {
    keyword: 'choices',
    schemaType: 'array',
    error: { message: '', params: ({ params }) => _`{valid: ${params['valid']}}` },
    code(context) {
      const { gen, data, schema } = context;
      const valid = gen.scopeValue('obj', { ref: schema, key: String(schema), code: stringify(schema) });
      context.setParams({ valid });
      context.fail(_`!${valid}.includes(${data})`);
    },
  },
];

/** All schemas as one, with the definitions of each under its name: a definition is then compiled once, not once a file. */
function mergeSchemas(): Schema {
  const definitions: Schema = {};
  for (const file of readdirSync(schemaFolder).sort()) {
    const name = file.replace('.schema.json', '');
    const { $defs = {}, ...schema } = simplify(
      JSON.parse(readFileSync(join(schemaFolder, file), 'utf8')),
      name,
    ) as Schema;
    for (const [key, definition] of Object.entries($defs as Schema)) definitions[`${name}.${key}`] = definition;
    definitions[name] = schema;
  }
  const { common: _, 'report-data': report, ...$defs } = definitions;
  return { ...(report as Schema), $id: 'report', $defs };
}

/** The names that faults have for patterns: that of the definition, or of the property where there is none. */
function patternNames(schema: Schema): Record<string, string> {
  const names: Record<string, string> = {};
  const visit = (value: unknown, name: string): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, name);
    else if (isObject(value)) {
      if (typeof value['pattern'] === 'string') names[value['pattern']] ??= name;
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'properties' || key === '$defs') {
          for (const [each, property] of Object.entries(inner as Schema)) visit(property, each.replace(/^.*\./, ''));
        } else visit(inner, key === 'propertyNames' && 'pattern' in (inner as Schema) ? 'key' : name);
      }
    }
  };
  for (const [name, definition] of Object.entries(schema['$defs'] as Schema))
    visit({ $defs: { [name]: definition } }, '');
  return names;
}

/** The module's text. */
export async function buildValidator(): Promise<string> {
  const schema = mergeSchemas();
  const ajv = new Ajv({
    allErrors: true,
    inlineRefs: false,
    messages: false,
    meta: false,
    validateSchema: false,
    // A page may have given all objects more.
    ownProperties: true,
    code: { source: true, esm: true },
  });
  for (const keyword of keywords) ajv.addKeyword(keyword);
  ajv.addSchema(schema);
  const code = standaloneCode(ajv, { validateSchema: 'report' });
  const names = `export const patternNames = ${JSON.stringify(patternNames(schema))};`;
  const { code: small } = await transform(`${code}\n${names}`, {
    minify: true,
    treeShaking: true,
    format: 'esm',
    target: 'es2022',
    lineLimit: 120,
  });
  return `// Written by scripts/build-validator.ts from data/schemas/: change those, then npm run data:validator.\n// @ts-nocheck\n${small}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(target, await buildValidator());
