/** A schema as far as its fields are described. */
export interface Schema {
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

interface Words {
  readonly field: string;
  readonly meaning: string;
  readonly required: string;
  readonly example: string;
}

/** The fields of a topic and of what is listed in it, as tables of Markdown, in the language of index `language`. */
export function fieldTables(topic: Schema, common: Schema, language: 0 | 1, words: Words): string {
  const tables: string[] = [];
  const told = new Set<Schema>();
  const open: { schema: Schema; path: string }[] = [{ schema: topic, path: '' }];
  for (let next = open.shift(); next; next = open.shift()) {
    const { schema, path } = next;
    if (told.has(schema)) continue;
    told.add(schema);
    const rows = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
      if (name === '$schema') return [];
      const definition = resolve(property, topic, common);
      const inner = innerSchema(definition, topic, common);
      // Shared parts are described once, after the topics.
      if (inner.schema.properties && !isShared(inner.from))
        open.push({ schema: inner.schema, path: `${path}${name}${inner.suffix}.` });
      return row(path + name, property, definition, schema.required?.includes(name) ?? false, language, words);
    });
    if (rows.length > 0) tables.push([header(words), ...rows].join('\n'));
  }
  return tables.join('\n\n');
}

function header({ field, meaning }: Words): string {
  return `| ${field} | ${meaning} |\n|---|---|`;
}

function row(
  path: string,
  property: Schema,
  definition: Schema,
  required: boolean,
  language: 0 | 1,
  words: Words,
): string {
  const meaning = (property.description ?? definition.description ?? '').split('\n')[language] ?? '';
  // What is by language looks the same everywhere.
  const [example] = property.examples ?? (definition.type === 'string' ? definition.examples : undefined) ?? [];
  const shown = example === undefined ? '' : ` ${words.example} \`${JSON.stringify(example).replaceAll('|', '\\|')}\``;
  return `| \`${path}\`${required ? ` ${words.required}` : ''} | ${meaning}${shown} |`;
}

function resolve(schema: Schema, topic: Schema, common: Schema): Schema {
  const [file, name] = schema.$ref?.split('#/$defs/') ?? [];
  if (name === undefined) return schema;
  return (file === '' ? topic : common).$defs?.[name] ?? schema;
}

/** What a list lists, or what an object with free names holds. */
function innerSchema(schema: Schema, topic: Schema, common: Schema): { schema: Schema; suffix: string; from: string } {
  if (schema.items)
    return { schema: resolve(schema.items, topic, common), suffix: '[]', from: schema.items.$ref ?? '' };
  return { schema, suffix: '', from: schema.$ref ?? '' };
}

function isShared(reference: string): boolean {
  return reference.startsWith('common');
}
