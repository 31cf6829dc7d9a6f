import { noSuchNode, otherScope, refuse, type Refusal } from './refusal.ts';
import type { WorkingSop } from './working-sop.ts';

/** Whether an arrow may lead from one node to another. */
export function checkTarget(work: WorkingSop, source: string, target: string): Refusal {
  const [from, to] = [work.node(source), work.node(target)];
  if (!from) return noSuchNode(source);
  if (!to) return noSuchNode(target);
  if (from.parent !== to.parent) return otherScope(target);
  if (from.type === 'endEvent') return fromEnd(source);
  if (to.type === 'startEvent' || to.type === 'boundaryEvent') return intoStart(target);
  return undefined;
}

const fromEnd = (id: string) =>
  refuse(
    id,
    'from-end',
    'Dari terminator akhir tidak ada jalan lagi. Mulai anak panah dari langkah lain.',
    'No way leads on from an end. Begin the arrow at another step.',
  );

const intoStart = (id: string) =>
  refuse(
    id,
    'into-start',
    'Tidak ada anak panah menuju terminator awal atau event di tepi langkah. Arahkan ke langkahnya.',
    'No arrow leads to a start or to an event on the edge of a step. Lead it to the step.',
  );
