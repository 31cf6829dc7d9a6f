import { emptySheet, type PartsSheet } from './parts-sheet.ts';

/** What was said of a task's mutu baku waits on this device until the task is completed. */
export interface KeptParts {
  read(): PartsSheet;
  write(sheet: PartsSheet): void;
  clear(): void;
}

/** In `localStorage`, by task. A browser that forbids it keeps nothing, and works on. */
export function keptParts(task: string): KeptParts {
  const key = `alur:parts:${task}`;
  return {
    read: () => attempt(() => parse(localStorage.getItem(key))) ?? emptySheet,
    write: (sheet) => attempt(() => localStorage.setItem(key, JSON.stringify(sheet))),
    clear: () => attempt(() => localStorage.removeItem(key)),
  };
}

/** What is stored may be somebody's own; what does not fit is dropped. */
function parse(text: string | null): PartsSheet {
  const { inputs, outputs } = JSON.parse(text ?? '{}') as Partial<Record<string, unknown>>;
  return { inputs: answersIn(inputs), outputs: answersIn(outputs) };
}

function answersIn(value: unknown): Readonly<Record<number, boolean>> {
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  return Object.fromEntries(
    entries.filter(([place, there]) => /^\d{1,3}$/.test(place) && typeof there === 'boolean'),
  );
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
