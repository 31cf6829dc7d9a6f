import type { Reading } from '@alur/model/problem.js';
import type { ImportedDocument } from '../imported-document.ts';
import { Refusal } from './refusal.ts';

/** Where a refusal from deep within a reading ends. */
export function reading(read: () => ImportedDocument): Reading<ImportedDocument> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problems: [error.problem] };
    throw error;
  }
}
