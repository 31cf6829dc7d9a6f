/**
 * What FEEL's operators do with values, as DMN 1.3 section 10.3.2 has it and `feelin` does it.
 * `null` is FEEL's "cannot be said": of other types, not there, divided by zero.
 */

export type Truth = boolean | null;

const typeOf = (value: unknown) =>
  value === null || value === undefined ? 'null' : Array.isArray(value) ? 'list' : typeof value;

/** FEEL takes a list of one for its only entry. */
const single = (value: unknown): unknown =>
  Array.isArray(value) && value.length < 2 ? (value as unknown[])[0] : value;

export function isEqual(left: unknown, right: unknown): Truth {
  if ((left === null) !== (right === null)) return false;
  const [a, b] = [single(left), single(right)];
  const type = typeOf(a);
  if (type !== typeOf(b)) return null;
  if (type === 'null') return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((each, index) => isEqual(each, b[index]) === true);
  }
  // Groups of answers are compared field by field in a condition, never as a whole.
  return type === 'object' ? null : a === b;
}

/** Is the value among these? Never null: what cannot be compared is another value. */
export function isAmong(value: unknown, list: unknown): Truth {
  if (list === null || list === undefined) return null;
  const entries = Array.isArray(list) ? (list as unknown[]) : [list];
  return entries.some((each) => isEqual(each, value) === true);
}

export type Order = '<' | '<=' | '>' | '>=';

export function isOrdered(left: unknown, operator: Order, right: unknown): Truth {
  const ofOneType =
    (typeof left === 'number' && typeof right === 'number') ||
    (typeof left === 'string' && typeof right === 'string');
  if (!ofOneType) return null;
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}

export function calculate(left: unknown, operator: string, right: unknown): unknown {
  if (operator === '+' && typeof left === 'string' && typeof right === 'string')
    return left + right;
  if (typeof left !== 'number' || typeof right !== 'number') return null;
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? null : left / right;
    default:
      return null;
  }
}

/** A property of a group; of a list, that property of each of its entries. Own ones only. */
export function property(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return (value as unknown[]).map((each) => property(each, name));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return null;
  return (value as Record<string, unknown>)[name] ?? null;
}

const asList = (value: unknown) => (Array.isArray(value) ? (value as unknown[]) : [value]);

/** The functions that conditions may call. None reads a clock or runs a pattern. */
export const feelFunctions: ReadonlyMap<
  string,
  { readonly parameters: number; readonly call: (...values: unknown[]) => unknown }
> = new Map([
  ['not', { parameters: 1, call: (value) => (typeof value === 'boolean' ? !value : null) }],
  ['count', { parameters: 1, call: (list) => (list === null ? null : asList(list).length) }],
  [
    'list contains',
    {
      parameters: 2,
      call: (list, entry) => (list === null ? null : asList(list).includes(entry)),
    },
  ],
  [
    'starts with',
    {
      parameters: 2,
      call: (text, start) =>
        typeof text === 'string' && typeof start === 'string' ? text.startsWith(start) : null,
    },
  ],
]);
