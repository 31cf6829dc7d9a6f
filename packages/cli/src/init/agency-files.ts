import { writeWorkflow } from '@alur/workflow/bpmn/write-workflow.js';
import { agencyFile } from './agency-file.ts';
import { jsonFile, type PackFile } from './pack-file.ts';
import { permitFile } from './permit-file.ts';
import { sampleFile } from './sample-file.ts';
import { type Starter, starterWorkflow } from './starter.ts';
import { starterSop } from './starter-sop.ts';

/**
 * What is an agency's own in a pack: its file, a permit type with an invented application, and an
 * SOP that the permit follows.
 *
 * @param today - `2026-11-21`; dates in the invented application
 */
export async function agencyFiles(starter: Starter, today: string): Promise<PackFile[]> {
  const { agency, permit } = starter;
  const folder = `schemas/${agency}`;
  return [
    jsonFile(`${folder}/agency.json`, agencyFile(starter)),
    jsonFile(`${folder}/${permit.id}.json`, permitFile(starter)),
    jsonFile(`${folder}/samples/${permit.id}.json`, sampleFile(starter, today)),
    {
      path: `workflows/${starterWorkflow(starter)}`,
      text: await writeWorkflow(starterSop(starter)),
    },
  ];
}
