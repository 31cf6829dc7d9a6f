import type { Verdict } from '@alur/model/permit/application.js';

/** Where verdicts wait on this device until the back end has taken them. */
export interface KeptVerdicts {
  read(): readonly Verdict[];
  write(verdicts: readonly Verdict[]): void;
  clear(): void;
}

/** In `localStorage`, by task. A browser that forbids it keeps nothing, and works on. */
export function keptVerdicts(task: string): KeptVerdicts {
  const key = `alur:verdicts:${task}`;
  return {
    read: () => attempt(() => parse(localStorage.getItem(key))) ?? [],
    write: (verdicts) => attempt(() => localStorage.setItem(key, JSON.stringify(verdicts))),
    clear: () => attempt(() => localStorage.removeItem(key)),
  };
}

/** What is stored may be of an older version or somebody's own; what does not fit is dropped. */
function parse(text: string | null): readonly Verdict[] {
  const stored: unknown = JSON.parse(text ?? '[]');
  return Array.isArray(stored) ? stored.filter(isVerdict) : [];
}

function isVerdict(value: unknown): value is Verdict {
  if (typeof value !== 'object' || value === null) return false;
  const { item, ok, reason, note } = value as Record<string, unknown>;
  return (
    typeof item === 'string' &&
    typeof ok === 'boolean' &&
    isTextOrNone(reason) &&
    isTextOrNone(note)
  );
}

const isTextOrNone = (value: unknown): boolean => value === undefined || typeof value === 'string';

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
