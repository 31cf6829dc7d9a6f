import type { Sop } from '@alur/model/sop/sop.js';
import type { Problem } from '@alur/model/problem.js';
import { readWorkflow } from '@alur/workflow/bpmn/read-workflow.js';

const files = import.meta.glob<string>('../../workflows/**/*.bpmn', {
  query: '?raw',
  import: 'default',
});

const pathOf = (id: string): string => `../../workflows/${id}`;

/** All procedures of all packs, by their path below `workflows/`. */
export const procedureIds: readonly string[] = Object.keys(files)
  .map((path) => path.slice(pathOf('').length))
  .sort();

/** The file itself. */
export async function procedureFile(id: string): Promise<string> {
  return (await files[pathOf(id)]?.()) ?? '';
}

/** @throws {Error} with what is wrong, when the file cannot be read as an SOP */
export async function procedure(id: string): Promise<Sop> {
  const reading = await readWorkflow(await procedureFile(id));
  if (reading.ok) return reading.value;
  throw new Error([`${id} cannot be read.`, ...reading.problems.map(inWords)].join('\n'));
}

const inWords = ({ pointer, message }: Problem): string => `${pointer}: ${message.en}`;
