import { Validator, type Schema } from '@cfworker/json-schema';
import type { RowsSchema } from '../generated/permit-type.ts';
import { defaultMaxLength } from './default-max-length.ts';
import type { Finding, FindingCode } from './finding.ts';
import type { FormField } from './form-field.ts';
import { formats } from './formats/formats.ts';
import { isStorable } from './text-characters.ts';

type ValueSchema = Exclude<FormField['schema'], RowsSchema>;
type Fault = Pick<Finding, 'code' | 'params'>;

const validators = new WeakMap<ValueSchema, Validator>();

/**
 * The first thing wrong with one given answer; undefined when nothing is.
 *
 * The size is looked at before anything else, so that a long text never meets a pattern and a
 * long list never the comparison of each with each.
 */
export function faultOf(schema: ValueSchema, value: unknown): Fault | undefined {
  return tooLong(schema, value) ?? wrongStructure(schema, value) ?? wrongText(schema, value);
}

function tooLong(schema: ValueSchema, value: unknown): Fault | undefined {
  if (schema.type === 'string' && typeof value === 'string') {
    const limit = schema.maxLength ?? defaultMaxLength;
    // A code point takes at most two units, so most texts need no counting.
    const long =
      value.length > 2 * limit || (value.length > limit && Array.from(value).length > limit);
    return long ? { code: 'maxLength', params: { limit } } : undefined;
  }
  if (schema.type === 'array' && Array.isArray(value)) {
    const limit = schema.maxItems ?? schema.items.enum.length;
    return value.length > limit ? { code: 'maxItems', params: { limit } } : undefined;
  }
  return undefined;
}

function wrongStructure(schema: ValueSchema, value: unknown): Fault | undefined {
  // A number to JavaScript and to nobody else.
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return { code: 'type', params: { type: schema.type } };
  }
  let validator = validators.get(schema);
  if (!validator) {
    validator = new Validator(structureOf(schema), '2020-12', false);
    validators.set(schema, validator);
  }
  // `items` and the like only say that something below them is wrong.
  const error = validator.validate(value).errors.find(({ keyword }) => codes.has(keyword));
  if (!error) return undefined;
  const limit = (schema as unknown as Record<string, unknown>)[error.keyword];
  return {
    code: error.keyword as FindingCode,
    params:
      error.keyword === 'type' ? { type: schema.type } : typeof limit === 'number' ? { limit } : {},
  };
}

const codes: ReadonlySet<string> = new Set<FindingCode>([
  'type',
  'enum',
  'minLength',
  'maxLength',
  'pattern',
  'minimum',
  'maximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
]);

/** A copy, for the validator writes marks into what it is given; formats are our own. */
function structureOf({
  'x-pii': _class,
  format: _format,
  ...schema
}: ValueSchema & { readonly format?: unknown; readonly 'x-pii'?: unknown }): Schema {
  return structuredCopy(schema) as Schema;
}

const structuredCopy = (value: object): unknown => JSON.parse(JSON.stringify(value));

function wrongText(schema: ValueSchema, value: unknown): Fault | undefined {
  if (typeof value !== 'string') return undefined;
  if (!isStorable(value)) return { code: 'characters', params: {} };
  const format = schema.type === 'string' ? schema.format : undefined;
  return format === undefined || formats[format](value)
    ? undefined
    : { code: 'format', params: { format } };
}
