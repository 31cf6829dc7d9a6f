import { validateFieldSchema } from '../generated/validators.js';
import type { FieldSchema, PermitType } from '../generated/permit-type.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../reading/problem-texts.ts';
import { schemaProblems } from '../reading/schema-problems.ts';
import { say } from '../text.ts';

/** Looks up a shared definition by its reference as written; undefined when there is none. */
export type SharedDefinitions = (ref: string) => unknown;

/**
 * A group within a group within a group: no deeper. `references` within shared definitions count
 * as levels too, which bounds how far they can unfold.
 */
export const mostFieldLevels = 6;
export const mostFields = 500;

/**
 * The permit type with every `$ref` replaced by what it stands for, and what was wrong with that.
 * A problem within a shared definition is told where it is referred to.
 */
export function inlineShared(
  permitType: PermitType,
  shared: SharedDefinitions,
): { readonly permitType: PermitType; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const budget = { fields: mostFields };
  const stages = permitType.stages.map((stage, index) => {
    const at = `/stages/${index}/data`;
    const data = inline(stage.data, { at, level: 0, within: [], shared, problems, budget });
    return { ...stage, data: data as typeof stage.data };
  });
  if (budget.fields < 0)
    problems.push(problem('/stages', 'too-many-fields', { limit: mostFields }));
  return { permitType: { ...permitType, stages }, problems };
}

interface Place {
  /** Where a problem is told: stays at the `$ref` while within a shared definition. */
  readonly at: string;
  readonly level: number;
  /** The references that led here. */
  readonly within: readonly string[];
  readonly shared: SharedDefinitions;
  readonly problems: Problem[];
  /** Shared with all other places: what is left of the number of fields. */
  readonly budget: { fields: number };
}

function inline(schema: FieldSchema, place: Place): FieldSchema {
  if ('$ref' in schema) return resolved(schema.$ref, place);
  const inner = childrenOf(schema);
  if (!inner) {
    place.budget.fields--;
    return schema;
  }
  if (place.level >= mostFieldLevels) {
    place.problems.push(problem(place.at, 'fields-too-deep', { limit: mostFieldLevels }));
    return schema;
  }
  const properties: Record<string, FieldSchema> = {};
  for (const [name, child] of Object.entries(inner.properties)) {
    // Definitions that refer to definitions grow fast: stop before they fill the memory.
    if (place.budget.fields < 0) break;
    const at = place.within.length > 0 ? place.at : `${place.at}${inner.path}/${name}`;
    properties[name] = inline(child, { ...place, at, level: place.level + 1 });
  }
  return inner.with(properties);
}

function childrenOf(schema: Exclude<FieldSchema, { readonly $ref: string }>) {
  type Properties = Readonly<Record<string, FieldSchema>>;
  if (schema.type === 'object') {
    const { properties } = schema;
    return {
      properties,
      path: '/properties',
      with: (inlined: Properties): FieldSchema => ({ ...schema, properties: inlined }),
    };
  }
  if (schema.type === 'array' && schema.items.type === 'object') {
    const { items } = schema;
    return {
      properties: items.properties,
      path: '/items/properties',
      with: (inlined: Properties) =>
        ({ ...schema, items: { ...items, properties: inlined } }) as FieldSchema,
    };
  }
  return undefined;
}

/** Stands in for a definition that could not be had; the permit type is refused anyway. */
const nothing: FieldSchema = { type: 'boolean' };

function resolved(ref: string, place: Place): FieldSchema {
  const refuse = (...found: readonly Problem[]): FieldSchema => {
    place.problems.push(...found);
    return nothing;
  };
  if (place.within.includes(ref)) return refuse(problem(place.at, 'cyclic-reference', { ref }));
  const definition = place.shared(ref);
  if (definition === undefined) {
    return refuse(problem(place.at, 'no-such-shared-definition', { ref }));
  }
  const wrong = schemaProblems(validateFieldSchema, definition);
  if (wrong.length > 0) {
    return refuse(
      ...wrong.map(({ pointer, message }) =>
        problem(place.at, 'invalid-shared-definition', {
          ref,
          at: pointer,
          message: say(message, 'en'),
          messageId: message.id,
        }),
      ),
    );
  }
  return inline(definition as FieldSchema, { ...place, within: [...place.within, ref] });
}
