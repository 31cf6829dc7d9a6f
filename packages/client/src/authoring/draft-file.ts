import { readWorkflow } from '@alur/workflow/bpmn/read-workflow.js';
import { scan } from '@alur/workflow/bpmn/scan.js';
import { mostDraftCharacters } from '../authoring-service.ts';
import { ServiceError } from '../permit-service.ts';
import { draftTooLarge, refusedFile } from './authoring-texts.ts';

/**
 * What a list shows of a draft; empty where the file cannot be read yet, for it may be unfinished.
 *
 * @throws ServiceError `too-large`, `invalid` for a file that is not kept at all
 */
export async function draftFile(
  bpmn: string,
): Promise<{ readonly title: string; readonly number: string }> {
  if (bpmn.length > mostDraftCharacters) throw new ServiceError('too-large', draftTooLarge);
  const [danger] = scan(bpmn);
  if (danger) throw new ServiceError('invalid', refusedFile(danger.message));
  const reading = await readWorkflow(bpmn);
  if (!reading.ok) return { title: '', number: '' };
  const { title, number } = reading.value.identity;
  return { title, number };
}
