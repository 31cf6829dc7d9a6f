import type { FieldSchema, ObjectSchema, Stage } from '../generated/permit-type.ts';
import type { Finding } from './finding.ts';

/** So many are told; whoever sends more has not filled in the form. */
const mostTold = 20;

/**
 * Answers that no field asks for, and groups that are no groups. A form never sends them, so they
 * mean another revision or another program; they are refused rather than dropped in silence.
 */
export function unknownAnswers(stages: readonly Stage[], answers: unknown): Finding[] {
  const found: Finding[] = [];
  const root: ObjectSchema = {
    type: 'object',
    properties: Object.fromEntries(stages.map(({ id, data }) => [id, data])),
  };
  look(root, answers, '', found);
  return found;
}

function look(schema: FieldSchema, value: unknown, path: string, found: Finding[]): void {
  if (!('type' in schema) || value === undefined || value === null) return;
  if (schema.type === 'object') lookInGroup(schema, value, path, found);
  if (schema.type === 'array' && schema.items.type === 'object' && Array.isArray(value)) {
    const { items, maxItems } = schema;
    value.slice(0, maxItems).forEach((row: unknown, index) => {
      look(items, row, `${path}/${index}`, found);
    });
  }
}

function lookInGroup(group: ObjectSchema, value: unknown, path: string, found: Finding[]): void {
  if (found.length >= mostTold) return;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    // A row that is no object is the validation's to tell.
    if (!/\/\d+$/.test(path)) found.push({ path, code: 'type', params: { type: 'object' } });
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    const schema = Object.hasOwn(group.properties, name) ? group.properties[name] : undefined;
    if (schema) look(schema, inner, `${path}/${name}`, found);
    else if (found.length < mostTold) {
      found.push({ path: `${path}/${escaped(name)}`, code: 'unknown', params: {} });
    }
  }
}

/** As JSON pointers want it, and cut: the name may be anybody's. */
const escaped = (name: string): string =>
  name.slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1');
