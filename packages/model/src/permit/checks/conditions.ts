import type {
  Condition,
  FieldSchema,
  ObjectSchema,
  PermitType,
} from '../../generated/permit-type.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../reading/problem-texts.ts';

/** Conditions look at fields that exist, and can hold. */
export function checkConditions(permitType: PermitType): readonly Problem[] {
  const answers: ObjectSchema = {
    type: 'object',
    properties: Object.fromEntries(permitType.stages.map(({ id, data }) => [id, data])),
  };
  return conditionsOf(permitType).flatMap(({ condition, pointer }) =>
    check(condition, answers, '', pointer),
  );
}

interface PlacedCondition {
  readonly condition: Condition;
  readonly pointer: string;
}

function conditionsOf(permitType: PermitType): readonly PlacedCondition[] {
  const placed = (condition: Condition | undefined, pointer: string): PlacedCondition[] =>
    condition === undefined ? [] : [{ condition, pointer }];
  return [
    ...permitType.stages.flatMap(({ layout }, stage) =>
      layout.flatMap(({ when, fields }, section) => {
        const at = `/stages/${stage}/layout/${section}`;
        return [
          ...placed(when, `${at}/when`),
          ...fields.flatMap((entry, index) =>
            typeof entry === 'string' ? [] : placed(entry.when, `${at}/fields/${index}/when`),
          ),
        ];
      }),
    ),
    ...permitType.documents.flatMap(({ need }, index) => {
      if (typeof need === 'string') return [];
      const at = `/documents/${index}/need`;
      return 'requiredWhen' in need
        ? placed(need.requiredWhen, `${at}/requiredWhen`)
        : placed(need.recommendedWhen, `${at}/recommendedWhen`);
    }),
    ...permitType.checklist.flatMap(({ when }, index) => placed(when, `/checklist/${index}/when`)),
  ];
}

/**
 * @param field - what is looked at, for the sentence: `/applicant/represented`
 * @param pointer - the condition in the file
 */
function check(
  condition: Condition,
  schema: FieldSchema,
  field: string,
  pointer: string,
): readonly Problem[] {
  const same = (parts: readonly Condition[] | undefined, name: string) =>
    (parts ?? []).flatMap((part, index) =>
      check(part, schema, field, `${pointer}/${name}/${index}`),
    );
  return [
    ...checkValues(condition, schema, field, pointer),
    ...checkProperties(condition, schema, field, pointer),
    ...checkContains(condition, schema, field, pointer),
    ...(condition.not ? check(condition.not, schema, field, `${pointer}/not`) : []),
    ...same(condition.allOf, 'allOf'),
    ...same(condition.anyOf, 'anyOf'),
  ];
}

function checkProperties(
  { properties = {}, required = [] }: Condition,
  schema: FieldSchema,
  field: string,
  pointer: string,
): readonly Problem[] {
  const named = Object.keys(properties);
  if (named.length + required.length === 0) return [];
  if (!('properties' in schema)) return [problem(pointer, 'impossible-condition', { field })];
  const known = (name: string) => Object.hasOwn(schema.properties, name);
  const unknown = (name: string, at: string) =>
    problem(
      `${pointer}/${at}`,
      'no-such-field',
      { field: `${field}/${name}` },
      {
        word: name,
        known: Object.keys(schema.properties),
      },
    );
  return [
    ...Object.entries(properties).flatMap(([name, part]) =>
      known(name)
        ? check(
            part,
            schema.properties[name] as FieldSchema,
            `${field}/${name}`,
            `${pointer}/properties/${name}`,
          )
        : [unknown(name, `properties/${name}`)],
    ),
    ...required.flatMap((name, index) =>
      known(name) || named.includes(name) ? [] : [unknown(name, `required/${index}`)],
    ),
  ];
}

function checkContains(
  { contains }: Condition,
  schema: FieldSchema,
  field: string,
  pointer: string,
): readonly Problem[] {
  if (!contains) return [];
  if (!('items' in schema)) return [problem(pointer, 'impossible-condition', { field })];
  return check(contains, schema.items, field, `${pointer}/contains`);
}

/** What each keyword can be true of. */
const about = {
  minimum: ['number', 'integer'],
  maximum: ['number', 'integer'],
  exclusiveMinimum: ['number', 'integer'],
  exclusiveMaximum: ['number', 'integer'],
  minLength: ['string'],
} as const;

function checkValues(
  condition: Condition,
  schema: FieldSchema,
  field: string,
  pointer: string,
): readonly Problem[] {
  if (!('type' in schema)) return [];
  const impossible = (at: string) => problem(`${pointer}/${at}`, 'impossible-condition', { field });
  return [
    ...(condition.type === undefined || isType(schema.type, condition.type)
      ? []
      : [impossible('type')]),
    ...(condition.const === undefined || canBe(schema, condition.const)
      ? []
      : [impossible('const')]),
    ...(condition.enum ?? []).flatMap((value, index) =>
      canBe(schema, value) ? [] : [impossible(`enum/${index}`)],
    ),
    ...Object.entries(about)
      .filter(([keyword]) => condition[keyword as keyof typeof about] !== undefined)
      .filter(([, types]) => !(types as readonly string[]).includes(schema.type))
      .map(([keyword]) => impossible(keyword)),
  ];
}

const isType = (actual: string, asked: string): boolean =>
  actual === asked || (actual === 'integer' && asked === 'number');

function canBe(schema: FieldSchema, value: string | number | boolean): boolean {
  if (!('type' in schema)) return true;
  if (schema.type === 'string') {
    return typeof value === 'string' && (schema.enum?.includes(value) ?? true);
  }
  if (schema.type === 'boolean') return typeof value === 'boolean';
  if (schema.type === 'integer') return Number.isInteger(value);
  return schema.type === 'number' && typeof value === 'number';
}
