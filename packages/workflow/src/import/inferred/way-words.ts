import type { Flow } from '@alur/model/sop/sop.js';
import type { LocalText } from '@alur/model/text.js';
import type { InferredSop } from './inferred-sop.ts';

/** "Lengkap: ke langkah 3 (Front Office)", "selesai (Ditolak)". */
export function answerWords(
  { graph, sop, words }: InferredSop,
  { name, target }: Pick<Flow, 'name' | 'target'>,
): Required<LocalText> {
  const isEnd = graph.node(target)?.type === 'endEvent';
  const to = isEnd ? words.asTarget(target) : words.of(target);
  const performer = sop.activities.find(({ id }) => id === target)?.performer;
  const who = performer === undefined ? '' : ` (${words.performer(performer).id})`;
  const label = name === '' ? '' : `${name}: `;
  return isEnd
    ? { id: `${label}${to.id}`, en: `${label}${to.en}` }
    : { id: `${label}ke ${to.id}${who}`, en: `${label}to ${to.en}${who}` };
}
