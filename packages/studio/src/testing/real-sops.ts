import type { Sop } from '@alur/model/sop/sop.js';
import { readWorkflow } from '@alur/workflow/bpmn/read-workflow.js';

/** Every SOP in `workflows/`, by its path below it. */
export const realSops = [
  'blitar/oss-licensing',
  'cirebon/system-development',
  'denpasar/it-crash-record',
  'denpasar/it-maintenance',
  'denpasar/it-program',
  'denpasar/it-support-request',
  'denpasar/online-registration',
  'mempawah/standard-certificate',
] as const;

export async function realSop(path: (typeof realSops)[number]): Promise<Sop> {
  const reply = await fetch(new URL(`../../../../workflows/${path}.bpmn`, import.meta.url));
  const reading = await readWorkflow(await reply.text());
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}
