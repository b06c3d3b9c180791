import { distance } from 'fastest-levenshtein';
import { nearest } from '../nearest.js';
import type { Expected, Find, Finding } from './fault.js';
import { pointerPart, valueAt } from './pointer.js';
import { patternNames, validateSchema, type SchemaError } from './schema-validator.js';
import { isDictionary, quote } from './values.js';

/** Says of every breach of the schemas what is wrong and what was expected, each mistake once. */
export function findSchemaFaults(report: unknown, find: Find): void {
  if (validateSchema(report)) return;
  const errors = (validateSchema.errors ?? []).filter((error) => !isEcho(error, report));
  const seen = new Set<string>();
  for (const error of errors) {
    const { pointer, finding } = describe(error, report);
    // A value that is no number is not too small as well: the first breach of a place is the one to mend.
    const place = placeOf(pointer, finding);
    if (seen.has(place)) continue;
    seen.add(place);
    find(pointer, finding);
  }
}

function placeOf(pointer: string, { code, values }: Finding): string {
  // Shapes drawn beforehand come together, and are too many together.
  if (code === 'not-together') return `${pointer.slice(0, pointer.lastIndexOf('/'))} ${code}`;
  return code === 'missing-property' ? `${pointer} ${String(values?.['name'])}` : pointer;
}

/** What only repeats that another breach was found, or says of a name what `propertyNames` says better. */
function isEcho({ keyword, instancePath }: SchemaError, report: unknown): boolean {
  return keyword === 'if' || (keyword === 'pattern' && typeof valueAt(report, instancePath) !== 'string');
}

function describe(error: SchemaError, report: unknown): { pointer: string; finding: Finding } {
  const { instancePath: pointer, keyword, params } = error;
  const value = valueAt(report, pointer);
  const here = (finding: Finding) => ({ pointer, finding });
  const limit = Number(params['limit']);
  switch (keyword) {
    case 'required':
      return here(missing(pointer, String(params['missingProperty'])));
    case 'dependencies':
      return here({
        code: 'missing-partner',
        values: { name: String(params['property']), partner: String(params['missingProperty']) },
      });
    case 'names':
      return unknownName(pointer, String(params['name']), params['valid'] as readonly string[]);
    case 'propertyNames': {
      const name = String(params['propertyName']);
      return {
        pointer: pointer + pointerPart(name),
        finding: { code: 'wrong-key', values: { name: quote(name) }, expected: { code: keyKind(pointer) } },
      };
    }
    case 'false schema':
      return here({ code: 'not-together', values: { name: pointer.slice(pointer.lastIndexOf('/') + 1) } });
    case 'type':
      return here({
        code: 'wrong-type',
        values: { value: quote(value), type: typeOf(value) },
        expected: {
          code: `${/^\/figures\/figures\/\d+\/value$/.test(pointer) ? 'value' : 'type'}.${String(params['type'])}`,
        },
      });
    case 'pattern':
      return here({
        code: 'wrong-form',
        values: { value: quote(value) },
        expected: { code: `form.${patternNames[String(params['pattern'])] ?? ''}` },
      });
    case 'choices': {
      const expected = choice(String(value), params['valid'] as readonly string[]);
      return here({ code: 'wrong-choice', values: { value: quote(value) }, expected });
    }
    case 'const':
      return here(wrongConstant(pointer, value, params['allowedValue']));
    case 'minimum':
      return here({
        code: 'too-small',
        values: { value: quote(value) },
        expected: { code: 'minimum', values: { limit } },
      });
    case 'exclusiveMinimum':
      return here({
        code: 'too-small',
        values: { value: quote(value) },
        expected: { code: 'above', values: { limit } },
      });
    case 'maximum':
      return here({
        code: 'too-large',
        values: { value: quote(value) },
        expected: { code: 'maximum', values: { limit } },
      });
    case 'minItems':
    case 'minProperties':
      return here({
        code: 'too-few',
        values: { count: count(value) },
        expected: { code: 'at-least', values: { limit } },
      });
    case 'maxItems':
      return here({
        code: 'too-many',
        values: { count: count(value) },
        expected: { code: 'at-most', values: { limit } },
      });
    case 'maxProperties':
      return here({ code: 'source-twice', expected: { code: 'one-source' } });
    case 'uniqueItems': {
      const index = Number(params['i']);
      const twice = Array.isArray(value) ? (value as unknown[])[index] : undefined;
      return {
        pointer: pointer + pointerPart(index),
        finding: { code: 'listed-twice', values: { value: quote(twice) } },
      };
    }
    default:
      throw new Error(`The schemas use “${keyword}”, which no message describes.`);
  }
}

function missing(pointer: string, name: string): Finding {
  const ofName = name === 'source' && /\/(?:name|title)Origin\//.test(pointer);
  return { code: 'missing-property', values: { name }, expected: { code: `property.${ofName ? 'nameSource' : name}` } };
}

function unknownName(pointer: string, name: string, valid: readonly string[]): { pointer: string; finding: Finding } {
  return {
    pointer: pointer + pointerPart(name),
    finding: {
      code: pointer === '' ? 'unknown-topic' : 'unknown-property',
      values: { name: quote(name) },
      expected: choice(
        name,
        valid.filter((each) => each !== '$schema'),
      ),
    },
  };
}

/** What was most likely meant by `value`; else all that is valid, or of very much the nearest. */
export function choice(value: string, valid: readonly string[]): Expected {
  const [first = ''] = nearest(value, valid, 1);
  if (isTypingError(value.toLowerCase(), first.toLowerCase())) return { code: 'meant', values: { value: first } };
  return { code: 'choice', valid: valid.length > 12 ? nearest(value, valid, 5) : valid };
}

/** One letter more, less or other; two changed places; or two in a long word. */
function isTypingError(value: string, meant: string): boolean {
  const count = distance(value, meant);
  const sorted = (text: string) => [...text].sort().join('');
  return count <= 1 || (count === 2 && (value.length >= 8 || sorted(value) === sorted(meant)));
}

function wrongConstant(pointer: string, value: unknown, allowed: unknown): Finding {
  if (pointer !== '/report/schemaVersion' || typeof value !== 'number') {
    return {
      code: 'wrong-constant',
      values: { value: quote(value) },
      expected: { code: 'constant', values: { value: String(allowed) } },
    };
  }
  const code = value > Number(allowed) ? 'newer-version' : 'older-version';
  return { code, values: { value }, expected: { code: 'constant', values: { value: Number(allowed) } } };
}

/** What the names of an object with free names are. */
function keyKind(pointer: string): string {
  if (pointer === '/figures/units') return 'form.unitKey';
  if (/^\/map\/(?:cities|corridors)$/.test(pointer)) return 'form.id';
  return /^\/report\/messages\/[^/]+$/.test(pointer) ? 'form.key' : 'form.language';
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function count(value: unknown): number {
  return Array.isArray(value) ? value.length : isDictionary(value) ? Object.keys(value).length : 0;
}
