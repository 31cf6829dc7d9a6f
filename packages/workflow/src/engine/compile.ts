import type { Problem, Reading } from '@alur/model/problem.js';
import type { FlowNode, MultiInstance, Sop } from '@alur/model/sop/sop.js';
import type { LocalText } from '@alur/model/text.js';
import { problemAt } from '../problem.ts';
import { type Feel, readFeel } from './feel.ts';
import { FlowGraph } from '@alur/model/sop/flow-graph.js';
import type { Net, NetFlow, NetMany, NetNode, NodeAction } from './net.ts';
import { checkProfile, notUnderstood, taskTypes } from './profile.ts';
import { checkStructure } from './structure.ts';

/**
 * Makes an SOP ready to run, or says everything that stands in the way: the gate to execution.
 *
 * The profile is closed (decision 10 of the architecture): what is not known to be run exactly
 * as drawn is refused by name. FEEL is read here once; steps do no parsing.
 */
export function compileNet(sop: Sop): Reading<Net> {
  const problems = [
    ...sop.nodes.flatMap(checkProfile),
    ...sop.flows.flatMap(({ id, extras }) =>
      (extras ?? []).map((extra) => notUnderstood(id, extra)),
    ),
    ...checkStructure(sop),
    ...checkNotifications(sop),
  ];
  const conditions = readConditions(sop, problems);
  const manys = readManys(sop, problems);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: link(sop, conditions, manys) };
}

function readConditions(sop: Sop, problems: Problem[]): ReadonlyMap<string, Feel> {
  const conditions = new Map<string, Feel>();
  for (const { id, condition } of sop.flows) {
    const feel = condition === undefined ? undefined : readMarked(id, condition, problems);
    if (feel) conditions.set(id, feel);
  }
  return conditions;
}

function readManys(sop: Sop, problems: Problem[]): ReadonlyMap<string, NetMany> {
  const manys = new Map<string, NetMany>();
  for (const { id, multiInstance } of sop.nodes) {
    if (!multiInstance) continue;
    const cardinality = readCardinality(id, multiInstance, problems);
    const { sequential, until } = multiInstance;
    const enough = until === undefined ? undefined : readMarked(id, until, problems);
    if (cardinality)
      manys.set(id, { sequential, cardinality, ...(enough ? { until: enough } : {}) });
  }
  return manys;
}

function readCardinality(
  element: string,
  { cardinality }: MultiInstance,
  problems: Problem[],
): Feel | undefined {
  if (/^\d{1,3}$/.test(cardinality)) return () => Number(cardinality);
  if (cardinality !== '') return readMarked(element, cardinality, problems);
  problems.push(
    problemAt(
      element,
      'no-cardinality',
      'Aktivitas berulang ini tidak menyebut berapa kali. Isi loopCardinality dengan bilangan atau FEEL, misalnya: = count(answers.technical.boards).',
      'This repeated activity does not say how often. Fill in loopCardinality with a number or FEEL, for instance: = count(answers.technical.boards).',
    ),
  );
  return undefined;
}

/** FEEL in a BPMN expression is marked by its leading `=`. */
function readMarked(element: string, text: string, problems: Problem[]): Feel | undefined {
  if (!text.startsWith('=')) {
    problems.push(
      problemAt(
        element,
        'not-marked-as-feel',
        `"${text}" bukan FEEL. Awali dengan "=", misalnya: = outcome = "accept".`,
        `"${text}" is not FEEL. Begin it with "=", for instance: = outcome = "accept".`,
      ),
    );
    return undefined;
  }
  const reading = readFeel(text);
  if (reading.ok) return reading.feel;
  problems.push(badCondition(element, text, reading.why));
  return undefined;
}

function checkNotifications(sop: Sop): Problem[] {
  return sop.activities.flatMap(({ id, notifications }) =>
    notifications.flatMap(({ when }) => {
      const reading = when === undefined ? undefined : readFeel(when);
      return reading && !reading.ok ? [badCondition(id, when ?? '', reading.why)] : [];
    }),
  );
}

function badCondition(element: string, text: string, why: Required<LocalText>): Problem {
  return problemAt(
    element,
    'bad-condition',
    `Syarat "${text}" tidak dapat dipakai: ${why.id}. Pakai nama, teks, bilangan, =, !=, <, >, in, and, or, dan not().`,
    `The condition "${text}" cannot be used: ${why.en}. Use names, text, numbers, =, !=, <, >, in, and, or, and not().`,
  );
}

/** Nodes refer to each other in circles, so they are made first and joined afterwards. */
type Unfinished<T> = { -readonly [K in keyof T]: T[K] };

function link(
  sop: Sop,
  conditions: ReadonlyMap<string, Feel>,
  manys: ReadonlyMap<string, NetMany>,
): Net {
  const graph = new FlowGraph(sop);
  const nodes = new Map<string, Unfinished<NetNode>>();
  for (const { id } of sop.nodes) {
    nodes.set(id, { id, does: { kind: 'pass' }, exits: [], boundaries: [], many: manys.get(id) });
  }
  const at = (id: string): NetNode => {
    const node = nodes.get(id);
    if (!node) throw new TypeError(`${id} passed the checks but is not there`);
    return node;
  };
  const startOf = (scope: string | undefined) =>
    at(graph.within(scope).find(({ type }) => type === 'startEvent')?.id ?? '');
  for (const node of sop.nodes) {
    const unfinished = at(node.id) as Unfinished<NetNode>;
    unfinished.does =
      node.type === 'subProcess'
        ? { kind: 'subprocess', start: startOf(node.id) }
        : actionOf(
            node,
            graph.entries(node.id).map(({ id }) => id),
          );
    unfinished.boundaries = graph.boundaries(node.id).map(({ id }) => at(id));
    unfinished.exits = graph.exits(node.id).map(({ id, target, isDefault }): NetFlow => ({
      id,
      to: at(target),
      isDefault,
      condition: conditions.get(id),
    }));
  }
  return { workflow: sop.id, start: startOf(undefined), nodes };
}

function actionOf(node: FlowNode, entries: readonly string[]): NodeAction {
  const { type, trigger } = node;
  if (taskTypes.has(type)) return { kind: 'task' };
  if (type === 'exclusiveGateway') return { kind: 'choose' };
  if (type === 'parallelGateway') return { kind: 'join', entries };
  if (type === 'boundaryEvent') {
    if (!trigger || trigger.kind === 'terminate' || trigger.kind === 'other') {
      throw new TypeError(`${node.id} passed the checks but cannot be on an edge`);
    }
    // An error always ends what it happens in.
    const interrupting = trigger.kind === 'error' || node.interrupting !== false;
    return { kind: 'boundary', interrupting, catches: trigger };
  }
  if (type === 'endEvent') {
    if (trigger?.kind === 'terminate') return { kind: 'terminate' };
    if (trigger?.kind === 'error') return { kind: 'throw', code: trigger.code };
    return { kind: 'end', sends: trigger?.kind === 'message' ? trigger.name : undefined };
  }
  if (type === 'intermediateCatchEvent' && trigger?.kind === 'timer') return trigger;
  if (type === 'intermediateCatchEvent' && trigger?.kind === 'message') return trigger;
  // Whoever starts the case has waited for what a start event waits for.
  const sends = type === 'intermediateThrowEvent' && trigger?.kind === 'message';
  return { kind: 'pass', sends: sends ? trigger.name : undefined };
}
