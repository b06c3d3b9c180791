/** What may be asked of an element from outside is what the element can be asked: held against its class and manifest. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import ts from 'typescript';
import {
  attributesOf,
  elementNames,
  variableDescriptions,
  type AttributeDescription,
  type ElementName,
} from '../../src/embed/elements.js';

interface Attribute {
  readonly name: string;
  readonly fieldName: string;
  readonly default?: string;
}

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  modules: { declarations: { name: string; tagName?: string; attributes?: Attribute[] }[] }[];
};
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  // All but one take `report`, and some no more than that.
  .filter(({ tagName, attributes = [] }) => tagName && attributes.some(({ name }) => name !== 'report'));

/** The type of a class's property, as a union of literals or one of their names. */
let typeOf: (element: string, field: string) => string[];

before(() => {
  const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const files = elements.map(({ tagName = '' }) => classFile(tagName));
  const program = ts.createProgram(files, { ...options, types: [] });
  const checker = program.getTypeChecker();
  typeOf = (tag, field) => {
    const source = program.getSourceFile(classFile(tag));
    const declared = source?.statements.filter(ts.isClassDeclaration).flatMap(({ members }) => [...members]);
    const member = declared?.find((each) => each.name?.getText() === field);
    assert.ok(member, `${tag}.${field}`);
    const type = checker.getTypeAtLocation(member);
    return (type.isUnion() ? type.types : [type]).map((each) =>
      each.isStringLiteral() ? each.value : checker.typeToString(each),
    );
  };
});

function attributeName(name: string, description: AttributeDescription): string {
  return ('attribute' in description && description.attribute) || name;
}

function classFile(tag: string): string {
  const name = tag.replace('zj-', '');
  return join('src/elements', name, `${name}.ts`);
}

describe('what may be asked of elements', () => {
  it('names every element that takes attributes, but for what needs a page around it', () => {
    const tags = elements.map(({ tagName = '' }) => tagName.replace('zj-', '')).filter((tag) => tag !== 'report-data');
    assert.deepEqual([...elementNames].sort(), tags.sort());
  });

  for (const { tagName = '', attributes = [] } of elements.filter(({ tagName }) => tagName !== 'zj-report-data')) {
    it(`has the attributes of ${tagName} with their values and defaults`, () => {
      const described = attributesOf(tagName.replace('zj-', '') as ElementName);
      // A frame has one report, its own, and no head that search engines would read for the page around it.
      const real = attributes.filter(({ name }) => name !== 'report' && name !== 'json-ld');
      const asked = Object.entries(described).map(([name, description]) => [
        attributeName(name, description),
        description,
      ]);
      const byAttribute = Object.fromEntries(asked) as Record<string, AttributeDescription>;
      assert.deepEqual(Object.keys(byAttribute).sort(), real.map(({ name }) => name).sort());
      for (const { name, fieldName, default: initial = "''" } of real) {
        const description = byAttribute[name];
        const types = typeOf(tagName, fieldName);
        if (description?.type === 'choice') {
          assert.deepEqual(types.filter(Boolean).sort(), [...description.values].sort(), name);
          assert.equal(initial, `'${description.default}'`, name);
        } else if (description?.type === 'boolean') {
          assert.equal(initial, 'false', name);
        } else if (description?.type === 'number') {
          assert.deepEqual(types, ['number'], name);
          assert.equal(Number(initial), description.default, name);
        } else {
          assert.ok(types.includes('string'), name);
        }
      }
    });
  }

  it('sets variables that docs/theming.md documents', () => {
    const documented = new Set(
      [...readFileSync('docs/theming.md', 'utf8').matchAll(/^\| `(--zj-[\w-]+)`/gm)].map(([, name]) => name),
    );
    for (const { variable } of Object.values(variableDescriptions)) assert.ok(documented.has(variable), variable);
  });
});
