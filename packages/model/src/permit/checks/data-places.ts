import type { FieldSchema, ObjectSchema, Stage } from '../../generated/permit-type.ts';

/** Something in the data schema of a stage, with both of its addresses. */
export interface DataPlace {
  readonly schema: FieldSchema;
  /** As layout, texts and conditions name it, within the stage and without indices: `/boards/width`. */
  readonly field: string;
  /** In the file: `/stages/1/data/properties/boards/items/properties/width`. */
  readonly pointer: string;
  readonly kind: 'field' | 'group' | 'rows';
  /** The repeated group around it, by its `field`. */
  readonly rows?: string | undefined;
}

/** Every field, group and repeated group of a stage, in the order of the file. */
export function dataPlaces(stage: Stage, index: number): readonly DataPlace[] {
  return inGroup(stage.data, '', `/stages/${index}/data`, undefined);
}

function inGroup(
  group: ObjectSchema,
  field: string,
  pointer: string,
  rows: string | undefined,
): DataPlace[] {
  return Object.entries(group.properties).flatMap(([name, schema]): DataPlace[] => {
    const place = {
      schema,
      field: `${field}/${name}`,
      pointer: `${pointer}/properties/${name}`,
      rows,
    };
    if ('type' in schema && schema.type === 'object') {
      return [{ ...place, kind: 'group' }, ...inGroup(schema, place.field, place.pointer, rows)];
    }
    if ('type' in schema && schema.type === 'array' && schema.items.type === 'object') {
      return [
        { ...place, kind: 'rows' },
        ...inGroup(schema.items, place.field, `${place.pointer}/items`, place.field),
      ];
    }
    return [{ ...place, kind: 'field' }];
  });
}
