import type { Sop } from '@alur/model/sop/sop.js';
import type { ProcedureSummary } from './permit-service.ts';

/** What a list of SOPs shows of one. */
export function procedureSummary({
  id,
  sop,
}: {
  readonly id: string;
  readonly sop: Sop;
}): ProcedureSummary {
  const { title, number, unit, effectiveOn } = sop.identity;
  return { id, title, number, effectiveOn, ...(unit !== undefined && { unit }) };
}
