import type { Problem, Reading } from '@alur/model/problem.js';
import type { FlowNode, Sop } from '@alur/model/sop/sop.js';
import { elementsAt, idOf, moddle, type ModdleElement, textAt } from '../bpmn/moddle.ts';
import { writeWorkflow } from '../bpmn/write-workflow.ts';
import { compileNet } from '../engine/compile.ts';
import { taskTypes } from '../engine/profile.ts';
import { conditionToJuel, type JuelReading, numberToJuel } from './feel-to-juel.ts';
import { instanceNames } from './instance-names.ts';
import { type OperatonOptions, usualHistory } from './operaton-options.ts';
import { isTooLong, shortName } from './long-texts.ts';
import { remarksFor } from './remarks.ts';
import { timerToIso } from './timer-to-iso.ts';
import { whatOperatonCannot } from './what-operaton-cannot.ts';

/** Operaton keeps the namespace of Camunda 7, and CIB seven has it too. */
const camunda = 'http://camunda.org/schema/1.0/bpmn';

export interface OperatonExport {
  /** BPMN 2.0, ready to be deployed. Our own elements are in it, and are passed over there. */
  readonly xml: string;
  /** What is otherwise there than in Alur; `code` and element as of a problem. */
  readonly remarks: readonly Problem[];
}

/**
 * Writes an SOP so that Operaton runs it as our engine does: lanes as candidate groups, FEEL as
 * JUEL, times in ISO 8601.
 *
 * Always written anew from the SOP, never the bytes of a file: what stands in a file beyond an SOP
 * could be code that Operaton runs.
 *
 * @returns problems, each at its element, where either engine cannot run it
 */
export async function exportForOperaton(
  sop: Sop,
  options: OperatonOptions = {},
): Promise<Reading<OperatonExport>> {
  const compiled = compileNet(sop);
  if (!compiled.ok) return compiled;
  const problems = whatOperatonCannot(sop, options);
  if (problems.length > 0) return { ok: false, problems };
  const written = await writeWorkflow(forOperaton(sop), options.places);
  const { rootElement } = await moddle.fromXML(written);
  annotate(rootElement, sop, options);
  const { xml } = await moddle.toXML(rootElement, { format: true });
  return { ok: true, value: { xml, remarks: remarksFor(sop, options) } };
}

/** The SOP in the words of Operaton: what an element itself says, without attributes of its own. */
function forOperaton(sop: Sop): Sop {
  return {
    ...sop,
    nodes: sop.nodes.map((node): FlowNode => {
      const { trigger, multiInstance, type } = node;
      const timer = trigger?.kind === 'timer' ? timerToIso(trigger)?.text : undefined;
      const { cardinality = '', until } = multiInstance ?? {};
      return {
        ...node,
        // Operaton does not wait at the others.
        type: taskTypes.has(type) ? 'userTask' : type,
        ...(trigger?.kind === 'timer' && timer ? { trigger: { ...trigger, text: timer } } : {}),
        ...(multiInstance
          ? {
              multiInstance: {
                ...multiInstance,
                cardinality: cardinality.startsWith('=')
                  ? juelOf(numberToJuel(cardinality))
                  : cardinality,
                ...(until === undefined
                  ? {}
                  : { until: juelOf(conditionToJuel(until, instanceNames)) }),
              },
            }
          : {}),
      };
    }),
    flows: sop.flows.map((flow) =>
      flow.condition === undefined
        ? flow
        : { ...flow, condition: juelOf(conditionToJuel(flow.condition)) },
    ),
  };
}

function juelOf(reading: JuelReading): string {
  if (!reading.ok) throw new TypeError(`Not checked: ${reading.why.en ?? reading.why.id}`);
  return reading.juel;
}

function annotate(
  definitions: ModdleElement,
  sop: Sop,
  { history = usualHistory }: OperatonOptions,
): void {
  const say = (element: ModdleElement, name: string, value: string) => {
    (element.$attrs as Record<string, string>)[`camunda:${name}`] = value;
  };
  (definitions.$attrs as Record<string, string>)['xmlns:camunda'] = camunda;
  const roles = new Map(sop.performers.map(({ id, role }) => [id, role]));
  const nodes = new Map(sop.nodes.map((node) => [node.id, node]));
  const activities = new Map(sop.activities.map((activity) => [activity.id, activity]));
  const visit = (scope: ModdleElement): void => {
    for (const element of elementsAt(scope, 'flowElements')) {
      const activity = activities.get(idOf(element));
      const node = nodes.get(idOf(element));
      const role = roles.get(node?.performer ?? '');
      if (node && taskTypes.has(node.type) && role !== undefined)
        say(element, 'candidateGroups', role);
      // What a task list shows; the step itself is the key of the task's definition.
      if (activity && activity.work.kind !== 'manual') {
        say(element, 'formKey', `alur:${activity.work.kind}`);
      }
      shorten(element);
      visit(element);
    }
  };
  for (const root of elementsAt(definitions, 'rootElements')) {
    if (root.$type !== 'bpmn:Process') continue;
    say(root, 'historyTimeToLive', history);
    shorten(root);
    visit(root);
  }
}

/** What is too long for a name is said in the element's documentation, which a task list shows. */
function shorten(element: ModdleElement): void {
  const name = textAt(element, 'name');
  if (!isTooLong(name)) return;
  element['name'] = shortName(name);
  element['documentation'] = [moddle.create('bpmn:Documentation', { text: name })];
}
