import type { Doubt, ImportResult } from '@alur/workflow/import/import-result.js';

/** What an import left to be looked at, as far as the author has not done so. */
export interface Imported extends Pick<ImportResult, 'unplaced' | 'notes'> {
  readonly doubts: readonly Doubt[];
}
