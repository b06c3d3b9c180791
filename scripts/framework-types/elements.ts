/** Writes the one description of the elements' types that all frameworks' are made of, from the manifest. */
import { posix } from 'node:path';

interface Described {
  readonly name: string;
  readonly description?: string;
}

interface Member extends Described {
  readonly kind: string;
  readonly attribute?: string;
}

interface Declaration extends Described {
  readonly tagName?: string;
  readonly attributes?: readonly (Described & { fieldName: string; type?: { text: string } })[];
  readonly members?: readonly Member[];
  readonly events?: readonly (Described & { type: { text: string } })[];
}

export interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations?: readonly Declaration[] }[];
}

const eventsModule = 'dist/controllers/events.js';

/** The module, for a file in `folder` of the package. */
export function elementTypes({ modules }: Manifest, folder: string): string {
  const from = (path: string) => posix.relative(folder, path);
  const elements = modules.flatMap(({ path, declarations = [] }) =>
    declarations.flatMap((declaration) => (declaration.tagName ? [{ path, declaration }] : [])),
  );
  const events = new Set(elements.flatMap(({ declaration }) => declaration.events ?? []).map(({ type }) => type.text));
  return `/** What each element takes and sends; made from custom-elements.json. */
import type { ${[...events].sort().join(', ')} } from '${from(eventsModule)}';
${elements.map(({ path, declaration }) => `import type { ${declaration.name} } from '${from(path)}';`).join('\n')}

export interface ZjElements {
${elements.map(({ declaration }) => describe(declaration)).join('\n')}
}

export type ZjProperties<Tag extends keyof ZjElements> = ZjElements[Tag]['properties'];
/** Attributes that are not named as a property is. */
export type ZjAttributes<Tag extends keyof ZjElements> = ZjElements[Tag]['attributes'];
export type ZjEvents<Tag extends keyof ZjElements> = ZjElements[Tag]['events'];
`;
}

function describe({ tagName, name, description, attributes = [], members = [], events = [] }: Declaration): string {
  const properties = members.filter(({ kind }) => kind === 'field').map((member) => `'${member.name}'`);
  const apart = attributes.filter((attribute) => attribute.name !== attribute.fieldName);
  return `${comment(description, '  ')}  '${tagName}': {
    element: ${name};
    properties: Partial<Pick<${name}, ${properties.join(' | ') || 'never'}>>;
    attributes: {
${apart.map((each) => `${comment(each.description)}      '${each.name}'?: ${attributeType(name, each.fieldName, each.type?.text)};`).join('\n')}
    };
    events: {
${events.map((event) => `${comment(event.description)}      '${event.name}': ${event.type.text};`).join('\n')}
    };
  };`;
}

/** As markup has it: a number is text. That an attribute is there means true, whatever its text: no \`false\`. */
function attributeType(element: string, property: string, type = 'string'): string {
  if (type === 'boolean') return "true | ''";
  const own = `${element}['${property}']`;
  return type === 'number' ? `${own} | \`\${number}\`` : own;
}

function comment(text = '', indent = '      '): string {
  const lines = text.replaceAll('*/', '* /').split('\n');
  return text ? `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n` : '';
}
