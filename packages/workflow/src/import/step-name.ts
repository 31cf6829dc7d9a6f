import { conditionWords } from './words/conditions.ts';
import { capital } from './text/plain.ts';
import { sentencesOf } from './performers/mentions.ts';

/** Longer cells are told by their first sentence. */
const longest = 110;

/**
 * The name of a step: its words, without what is asked and decided in them and, in prose, without
 * who does it. The words themselves stay as the description.
 *
 * @param performer - whose name may stand at the beginning
 */
export function stepName(activity: string, performer: string, isProse: boolean): string {
  const whole = activity.replaceAll('\n', ' ');
  const said = sentencesOf(activity).find(
    (each) => !each.endsWith('?') && each.search(conditionWords) !== 0,
  );
  const first = said ?? withoutCondition(sentencesOf(activity)[0] ?? whole);
  const at = first.search(conditionWords);
  let name = at > 12 ? first.slice(0, at).replace(/[\s,;(]+$/, '') : first;
  if (isProse) name = withoutPerformer(name, performer);
  else if (whole.length <= longest && sentencesOf(activity).length === 1 && at < 0) return whole;
  name = name.replace(/^(?:[a-z]|\d{1,2})[.)]\s+/, '').replace(/[.;,]$/, '');
  return capital(
    name.length > 2 * longest ? `${name.slice(0, 2 * longest).replace(/\s\S*$/, '')} …` : name,
  );
}

function withoutCondition(sentence: string): string {
  const then = /^.*?(?:\bmaka\b|,)\s*(.*)$/i.exec(sentence);
  return then?.[1] ?? sentence;
}

function withoutPerformer(name: string, performer: string): string {
  const bare = name.replace(/^(?:kemudian|selanjutnya|setelah itu|lalu)[,\s]+/i, '');
  if (performer === '' || !bare.toLowerCase().startsWith(performer.toLowerCase())) return bare;
  const rest = bare
    .slice(performer.length)
    .replace(/^\s*(?:akan|dapat|wajib|harus|kemudian|juga)\s+/i, '')
    .trim();
  // "Petugas IT" alone, or who "yang …", is no name of a step without it.
  return /^(?:me|di|ber)[a-z]/i.test(rest) ? rest : bare;
}
