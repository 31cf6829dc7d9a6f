import type { PermitType } from '../generated/permit-type.ts';
import type { Answers } from '../permit/application.ts';
import { formFields } from './form-fields.ts';
import { shownAnswers } from './shown.ts';

/**
 * The answers to the fields that are shown, and nothing else: no hidden, unknown or blank ones.
 * This is what an application is sent with.
 */
export function pruneHidden(permitType: Pick<PermitType, 'stages'>, answers: unknown): Answers {
  return shownAnswers(permitType.stages.flatMap(formFields), answers).answers;
}
