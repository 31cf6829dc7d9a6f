import type {
  FieldSchema,
  FieldText,
  ObjectSchema,
  PermitType,
} from '../../generated/permit-type.ts';
import { fieldPointer } from '../../form/form-field.ts';

/** All stages as one group: the schema of the answers as a whole. */
export function rootGroup({ stages }: Pick<PermitType, 'stages'>): ObjectSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(stages.map(({ id, data }) => [id, data])),
  };
}

/** What a group asks under a name; undefined where it asks nothing. */
export function inner(group: FieldSchema | undefined, name: string): FieldSchema | undefined {
  if (!isGroup(group) || !Object.hasOwn(group.properties, name)) return undefined;
  return group.properties[name];
}

/** What each entry of a repeated group asks. */
export function entryOf(schema: FieldSchema | undefined): ObjectSchema | undefined {
  return schema && 'type' in schema && schema.type === 'array' && schema.items.type === 'object'
    ? schema.items
    : undefined;
}

export function isGroup(schema: FieldSchema | undefined): schema is ObjectSchema {
  return schema !== undefined && 'type' in schema && schema.type === 'object';
}

/** The words of the field at a path of the answers. */
export function wordsAt({ stages }: Pick<PermitType, 'stages'>, path: string): FieldText {
  const pointer = fieldPointer(path);
  const stage = stages.find(({ id }) => pointer.startsWith(`/${id}/`));
  const relative = stage ? pointer.slice(stage.id.length + 1) : pointer;
  const text = stage && Object.hasOwn(stage.texts, relative) ? stage.texts[relative] : undefined;
  return text ?? { label: { id: pointer.slice(pointer.lastIndexOf('/') + 1) } };
}
