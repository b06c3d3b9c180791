/** The payloads of markup and script get into every text that the schemas allow. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { validateReport } from '../../src/report/validation/validate.js';
import { completeReport } from '../support/complete-report.js';
import { mapStrings, openPaths, pathOf, spoil } from '../support/free-text.js';
import { payloads } from '../support/payloads.js';
import { bundledReport, type Json } from './support/bundled-report.js';

const errorsOf = (data: unknown) =>
  validateReport(data)
    .filter(({ severity }) => severity === 'error')
    .map(({ pointer, message }) => `${pointer} ${message('en')}`);

const schemaOf = (file: string): Json =>
  JSON.parse(readFileSync(new URL(`../../data/schemas/${file}`, import.meta.url), 'utf8')) as Json;

const reportSchema = 'report-data.schema.json';

/** Whether words in angle brackets fit: neither an id, a choice, a date nor an address. */
function isFreeText({ type, pattern, enum: choices, const: only }: Json): boolean {
  if (type !== 'string' || choices || only !== undefined) return false;
  return pattern === undefined || new RegExp(pattern as string, 'u').test('x <y> {value} z');
}

/** Whether the address of any page fits, and no words do. */
function isAddress(schema: Json): boolean {
  const { type, pattern } = schema;
  return type === 'string' && !isFreeText(schema) && /^\^https/.test(pattern as string);
}

/** Where the schemas have strings that are `wanted`: as `mapStrings` has it, "*" for any entry of a list and any key. */
function stringsIn(file: string, wanted: (schema: Json) => boolean): string[] {
  const found = new Set<string>();
  const visit = (schema: Json, within: string, path: string): void => {
    const { $ref, properties = {}, additionalProperties, items } = schema;
    if ($ref) {
      const [other, pointer = ''] = $ref.split('#') as [string, string?];
      const target = other || within;
      const keys = pointer.split('/').slice(1);
      visit(
        keys.reduce((at: Json, key) => at[key], schemaOf(target)),
        target,
        path,
      );
    } else if (wanted(schema)) found.add(path);
    for (const [key, each] of Object.entries(properties)) visit(each, within, `${path}/${key}`);
    for (const each of [additionalProperties, items]) if (each) visit(each, within, `${path}/*`);
    for (const branch of ['if', 'then', 'else']) if (schema[branch]) visit(schema[branch], within, path);
    for (const branch of ['allOf', 'anyOf', 'oneOf'])
      for (const each of schema[branch] ?? []) visit(each, within, path);
  };
  visit(schemaOf(file), file, '');
  return [...found];
}

const matches = (pattern: string, path: string) => {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  return wanted.length === given.length && wanted.every((part, index) => part === '*' || part === given[index]);
};

describe('the payloads of markup and script', () => {
  const report = completeReport(bundledReport());
  const open = openPaths(report);
  const spoilt = (payload: string) => {
    const paths = new Set<string>();
    mapStrings(
      spoil(report, open, () => payload),
      (text, path) => {
        if (text.includes(payload)) paths.add(path);
        return text;
      },
    );
    return [...paths];
  };
  const missed = (patterns: readonly string[], paths: readonly string[]) =>
    patterns.filter((pattern) => !paths.some((path) => matches(pattern, path)));

  it('start from a report that is valid', () => {
    assert.deepEqual(errorsOf(report), []);
  });

  it('reach every free text of the schemas', () => {
    const patterns = stringsIn(reportSchema, isFreeText);
    assert.ok(patterns.length > 100, String(patterns.length));
    assert.deepEqual(missed(patterns, spoilt('<b>payload</b>')), []);
  });

  it('reach every address of the schemas, as far as there is room for them in one', () => {
    const patterns = stringsIn(reportSchema, isAddress);
    assert.ok(patterns.length > 20, String(patterns.length));
    assert.deepEqual(missed(patterns, spoilt(`'onclick=zjHit(1)`)), []);
  });

  it('are no addresses themselves', () => {
    for (const payload of payloads) {
      const changed = mapStrings(report, (text, path) => (open.addresses.has(path) ? payload : text));
      const refused = new Set(errorsOf(changed).map((error) => pathOf(error.split(' ')[0] ?? '')));
      assert.deepEqual(
        [...open.addresses].filter((path) => !refused.has(path)),
        [],
        payload,
      );
    }
  });
});
