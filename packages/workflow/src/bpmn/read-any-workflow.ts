import type { Problem, Reading } from '@alur/model/problem.js';
import type { Activity, Sop } from '@alur/model/sop/sop.js';
import { problemAt } from '../problem.ts';
import {
  elementsAt,
  idOf,
  localName,
  moddle,
  type ModdleElement,
  textAt,
  toProblem,
} from './moddle.ts';
import { drawsFlow } from './diagram/draws-flow.ts';
import { inFlowOrder } from './flow-order.ts';
import { messageFlows } from './message-flows.ts';
import { giveIds } from './give-ids.ts';
import { nobodyNamed } from './nobody-named.ts';
import { readInferences } from './read-activity.ts';
import { readBeside } from './read-beside.ts';
import { readDocument, readRows } from './read-document.ts';
import { readFlowElements } from './read-flow-elements.ts';
import { readIdentity } from './read-identity.ts';
import {
  type DrawnPool,
  isDrawnPool,
  type Pool,
  performersOf,
  type PoolPerformer,
  readPools,
} from './read-pools.ts';
import { inRowOrder } from './row-order.ts';
import { scan } from './scan.ts';
import { withReadableEncoding } from './xml-encoding.ts';

/** A BPMN file of any tool, as far as an SOP can hold it. */
export interface AnyWorkflow {
  readonly sop: Sop;
  /** Whether the file says where things are drawn; without, {@link withDiagram} adds it. */
  readonly hasDiagram: boolean;
  /** What in the file could not be understood, where and what became of it. */
  readonly remarks: readonly Problem[];
}

/**
 * Reads BPMN 2.0 of any tool to be shown, or to become an SOP: Camunda Modeler, Signavio, Bizagi,
 * bpmn.io. Several processes become one SOP, pools and lanes its performers; what an SOP cannot say
 * stands in `sop.beside` and in the nodes' `extras`, by name. Whoever runs a file reads it with
 * `readWorkflow`, which refuses what this takes.
 *
 * Refused is what is no BPMN 2.0, or made to hurt: a DOCTYPE, ids twice, endless nesting.
 */
export async function readAnyWorkflow(text: string): Promise<Reading<AnyWorkflow>> {
  const xml = withReadableEncoding(text);
  const dangers = scan(xml, 'to show');
  if (dangers.length > 0) return { ok: false, problems: dangers };
  try {
    const { rootElement, warnings } = await moddle.fromXML(xml);
    const remarks = warnings.slice(0, mostRemarks).map((each) => toProblem(each, xml));
    return readDefinitions(rootElement, remarks);
  } catch (error) {
    return { ok: false, problems: [toProblem(error as Error, xml)] };
  }
}

/** More do not help anybody. */
const mostRemarks = 50;

function readDefinitions(definitions: ModdleElement, remarks: Problem[]): Reading<AnyWorkflow> {
  giveIds(definitions);
  const pools = readPools(definitions);
  const drawn = pools.filter(isDrawnPool);
  const [first] = drawn;
  if (!first) return { ok: false, problems: [nothingDrawn(definitions)] };
  const found = performersOf(pools);
  const scopes = drawn.map((pool) => readFlow(pool, found, remarks));
  const activities = scopes.flatMap((scope) => scope.activities);
  const rows = readRows(first.process);
  const identity = readIdentity(first.process);
  const beside = readBeside(definitions);
  const nodes = scopes.flatMap((scope) => scope.nodes);
  const flows = scopes.flatMap((scope) => scope.flows);
  const inferences = [
    ...readInferences(first.process, remarks),
    ...(drawn.some(({ participant, lanes }) => !participant && lanes.length === 0)
      ? [{ what: 'performer', why: nobodyNamed.id, confidence: 0 }]
      : []),
  ];
  const sop: Sop = {
    id: idOf(first.process),
    identity: { ...identity, title: identity.title || titleOf(drawn) },
    performers: found.map(({ performer }) =>
      performer.name === '' ? { ...performer, name: 'Pelaksana' } : performer,
    ),
    activities:
      rows.length > 0
        ? inRowOrder(activities, rows)
        : inFlowOrder(activities, nodes, [...flows, ...messageFlows(definitions)]),
    nodes,
    flows,
    ...(inferences.length > 0 ? { inferences } : {}),
    ...readDocument(first.process, remarks),
    ...(beside.length > 0 ? { beside } : {}),
  };
  return { ok: true, value: { sop, hasDiagram: drawsFlow(definitions), remarks } };
}

function readFlow(pool: DrawnPool, found: readonly PoolPerformer[], remarks: Problem[]) {
  const own = found.filter((each) => each.pool === pool);
  const laneOf = new Map<string, string>();
  for (const { performer, nodes } of own) {
    const ids = nodes === 'all' ? elementsAt(pool.process, 'flowElements').map(idOf) : nodes;
    for (const id of ids) if (!laneOf.has(id)) laneOf.set(id, performer.id);
  }
  const read = readFlowElements(pool.process, laneOf, remarks);
  const texts = documentation(pool.process);
  const activities = read.activities.map((activity): Activity => {
    const description = activity.description ?? texts.get(activity.id);
    return description === undefined ? activity : { ...activity, description };
  });
  return { ...read, activities };
}

/** What other tools say of an element in so many words, by its id. */
function documentation(scope: ModdleElement): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (element: ModdleElement): void => {
    const text = elementsAt(element, 'documentation')
      .map((each) => textAt(each, 'text'))
      .join('\n')
      .trim();
    if (text !== '') found.set(idOf(element), text);
    for (const each of elementsAt(element, 'flowElements')) visit(each);
  };
  visit(scope);
  return found;
}

function titleOf(drawn: readonly Pool[]): string {
  return drawn.map(({ name }) => name).find((name) => name !== '') ?? '';
}

function nothingDrawn(definitions: ModdleElement): Problem {
  const others = [...new Set(elementsAt(definitions, 'rootElements').map(localName))].join(', ');
  const [id, en] =
    others === ''
      ? ['', '']
      : [` Yang ada di dalamnya hanya: ${others}.`, ` All it holds is: ${others}.`];
  return problemAt(
    '',
    'no-process',
    `Berkas tidak memuat proses dengan aktivitas.${id} Buka di penyunting asalnya, gambarkan alurnya sebagai proses BPMN, lalu ekspor ulang.`,
    `The file holds no process with activities.${en} Open it in the editor it comes from, draw the flow as a BPMN process, and export it again.`,
  );
}
