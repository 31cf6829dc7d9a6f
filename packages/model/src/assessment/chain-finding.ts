import type { CaseEvent } from '../case/event.ts';
import { verifyLog } from '../case/log.ts';
import { logFinding, type LogFinding } from './log-finding.ts';

/**
 * Where the chain of a log is broken; undefined where it is whole. Hashing costs more than the
 * assessment itself, so it is asked for apart.
 */
export function chainFinding(
  events: readonly CaseEvent[],
  head?: Pick<CaseEvent, 'sequence' | 'hash'>,
): LogFinding | undefined {
  const verification = verifyLog(events, head);
  if (verification.ok) return undefined;
  const { sequence, why } = verification;
  const finding = logFinding('broken-chain', { case: events[0]?.case, sequence });
  const { id, en } = finding.text;
  return { ...finding, text: { id: `${id} ${why.id}`, en: `${en} ${why.en}` } };
}
