import type { FieldSchema, ObjectSchema, PermitType } from '@alur/model/generated/permit-type.js';
import { formFields } from '@alur/model/form/form-fields.js';

/** JSON Schema, as far as it is written here. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/**
 * The answers to a permit type as plain JSON Schema, for tools that know nothing of Alur.
 *
 * A field that a condition can hide is optional, also when it is required while it is shown; so is
 * a box that need not be ticked.
 */
export function answersSchema(permitType: PermitType): JsonSchema {
  const stages = permitType.stages.map((stage) => ({
    id: stage.id,
    data: stage.data,
    facts: {
      hidden: hideable(stage),
      labels: (pointer: string) => stage.texts[pointer]?.label.id,
    },
  }));
  return {
    type: 'object',
    description: `${permitType.title.id}, revisi ${permitType.revision}`,
    additionalProperties: false,
    required: stages
      .filter(({ data, facts }) => isAlwaysThere(data, '', facts))
      .map(({ id }) => id),
    properties: Object.fromEntries(
      stages.map(({ id, data, facts }) => [id, groupSchema(data, '', facts)]),
    ),
  };
}

interface StageFacts {
  /** Pointers from the stage of the fields that may be hidden. */
  readonly hidden: ReadonlySet<string>;
  readonly labels: (pointer: string) => string | undefined;
}

function hideable(stage: PermitType['stages'][number]): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const { when, fields } of formFields(stage)) {
    for (const field of fields) {
      for (const each of [field, ...(field.rows ?? [])]) {
        const conditional = each === field ? (when ?? field.when) : each.when;
        if (conditional) hidden.add(each.pointer.slice(stage.id.length + 1));
      }
    }
  }
  return hidden;
}

function groupSchema(group: ObjectSchema, at: string, facts: StageFacts): JsonSchema {
  const names = Object.keys(group.properties);
  return {
    type: 'object',
    additionalProperties: false,
    required: names.filter(
      (name) =>
        group.required?.includes(name) &&
        isAlwaysThere(group.properties[name], `${at}/${name}`, facts),
    ),
    properties: Object.fromEntries(
      Object.entries(group.properties).map(([name, schema]) => [
        name,
        {
          ...fieldSchema(schema, `${at}/${name}`, facts),
          description: facts.labels(`${at}/${name}`),
        },
      ]),
    ),
  };
}

/** A required group is there when one of its fields always is. */
function isAlwaysThere(schema: FieldSchema | undefined, at: string, facts: StageFacts): boolean {
  if (!schema || facts.hidden.has(at) || !('type' in schema) || schema.type === 'boolean') {
    return false;
  }
  if (schema.type !== 'object') return true;
  return (schema.required ?? []).some((name) =>
    isAlwaysThere(schema.properties[name], `${at}/${name}`, facts),
  );
}

function fieldSchema(schema: FieldSchema, at: string, facts: StageFacts): JsonSchema {
  if (!('type' in schema)) return {};
  if (schema.type === 'object') return groupSchema(schema, at, facts);
  if (schema.type === 'array') {
    const { items } = schema;
    return {
      type: 'array',
      items: items.type === 'object' ? groupSchema(items, at, facts) : items,
    };
  }
  return { type: schema.type, ...('enum' in schema && schema.enum && { enum: schema.enum }) };
}
