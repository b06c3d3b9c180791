import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { Report } from './faults.js';

export type Schemas = Ajv2020;

export function loadSchemas(folder: string): Schemas {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.schema.json'))) {
    ajv.addSchema(JSON.parse(readFileSync(join(folder, name), 'utf8')) as object);
  }
  return ajv;
}

/** The record that a JSON Pointer leads into, by its id or its key. */
function recordAt(data: unknown, pointer: string): string {
  const [list, key] = pointer.split('/').slice(1);
  if (list === undefined) return 'file';
  if (key === undefined) return list;
  const record = (data as Record<string, Record<string, unknown>>)[list]?.[key];
  const id = (record as { id?: unknown } | undefined)?.id;
  return typeof id === 'string' ? id : Number.isNaN(Number(key)) ? key : `${list}[${key}]`;
}

function reason({ instancePath, message = '', params, propertyName }: ErrorObject): string {
  const details = params as { additionalProperty?: string; allowedValues?: unknown[]; allowedValue?: unknown };
  const more =
    details.additionalProperty !== undefined
      ? `: “${details.additionalProperty}”`
      : details.allowedValues
        ? `: ${details.allowedValues.join(', ')}`
        : propertyName !== undefined
          ? `: the name “${propertyName}”`
          : '';
  return `${instancePath || '/'} ${message}${more}`;
}

/** Whether `data` is what the topic's schema says. */
export function checkSchema(schemas: Schemas, topic: string, data: unknown, report: Report): boolean {
  const validate = schemas.getSchema(`${topic}.schema.json`);
  if (!validate) throw new Error(`There is no schema for “${topic}”`);
  if (validate(data)) return true;
  for (const error of validate.errors ?? []) {
    // These two only repeat that one of the others was found.
    if (error.keyword === 'if' || error.keyword === 'propertyNames') continue;
    report(recordAt(data, error.instancePath), reason(error));
  }
  return false;
}
