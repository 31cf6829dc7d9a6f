import type { Sop } from '@alur/model/sop/sop.js';
import { doubtfulFirst, type DoubtDraft } from '../doubt-draft.ts';
import type { Doubt } from '../import-result.ts';
import { inferredDoubts } from '../inferred/inferred-doubts.ts';
import { durationDoubts } from './duration-doubts.ts';
import { numberDoubts } from './number-doubts.ts';
import { performerDoubts } from './performer-doubts.ts';
import type { BuiltIds, Understood } from './understood.ts';
import { wayDoubts } from './way-doubts.ts';

/** A part of the document as an SOP by itself. */
export interface PartAlone {
  readonly heading: string;
  readonly sop: Sop;
}

/** Everything that was inferred, doubtful first, each with what else it may be. */
export function doubtsOf(
  understood: Understood,
  sop: Sop,
  ids: BuiltIds,
  parts: readonly PartAlone[],
): readonly Doubt[] {
  return doubtfulFirst([
    ...partDoubts(parts),
    ...understood.rows.flatMap((_, at) => [
      ...performerDoubts(understood, ids, at),
      ...wayDoubts(understood, sop, ids, at),
      ...durationDoubts(understood, ids, at),
    ]),
    ...numberDoubts(understood),
    // Who and where to have alternatives of their own above, by what else the words may mean.
    ...inferredDoubts(sop).filter(({ code }) => plain.has(code)),
  ]);
}

const plain: ReadonlySet<string> = new Set(['title', 'start', 'end', 'requiredInputs']);

/** One SOP of all parts, or one of each? The document does not say. */
function partDoubts(parts: readonly PartAlone[]): readonly DoubtDraft[] {
  if (parts.length < 2) return [];
  const count = String(parts.length);
  return [
    {
      code: 'procedure',
      element: '',
      proposal: {
        id: `${count} bagian disambung menjadi satu prosedur`,
        en: `${count} parts put one after the other as one procedure`,
      },
      why: {
        id: `Uraian prosedur terbagi dalam ${count} bagian; dokumen tidak menyebut apakah bagian itu satu alur.`,
        en: `The procedure is in ${count} parts; the document does not say whether they are one flow.`,
      },
      confidence: 0.4,
      alternatives: parts.map(({ heading, sop }) => ({
        label: { id: `Hanya "${heading}"`, en: `Only "${heading}"` },
        edits: [{ kind: 'replace', sop, places: new Map() }],
      })),
    },
  ];
}
