import type { FieldKind } from './starter-field.ts';
import type { Starter } from './starter.ts';

/** An invented application for the permit type, for demonstrations and tests. */
export function sampleFile({ permit }: Starter, today: string): object {
  const answers = Object.fromEntries(
    permit.fields.map(({ name, label, kind }) => [name, sampleOf(kind, label.id, today)]),
  );
  return {
    answers: {
      applicant: {
        nik: '3171011003900007',
        fullName: 'Contoh Pemohon',
        email: 'pemohon.contoh@example.com',
        phone: '081200000099',
      },
      ...(permit.fields.length > 0 && { technical: answers }),
    },
    statements: ['truth'],
    documents: { ktp: 'jpeg' },
  };
}

function sampleOf(kind: FieldKind, label: string, today: string): unknown {
  const values: Readonly<Record<FieldKind, unknown>> = {
    text: `${label} contoh`.slice(0, 160),
    'long-text': `Contoh uraian untuk ${label}.`,
    number: 10,
    date: today,
    'yes-no': true,
  };
  return values[kind];
}
