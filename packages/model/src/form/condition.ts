import type { Condition } from '../generated/permit-type.ts';

/**
 * Whether answers fit a condition.
 *
 * A condition is a fragment of JSON Schema and means what JSON Schema means by it, but for one
 * thing: a property that is named and not answered does not fit. JSON Schema would let it pass,
 * and a document would be asked for because nobody has answered yet.
 *
 * @param answers - all answers, `{ applicant: …, technical: … }`, without hidden ones
 */
export function holds(condition: Condition, answers: unknown): boolean {
  return (
    fitsValue(condition, answers) &&
    fitsProperties(condition, answers) &&
    (condition.contains === undefined ||
      !Array.isArray(answers) ||
      answers.some((item) => holds(condition.contains as Condition, item))) &&
    (condition.not === undefined || !holds(condition.not, answers)) &&
    (condition.allOf === undefined || condition.allOf.every((part) => holds(part, answers))) &&
    (condition.anyOf === undefined || condition.anyOf.some((part) => holds(part, answers)))
  );
}

function fitsValue(condition: Condition, value: unknown): boolean {
  if (condition.type !== undefined && !isOfType(value, condition.type)) return false;
  if (condition.const !== undefined && value !== condition.const) return false;
  if (condition.enum !== undefined && !condition.enum.some((one) => one === value)) return false;
  if (typeof value === 'string') {
    return condition.minLength === undefined || Array.from(value).length >= condition.minLength;
  }
  if (typeof value !== 'number') return true;
  return (
    (condition.minimum === undefined || value >= condition.minimum) &&
    (condition.maximum === undefined || value <= condition.maximum) &&
    (condition.exclusiveMinimum === undefined || value > condition.exclusiveMinimum) &&
    (condition.exclusiveMaximum === undefined || value < condition.exclusiveMaximum)
  );
}

function fitsProperties(condition: Condition, value: unknown): boolean {
  if (!isOfType(value, 'object')) return true;
  const has = (name: string) => Object.hasOwn(value as object, name);
  return (
    (condition.required ?? []).every(has) &&
    Object.entries(condition.properties ?? {}).every(
      ([name, part]) => has(name) && holds(part, (value as Record<string, unknown>)[name]),
    )
  );
}

function isOfType(value: unknown, type: NonNullable<Condition['type']>): boolean {
  switch (type) {
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
