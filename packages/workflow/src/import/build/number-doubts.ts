import type { DoubtDraft } from '../doubt-draft.ts';
import type { Understood } from './understood.ts';

/** Numbers that are missing, twice there, or leave one out. */
export function numberDoubts({ rows, isProse }: Understood): readonly DoubtDraft[] {
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
