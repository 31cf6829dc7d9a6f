import type { Validator, ValidatorError } from '../generated/validators.js';
import type { Problem } from '../problem.ts';
import { metaForms } from './meta-forms.ts';
import { problem } from './problem-texts.ts';

/** Deeper than any definition goes, and shallow enough for code that calls itself. */
const mostLevels = 40;

/** What is wrong with the shape of a definition, by one of the validators made from its schema. */
export function schemaProblems(validate: Validator, json: unknown): readonly Problem[] {
  if (isDeeper(json, mostLevels)) return [problem('', 'too-deep', { limit: mostLevels })];
  if (validate(json)) return [];
  return (validate.errors ?? []).flatMap((error) => problemOf(error) ?? []);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

function problemOf(error: ValidatorError): Problem | undefined {
  const { instancePath: at, keyword, params } = error;
  const name = params['additionalProperty'] ?? params['missingProperty'] ?? params['propertyName'];
  const limit = params['limit'] as number;
  if (error.propertyName !== undefined) return undefined;
  switch (keyword) {
    case 'additionalProperties':
      return problem(`${at}/${escaped(String(name))}`, 'unknown-keyword', { name: String(name) });
    case 'required':
      return problem(at, 'missing-keyword', { name: String(name) });
    case 'type':
      return problem(at, 'wrong-type', typeWords(params['type']));
    case 'enum':
      return problem(at, 'not-allowed', { allowed: list(params['allowedValues']) });
    case 'const':
      return problem(at, 'not-allowed', { allowed: list([params['allowedValue']]) });
    case 'pattern':
      return problem(at, 'wrong-form', formWords(params['pattern']));
    case 'propertyNames':
      return problem(`${at}/${escaped(String(name))}`, 'bad-name', {
        name: String(name),
        ...nameForm(at),
      });
    case 'uniqueItems':
      return problem(at, 'not-unique');
    default: {
      const code = limits[keyword];
      return code && problem(at, code, { limit });
    }
  }
}

const limits: Readonly<Record<string, Parameters<typeof problem>[1] | undefined>> = {
  minLength: 'too-short',
  maxLength: 'too-long',
  minItems: 'too-few',
  minProperties: 'too-few',
  maxItems: 'too-many',
  maxProperties: 'too-many',
  minimum: 'too-small',
  maximum: 'too-large',
  // `if` only says that what comes after it has an error of its own.
};

const types: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  object: { id: 'objek { … }', en: 'an object { … }' },
  array: { id: 'daftar [ … ]', en: 'a list [ … ]' },
  string: { id: 'teks dalam tanda kutip', en: 'a text in quotes' },
  number: { id: 'angka', en: 'a number' },
  integer: { id: 'angka bulat', en: 'a whole number' },
  boolean: { id: 'true atau false', en: 'true or false' },
};

function typeWords(type: unknown): { expected: string; expectedId: string } {
  const words = [type]
    .flat()
    .map((one) => types[String(one)] ?? { id: String(one), en: String(one) });
  return {
    expected: words.map(({ en }) => en).join(' or '),
    expectedId: words.map(({ id }) => id).join(' atau '),
  };
}

function formWords(pattern: unknown): { form: string; formId: string } {
  const words = metaForms[String(pattern)];
  return { form: words?.en ?? String(pattern), formId: words?.id ?? String(pattern) };
}

/** Names of fields below `properties`, pointers below `texts`, ids everywhere else. */
function nameForm(at: string): { form: string; formId: string } {
  const place = at.slice(at.lastIndexOf('/') + 1);
  const patterns: Readonly<Record<string, string>> = {
    properties: '^[a-z][A-Za-z0-9]{0,59}$',
    texts: '^(/[a-z][A-Za-z0-9]{0,59}){1,6}$',
  };
  return formWords(patterns[place] ?? '^[a-z][a-z0-9]{0,39}(-[a-z0-9]{1,40}){0,8}$');
}

const list = (values: unknown): string =>
  (values as readonly unknown[]).map((value) => JSON.stringify(value)).join(', ');

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
