import { readDurations } from '@alur/model/calendar/duration-text.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { isDecision } from '../flow/step-ways.ts';
import type { Doubt } from '../import-result.ts';
import { noEnd, noStart } from './build-sop.ts';
import type { DoubtDraft } from './doubt-draft.ts';
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
  const drafts = [
    ...partDoubts(parts),
    ...understood.inferences.map((each): DoubtDraft => titleDoubt(each, understood)),
    ...understood.rows.flatMap((_, at) => [
      ...performerDoubts(understood, ids, at),
      ...wayDoubts(understood, sop, ids, at),
      ...durationDoubts(understood, ids, at),
    ]),
    ...numberDoubts(understood),
    ...terminatorDoubts(sop),
  ];
  const count = new Map<string, number>();
  return drafts
    .map((draft): Doubt => {
      const key = [draft.code, draft.element].filter((part) => part !== '').join(':');
      const index = (count.get(key) ?? 0) + 1;
      count.set(key, index);
      return {
        ...draft,
        id: index === 1 ? key : `${key}:${index}`,
        alternatives: draft.alternatives ?? [],
      };
    })
    .sort((a, b) => a.confidence - b.confidence);
}

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

function titleDoubt(
  { what, why, confidence }: Understood['inferences'][number],
  { identity }: Understood,
): DoubtDraft {
  const text = what === 'title' ? identity.title : what;
  return {
    code: what,
    element: '',
    proposal: { id: text, en: text },
    why: { id: why, en: englishWhy.get(why) ?? why },
    confidence,
  };
}

/** Reasons that are kept in the SOP in Indonesian only. */
const englishWhy = new Map([
  [
    'Judul SOP tidak berlabel; diambil dari baris di atas bagian identitas.',
    'The title has no label; taken from a line above the identity part.',
  ],
  [
    'Dokumen tidak menyebut judul; disimpulkan dari tujuan dan ruang lingkupnya.',
    'The document states no title; inferred from its purpose and scope.',
  ],
  [
    'Dokumen tidak menyebut judul; dipakai nama berkasnya.',
    'The document states no title; the name of its file is used.',
  ],
]);

function performerDoubts(understood: Understood, ids: BuiltIds, at: number): readonly DoubtDraft[] {
  const { assigned, performers, rows, ways } = understood;
  const choice = assigned[at];
  const activity = ids.steps[at] ?? '';
  if (!choice || choice.confidence === 1) return [];
  const name = performers[choice.performer] ?? '';
  const symbol = ways[at] && isDecision(ways[at]) ? 'decision' : 'process';
  const isMarkedTwice = (rows[at]?.marks.size ?? 0) > 1;
  return [
    {
      code: isMarkedTwice ? 'symbol' : 'performer',
      element: activity,
      proposal: { id: name, en: name },
      why: choice.why,
      confidence: choice.confidence,
      alternatives: choice.others.slice(0, 5).map((other) => ({
        label: { id: performers[other] ?? '', en: performers[other] ?? '' },
        edits: [{ kind: 'place-symbol', activity, performer: ids.performers[other] ?? '', symbol }],
      })),
    },
  ];
}

function durationDoubts({ rows }: Understood, ids: BuiltIds, at: number): readonly DoubtDraft[] {
  const row = rows[at];
  const duration = row?.duration ?? '';
  const activity = ids.steps[at] ?? '';
  if (row?.isUnitFromHead === true)
    return [
      {
        code: 'duration',
        element: activity,
        proposal: { id: duration, en: duration },
        why: {
          id: 'Satuannya hanya tertulis pada kepala kolom.',
          en: 'Its unit stands in the head of the column only.',
        },
        confidence: 0.95,
      },
    ];
  if (!/[\p{L}\d]/u.test(duration) || readDurations(duration).length > 0) return [];
  const amount = /^\D*(\d+)\D*$/.exec(duration)?.[1];
  return [
    {
      code: 'duration',
      element: activity,
      proposal: { id: duration, en: duration },
      why: {
        id: 'Waktu ini tidak terbaca sebagai lama kerja; ditulis seperti dalam dokumen dan tidak dipantau.',
        en: 'This time cannot be read as a length; it is kept as written and not tracked.',
      },
      confidence: 0.3,
      alternatives: (amount === undefined ? [] : ['menit', 'jam', 'hari']).map((unit) => ({
        label: { id: `${amount ?? ''} ${unit}`, en: `${amount ?? ''} ${unit}` },
        edits: [
          { kind: 'set-mutu-baku', activity, change: { duration: `${amount ?? ''} ${unit}` } },
        ],
      })),
    },
  ];
}

/** Numbers that are missing, twice there, or leave one out. */
function numberDoubts({ rows, isProse }: Understood): readonly DoubtDraft[] {
  const numbers = rows.map(({ number }) => number);
  const whole = numbers.map(Number);
  const isRight = numbers.every(
    (number, at) => number !== '' && (number.includes('.') || whole[at] === at + 1),
  );
  if (rows.length === 0 || isRight || (isProse && numbers.every((number) => number !== '')))
    return [];
  const given = numbers.map((number) => number || '–').join(', ');
  return [
    {
      code: 'number',
      element: '',
      proposal: { id: given, en: given },
      why: {
        id: 'Nomor langkah tidak lengkap atau tidak berurutan; dibiarkan seperti dalam dokumen.',
        en: 'The numbers of the steps are incomplete or out of order; they are kept as they are.',
      },
      confidence: 0.5,
      alternatives: [
        {
          label: { id: `Nomori ulang 1 sampai ${rows.length}`, en: `Renumber 1 to ${rows.length}` },
          edits: [{ kind: 'renumber' }],
        },
      ],
    },
  ];
}

function terminatorDoubts({ nodes }: Sop): readonly DoubtDraft[] {
  return nodes.flatMap(({ id, name, inferences = [] }) =>
    inferences
      .filter(({ what }) => what === 'start' || what === 'end')
      .map(({ what, confidence }) => ({
        code: what,
        element: id,
        proposal: { id: name, en: name },
        why: what === 'start' ? noStart : noEnd,
        confidence,
      })),
  );
}
