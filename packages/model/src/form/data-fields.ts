import type { FieldSchema, ObjectSchema } from '../generated/permit-type.ts';
import type { FormField } from './form-field.ts';

/** A field as the data schema has it, before the layout says how it is shown. */
export interface DataField {
  /** From the root of the answers, without indices. */
  readonly pointer: string;
  readonly schema: FormField['schema'];
  readonly required: boolean;
  readonly requiredWith?: string | undefined;
}

/**
 * The fields of a group in the order of the file. Nested groups are opened; a repeated group is
 * one field.
 *
 * @param at - pointer of the group
 */
export function dataFields(group: ObjectSchema, at: string, optional?: string): DataField[] {
  return Object.entries(group.properties).flatMap(([name, schema]) => {
    const pointer = `${at}/${name}`;
    const listed = group.required?.includes(name) ?? false;
    if (isGroup(schema)) return dataFields(schema, pointer, listed ? optional : pointer);
    if (isReference(schema)) return [];
    return {
      pointer,
      schema,
      required: listed && optional === undefined,
      ...(listed && optional !== undefined && { requiredWith: optional }),
    };
  });
}

const isGroup = (schema: FieldSchema): schema is ObjectSchema =>
  'type' in schema && schema.type === 'object';

/** Reading a permit type resolves them, so none is left in one that was read. */
const isReference = (schema: FieldSchema): schema is { readonly $ref: string } => '$ref' in schema;
