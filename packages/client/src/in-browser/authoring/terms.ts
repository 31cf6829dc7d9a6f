import { writingTerms } from '../../authoring/writing-terms.ts';
import type { WritingTerms } from '../../authoring-service.ts';
import type { Desk } from '../desk.ts';
import { authorOf } from './who-authors.ts';

export async function readTerms(desk: Desk, workflow: string): Promise<WritingTerms> {
  await authorOf(desk, workflow);
  return writingTerms(desk.agency, [...desk.permitTypes.values()], workflow);
}
