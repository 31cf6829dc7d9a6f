import type { CaseTracking } from '@alur/client/tracking-service.js';

/** The tasks of which the log speaks in an event that cannot be trusted. */
export function untrustedTasks({
  chain,
  log,
}: Pick<CaseTracking, 'chain' | 'log'>): ReadonlySet<string> {
  if (chain.ok) return new Set();
  const { sequence } = chain;
  // By place, not by its own number: a forged event may bear any number.
  return new Set(
    log.slice(sequence - 1).flatMap(({ data }) => ('task' in data ? [data.task] : [])),
  );
}
