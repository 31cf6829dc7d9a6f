import type { Reading } from '@alur/model/problem.js';
import { readPlaces } from '@alur/workflow/bpmn/diagram/read-places.js';
import { readWorkflow } from '@alur/workflow/bpmn/read-workflow.js';
import { writeWorkflow } from '@alur/workflow/bpmn/write-workflow.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import { placedByHand } from '@alur/workflow/edit/placed-by-hand.js';

/** The BPMN file of what an author works on. */
export async function bpmnOf({ sop, places }: AuthoredSop): Promise<string> {
  return writeWorkflow(sop, places);
}

/** What an author works on, from its file; places that the layout itself would choose are free. */
export async function authoredOf(bpmn: string): Promise<Reading<AuthoredSop>> {
  const [read, places] = await Promise.all([readWorkflow(bpmn), readPlaces(bpmn)]);
  if (!read.ok) return read;
  return { ok: true, value: { sop: read.value, places: placedByHand(read.value, places) } };
}
