import type { Sop } from '@alur/model/sop/sop.js';
import { smallSop } from '../../testing/small-sop.ts';

/** Texts that have broken files elsewhere. */
export const hostileTexts = [
  'a\u0000b\u0008c\u001Fd\uFFFEe',
  ']]> <!-- <w:p/> & "kutip" \'tunggal\'',
  '=HYPERLINK("http://contoh.example","klik")',
  '+62 812', // a telephone number that a spreadsheet would add up
  '-1 hari',
  '@SUM(A1)',
  '_x0041_ dan _x000D_',
  'الخدمة العامة שירות',
  '漢字 👩‍👩‍👧 ✓ ≤ 5 → 7',
  'Tanpaspasi'.repeat(60),
  '\uD800 setengah huruf \uDC00',
  '  spasi di depan\n\n\nbaris kosong\t tab ',
] as const;

/** An SOP of two steps, with the same text wherever an SOP has one. */
export function hostileSop(text: string): Sop {
  const base = smallSop({
    activities: [
      { id: 'one', performer: 'citizen', ...step(text) },
      { id: 'two', performer: 'desk', ...step(text) },
    ],
    nodes: [{ id: 'asked', type: 'exclusiveGateway', name: text, performer: 'desk' }],
    flows: ['start one', 'one two', 'two asked', 'asked end', 'asked one'],
  });
  const lists = { legalBasis: [text, text], warnings: [text], definitions: [text] };
  return {
    ...base,
    identity: {
      ...base.identity,
      ...lists,
      ...{ title: text, number: text, agency: text, government: text, unit: text },
      ...{ createdOn: text, approvedBy: text },
    },
    performers: base.performers.map((performer) => ({ ...performer, name: text })),
    flows: base.flows.map((flow) =>
      flow.source === 'asked' ? { ...flow, name: text.slice(0, 40) } : flow,
    ),
    form: { cover: [text], labels: [{ of: 'flowchart', text }], columns: [] },
    sections: [{ number: text.slice(0, 3), title: text, text }],
  };
}

function step(text: string) {
  return {
    name: text,
    mutuBaku: {
      requiredInputs: [text, text],
      duration: text,
      outputs: [{ text }],
      remarks: text,
    },
  };
}
