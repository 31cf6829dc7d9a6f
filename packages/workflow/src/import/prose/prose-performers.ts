import { withLongForms } from '../performers/known-performer.ts';
import { sentencesOf } from '../performers/mentions.ts';
import { capital, wordsOf } from '../text/plain.ts';
import { nameInSentence, recipientIn } from './name-in-sentence.ts';

export interface ProsePerformers {
  /** In the order in which they first act. */
  readonly names: readonly string[];
  /** By step: the index of the performer that its sentences name. */
  readonly said: readonly (readonly number[])[];
  /** By step: whether the name is that of no known post, or stands in a later sentence only. */
  readonly isUnsure: readonly boolean[];
}

/**
 * The performers whom the sentences of a narrative SOP name, each once however it is called.
 *
 * @param posts - those that the document names elsewhere, and that perhaps act
 */
export function prosePerformers(
  activities: readonly string[],
  posts: readonly string[] = [],
): ProsePerformers {
  const found = activities.map((activity) => {
    const named = sentencesOf(activity).flatMap((sentence, index) => {
      const each = nameInSentence(sentence);
      return each ? [{ ...each, index }] : [];
    });
    return named.find(({ index }) => index === 0) ?? named[0];
  });
  // Whoever something is handed to acts, where the next step names nobody.
  const handedTo = activities.flatMap((activity, at) => {
    const isOpen = at + 1 < found.length && found[at + 1] === undefined;
    const name = isOpen ? recipientIn(activity) : undefined;
    return name === undefined ? [] : [name];
  });
  return {
    ...merged(
      found.map((each) => (each === undefined ? [] : [each.name])),
      [...posts, ...handedTo],
    ),
    isUnsure: found.map((each) => each !== undefined && (each.as === 'unknown' || each.index > 0)),
  };
}

/** The names of a column "Pelaksana", each once. A cell with several means all of them. */
export function namesInColumn(cells: readonly (string | undefined)[]): ProsePerformers {
  const names = cells.map((cell) =>
    (cell ?? '')
      .split(/,|;|\n|\s\/\s|\bdan\b(?=\s+\p{Lu})/u)
      .map((name) => name.replace(/^[-•\d.)\s]+/, '').trim())
      .filter((name) => name !== ''),
  );
  return { ...merged(names), isUnsure: cells.map(() => false) };
}

function merged(
  found: readonly (readonly string[])[],
  posts: readonly string[] = [],
): Omit<ProsePerformers, 'isUnsure'> {
  const names: string[] = [];
  const keys: string[] = [];
  const all = found.flat().map(withLongForms);
  const indexOf = (name: string): number => {
    let key = withLongForms(name);
    // "Kepala Seksi A dan Pihak B": the first of two, where it acts elsewhere by itself.
    const first = all.find((each) => each !== key && key.startsWith(`${each} dan `));
    if (first !== undefined) key = first;
    const known = keys.indexOf(key);
    if (known >= 0) return known;
    // "Petugas" after "Petugas pendaftaran" is the same.
    const words = wordsOf(key);
    const longer =
      words.length === 1 ? keys.findLastIndex((each) => each.startsWith(`${key} `)) : -1;
    if (longer >= 0) return longer;
    keys.push(key);
    names.push(
      first === undefined
        ? capital(name)
        : (found.flat().find((each) => withLongForms(each) === key) ?? name),
    );
    return keys.length - 1;
  };
  const said = found.map((each) => [...new Set(each.map(indexOf))]);
  for (const post of posts) {
    const key = withLongForms(post);
    if (!keys.some((each) => `${each} `.startsWith(`${key} `))) indexOf(post);
  }
  return { said, names };
}
