import type { FieldSchema, PermitType, StringSchema } from '../../generated/permit-type.ts';
import { defaultMaxLength } from '../../form/default-max-length.ts';
import { mostTries, patternFault } from '../../pattern/check-pattern.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../reading/problem-texts.ts';
import { isReservedName } from '../../reading/reserved-names.ts';
import { dataPlaces, type DataPlace } from './data-places.ts';

/** All lists of choices of a permit type together. */
export const mostOptions = 2000;

/** What a data schema can say and must not: names, limits that no answer meets, costly patterns. */
export function checkData(permitType: PermitType): readonly Problem[] {
  const stages = permitType.stages.map((stage, index) => ({
    stage: { schema: stage.data, pointer: `/stages/${index}/data` },
    places: dataPlaces(stage, index),
  }));
  const places = stages.flatMap((stage) => stage.places);
  const options = places.map(({ schema }) => optionsOf(schema).length);
  return [
    ...stages.flatMap(({ stage }) => requiredNames(stage)),
    ...places.flatMap((place) => [
      ...names(place),
      ...requiredNames(place),
      ...contradictions(place),
      ...repeatedOptions(place),
      ...patterns(place),
    ]),
    ...(options.reduce((all, one) => all + one, 0) > mostOptions
      ? [problem('/stages', 'too-many-options', { limit: mostOptions })]
      : []),
  ];
}

/** The values of an `enum`, of a field or of the items of a list of choices. */
export function optionsOf(schema: FieldSchema): readonly string[] {
  if ('type' in schema && schema.type === 'string') return schema.enum ?? [];
  if ('items' in schema && schema.items.type === 'string') return schema.items.enum;
  return [];
}

function names({ field, pointer, kind, rows }: DataPlace): readonly Problem[] {
  const name = field.slice(field.lastIndexOf('/') + 1);
  return [
    ...(isReservedName(name) ? [problem(pointer, 'reserved-name', { name })] : []),
    ...(kind === 'rows' && rows !== undefined ? [problem(pointer, 'nested-rows')] : []),
  ];
}

function requiredNames({ schema, pointer }: Pick<DataPlace, 'schema' | 'pointer'>) {
  const rows = 'items' in schema && schema.items.type === 'object' ? schema.items : undefined;
  const group = rows ?? ('properties' in schema ? schema : undefined);
  const at = rows ? `${pointer}/items` : pointer;
  return (group?.required ?? []).flatMap((name, index) =>
    Object.hasOwn(group?.properties ?? {}, name)
      ? []
      : [
          problem(
            `${at}/required/${index}`,
            'no-such-required-field',
            { name },
            {
              word: name,
              known: Object.keys(group?.properties ?? {}),
            },
          ),
        ],
  );
}

const pairs = [
  ['minLength', 'maxLength'],
  ['minimum', 'maximum'],
  ['minItems', 'maxItems'],
] as const;

function contradictions({ schema, pointer }: DataPlace): readonly Problem[] {
  const limits = schema as unknown as Readonly<Record<string, number | undefined>>;
  const impossible = pairs.flatMap(([low, high]) => {
    const fallback = high === 'maxLength' ? defaultMaxLength : Infinity;
    return (limits[low] ?? -Infinity) > (limits[high] ?? fallback)
      ? [problem(`${pointer}/${low}`, 'contradiction', { low, high })]
      : [];
  });
  const choices = 'items' in schema && schema.items.type === 'string' ? schema.items.enum : [];
  const tooMany = choices.length > 0 && (limits['minItems'] ?? 0) > choices.length;
  return tooMany
    ? [
        ...impossible,
        problem(`${pointer}/minItems`, 'contradiction', { low: 'minItems', high: 'enum' }),
      ]
    : impossible;
}

function repeatedOptions({ schema, pointer }: DataPlace): readonly Problem[] {
  const options = optionsOf(schema);
  const at = 'items' in schema ? `${pointer}/items/enum` : `${pointer}/enum`;
  return options.flatMap((id, index) =>
    options.indexOf(id) < index ? [problem(`${at}/${index}`, 'duplicate-id', { id })] : [],
  );
}

function patterns({ schema, pointer }: DataPlace): readonly Problem[] {
  const { pattern, maxLength } = schema as StringSchema;
  if (pattern === undefined) return [];
  const fault = patternFault(pattern, maxLength ?? defaultMaxLength);
  return fault ? [problem(`${pointer}/pattern`, fault, { limit: mostTries })] : [];
}
