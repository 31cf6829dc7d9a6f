import type { Validator, ValidatorError } from '../generated/validators.js';
import { knownKeywords } from '../generated/known-keywords.ts';
import type { Problem } from '../problem.ts';
import { metaForms } from './meta-forms.ts';
import { problem } from './problem-texts.ts';

/** Deeper than any definition goes, and shallow enough for code that calls itself. */
const mostLevels = 40;

/** What is wrong with the shape of a definition, by one of the validators made from its schema. */
export function schemaProblems(validate: Validator, json: unknown): readonly Problem[] {
  if (isDeeper(json, mostLevels)) return [problem('', 'too-deep', { limit: mostLevels })];
  if (validate(json)) return [];
  return (validate.errors ?? []).flatMap((error) => problemOf(error, json) ?? []);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

function problemOf(error: ValidatorError, json: unknown): Problem | undefined {
  const { instancePath: at, keyword, params } = error;
  const name = params['additionalProperty'] ?? params['missingProperty'] ?? params['propertyName'];
  const limit = params['limit'] as number;
  if (error.propertyName !== undefined) return undefined;
  const value = valueAt(json, at);
  const found = shown(value);
  switch (keyword) {
    case 'additionalProperties':
      return problem(
        `${at}/${escaped(String(name))}`,
        'unknown-keyword',
        { name: String(name) },
        {
          word: String(name),
          known: knownKeywords,
        },
      );
    case 'required':
      return problem(at, 'missing-keyword', { name: String(name) });
    case 'type':
      return problem(at, 'wrong-type', { found, ...typeWords(params['type'], value) });
    case 'enum':
      return notAllowed(at, value, params['allowedValues'] as readonly unknown[]);
    case 'const':
      return notAllowed(at, value, [params['allowedValue']]);
    case 'pattern':
      return problem(at, 'wrong-form', { found, ...formWords(params['pattern']) });
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

function notAllowed(at: string, value: unknown, allowed: readonly unknown[]): Problem {
  const params = { found: shown(value), allowed: list(allowed) };
  if (typeof value !== 'string') return problem(at, 'not-allowed', params);
  const meant = allowed.find((each) => typeof each !== 'string' && String(each) === value);
  if (meant !== undefined) {
    return problem(at, 'not-allowed', {
      ...params,
      found: `${shown(value)} (dalam tanda kutip, in quotes)`,
    });
  }
  return problem(at, 'not-allowed', params, { word: value, known: allowed.map(String) });
}

/** What stands at a JSON pointer. */
function valueAt(json: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, part) =>
        typeof value === 'object' && value !== null
          ? (value as Readonly<Record<string, unknown>>)[part]
          : undefined,
      json,
    );
}

/** A value as the file has it, as far as it helps to find it; lists and objects by their kind. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return '[ … ]';
  if (typeof value === 'object' && value !== null) return '{ … }';
  const text = value === undefined ? '–' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 58)}…"` : text;
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
  number: { id: 'angka tanpa tanda kutip', en: 'a number without quotes' },
  integer: { id: 'angka bulat tanpa tanda kutip', en: 'a whole number without quotes' },
  boolean: { id: 'true atau false tanpa tanda kutip', en: 'true or false without quotes' },
};

const localText = {
  expectedId: 'objek, misalnya { "id": "…", "en": "…" }',
  expected: 'an object, such as { "id": "…", "en": "…" }',
};

function typeWords(type: unknown, value: unknown): { expected: string; expectedId: string } {
  // The commonest of them: a label that was given as plain text.
  if (type === 'object' && typeof value === 'string') return localText;
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

const list = (values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join(', ');

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
