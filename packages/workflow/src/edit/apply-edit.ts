import type { Reading } from '@alur/model/problem.js';
import type { AuthoredSop } from './authored-sop.ts';
import type { SopEdit } from './sop-edit.ts';

/**
 * What an SOP is after an edit. The same object where the edit changes nothing; problems, and no
 * change, where it cannot be done.
 */
export function applyEdit(authored: AuthoredSop, edit: SopEdit): Reading<AuthoredSop> {
  switch (edit.kind) {
    case 'replace':
      return { ok: true, value: { sop: edit.sop, places: edit.places ?? authored.places } };
    default:
      return {
        ok: false,
        problems: [
          {
            pointer: '',
            code: 'unknown-edit',
            message: {
              id: `Perubahan "${edit.kind}" belum dikenal.`,
              en: `There is no such edit: "${edit.kind}".`,
            },
          },
        ],
      };
  }
}
