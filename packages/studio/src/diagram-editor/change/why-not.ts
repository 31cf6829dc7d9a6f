import type { Words } from './labels.ts';
import type { SopView } from './sop-view.ts';

/** Why no arrow may lead from one element to another; undefined where one may. */
export function whyNoArrow(sop: SopView, source: string, target: string): Words | undefined {
  const [from, to] = [sop.node(source), sop.node(target)];
  if (!from || !to) return reasons.nothing;
  if (source === target) return reasons.itself;
  if (from.parent !== to.parent) return reasons.acrossAnEdge;
  if (from.type === 'endEvent') return reasons.outOfAnEnd;
  if (to.type === 'startEvent') return reasons.intoAStart;
  if (to.type === 'boundaryEvent') return reasons.intoATimeLimit;
  // The one gateway of a decision is its step's: the arrow would close on itself.
  return sop.exits(source).some((flow) => flow.target === target) ? reasons.twice : undefined;
}

const reasons = {
  nothing: {
    id: 'Ujung anak panah harus berada pada sebuah langkah, keputusan, atau terminator. Lepaskan di atasnya.',
    en: 'An arrow ends at a step, a decision or a terminator. Let go of it over one.',
  },
  itself: {
    id: 'Anak panah tidak dapat kembali ke unsurnya sendiri. Pilih unsur lain.',
    en: 'An arrow cannot lead back to where it begins. Choose another element.',
  },
  acrossAnEdge: {
    id: 'Anak panah tidak dapat melintasi tepi subproses. Hubungkan subprosesnya sendiri.',
    en: 'An arrow cannot cross the edge of a subprocess. Connect the subprocess itself.',
  },
  outOfAnEnd: {
    id: 'Prosedur berakhir di terminator ini; tidak ada anak panah yang keluar darinya.',
    en: 'The procedure ends at this terminator; no arrow leads out of it.',
  },
  intoAStart: {
    id: 'Prosedur dimulai di terminator ini; arahkan anak panah ke langkah pertamanya.',
    en: 'The procedure begins at this terminator; lead the arrow to its first step.',
  },
  intoATimeLimit: {
    id: 'Batas waktu berlaku selama langkahnya; arahkan anak panah ke langkah itu.',
    en: 'A time limit holds while its step is done; lead the arrow to that step.',
  },
  twice: {
    id: 'Anak panah di antara kedua unsur ini sudah ada.',
    en: 'There is an arrow between these two already.',
  },
} as const satisfies Readonly<Record<string, Words>>;
