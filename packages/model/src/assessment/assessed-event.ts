import type { CaseEvent, CaseEventBody } from '../case/event.ts';

/**
 * An event as an assessment needs it. Every {@link CaseEvent} is one; so is a row of a spreadsheet
 * that was never chained.
 */
export type AssessedEvent = CaseEventBody & Pick<CaseEvent, 'case' | 'sequence' | 'at' | 'actor'>;
