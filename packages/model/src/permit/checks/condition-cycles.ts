import type { Condition, PermitType, Stage } from '../../generated/permit-type.ts';
import { formFields, type FormField } from '../../form/form-fields.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../reading/problem-texts.ts';

/**
 * Whether a field is shown must not hang on itself, directly or by way of others: what is hidden
 * counts as not answered, so there would be no answer to whether it is shown.
 */
export function checkConditionCycles(permitType: PermitType): readonly Problem[] {
  const nodes = permitType.stages.flatMap(nodesOf);
  const byPointer = new Map(nodes.map((node) => [node.pointer, node]));
  const hangsOn = (node: Node) =>
    [...new Set(node.reads.flatMap((read) => fieldsAt(read, nodes)))].map(
      (pointer) => byPointer.get(pointer) as Node,
    );
  const done = new Set<Node>();
  const problems: Problem[] = [];

  const visit = (node: Node, path: readonly Node[]): void => {
    const from = path.indexOf(node);
    if (from >= 0) {
      const circle = [...path.slice(from), node].map(({ pointer }) => pointer).join(' → ');
      problems.push(problem(node.place, 'condition-cycle', { field: node.pointer, path: circle }));
      return;
    }
    if (done.has(node)) return;
    for (const next of hangsOn(node)) visit(next, [...path, node]);
    done.add(node);
  };
  for (const node of nodes) visit(node, []);
  return problems;
}

/** A field with what its conditions look at. */
interface Node {
  /** In the answers, without indices. */
  readonly pointer: string;
  readonly reads: readonly string[];
  /** The section that it is laid out in. */
  readonly place: string;
}

function nodesOf(stage: Stage, index: number): readonly Node[] {
  return formFields(stage).flatMap((section, at) => {
    const place = `/stages/${index}/layout/${at}`;
    const outer = section.when ? pointersIn(section.when) : [];
    const node = ({ pointer, when }: FormField, above: readonly string[]): Node => ({
      pointer,
      reads: [...above, ...(when ? pointersIn(when) : [])],
      place,
    });
    return section.fields.flatMap((field) => {
      const own = node(field, outer);
      return [own, ...(field.rows ?? []).map((inner) => node(inner, own.reads))];
    });
  });
}

/** What a condition looks at: the ends of its paths, items of a list under the list itself. */
function pointersIn(condition: Condition, at = ''): readonly string[] {
  const { properties = {}, required = [], contains, not, allOf = [], anyOf = [] } = condition;
  const inner = [
    ...Object.entries(properties).flatMap(([name, part]) => pointersIn(part, `${at}/${name}`)),
    ...required.filter((name) => !Object.hasOwn(properties, name)).map((name) => `${at}/${name}`),
    ...[contains, not, ...allOf, ...anyOf].flatMap((part) => (part ? pointersIn(part, at) : [])),
  ];
  return inner.length > 0 || at === '' ? inner : [at];
}

/** The fields that an address means: itself, all below a group, and the list around an entry. */
function fieldsAt(read: string, nodes: readonly Node[]): readonly string[] {
  return nodes
    .map(({ pointer }) => pointer)
    .filter(
      (pointer) =>
        pointer === read || pointer.startsWith(`${read}/`) || read.startsWith(`${pointer}/`),
    );
}
