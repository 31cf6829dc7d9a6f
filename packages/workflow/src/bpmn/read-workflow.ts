import type { Problem, Reading } from '@alur/model/problem.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { problemAt } from '../problem.ts';
import { elementsAt, idOf, localName, type ModdleElement, parseDefinitions } from './moddle.ts';
import { readInferences } from './read-activity.ts';
import { checkExtensionPlaces } from './read-extension-places.ts';
import { readDocument, readRows } from './read-document.ts';
import { readFlowElements } from './read-flow-elements.ts';
import { readIdentity } from './read-identity.ts';
import { readLanes } from './read-lanes.ts';
import { inRowOrder } from './row-order.ts';
import { scan } from './scan.ts';

/**
 * Reads an SOP from BPMN 2.0 XML with our `sop:` elements.
 *
 * Whatever BPMN can draw is read, also what the engine would refuse, so that it can be shown;
 * `compileNet` is the gate to running it. Refused here is what is dangerous, not BPMN, or says
 * something that no reader would notice.
 */
export async function readWorkflow(xml: string): Promise<Reading<Sop>> {
  const dangers = scan(xml);
  if (dangers.length > 0) return { ok: false, problems: dangers };
  const parsed = await parseDefinitions(xml);
  if ('problems' in parsed) return { ok: false, problems: parsed.problems };
  const problems: Problem[] = checkExtensionPlaces(parsed.definitions);
  const process = onlyProcess(parsed.definitions, problems);
  if (!process) return { ok: false, problems };
  const sop = readProcess(process, problems);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: sop };
}

/** What one process says; what is wrong with it is added to `problems`. */
export function readProcess(process: ModdleElement, problems: Problem[]): Sop {
  const { performers, laneOf } = readLanes(process, problems);
  const { activities, nodes, flows } = readFlowElements(process, laneOf, problems);
  const inferences = readInferences(process, problems);
  return {
    id: idOf(process),
    identity: readIdentity(process),
    performers,
    activities: inRowOrder(activities, readRows(process)),
    nodes,
    flows,
    ...(inferences.length === 0 ? {} : { inferences }),
    ...readDocument(process, problems),
  };
}

function onlyProcess(definitions: ModdleElement, problems: Problem[]): ModdleElement | undefined {
  const processes = elementsAt(definitions, 'rootElements').filter(
    (element) => localName(element) === 'process',
  );
  const drawn = processes.filter((each) => elementsAt(each, 'flowElements').length > 0);
  if (drawn.length === 1) return drawn[0];
  problems.push(
    drawn.length === 0
      ? problemAt(
          '',
          'no-process',
          'Berkas tidak memuat proses dengan aktivitas. Gambarkan alur SOP di dalam satu proses.',
          'The file holds no process with activities. Draw the SOP in one process.',
        )
      : problemAt(
          idOf(drawn[1] as ModdleElement),
          'several-processes',
          'Berkas memuat lebih dari satu proses. Simpan setiap SOP dalam berkas sendiri.',
          'The file holds more than one process. Keep each SOP in a file of its own.',
        ),
  );
  return undefined;
}
