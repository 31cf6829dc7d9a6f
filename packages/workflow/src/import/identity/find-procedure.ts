import { nameInSentence } from '../prose/name-in-sentence.ts';
import { withMarker } from '../prose/prose-steps.ts';
import { bareNumber, shapeOf } from '../text/marker.ts';
import { procedureTitle } from '../words/identity-labels.ts';
import { deedWords } from '../words/sentence-words.ts';
import type { DocumentParts, Line, Section } from './document-parts.ts';

/**
 * The procedure of a narrative document that has no heading of its own for it: under a heading that
 * begins like one ("Mekanisme Penerbitan SKCK"), else the longest list whose items say who acts or
 * what is done.
 */
export function withProcedure(parts: DocumentParts): DocumentParts {
  const { sections, opening } = parts;
  if (sections.some(({ of }) => of === 'procedure')) return parts;
  const named = sections.filter(
    ({ of, title, lines }) => of === undefined && procedureTitle.test(title) && isList(lines),
  );
  if (named.length > 0) return { ...parts, sections: asProcedure(sections, named) };
  const [told] = sections
    .filter(({ of, lines }) => of === undefined && actorsIn(lines) >= fewest)
    .sort((a, b) => actorsIn(b.lines) - actorsIn(a.lines));
  if (told) return { ...parts, sections: asProcedure(sections, [told]) };
  const lines = opening.flatMap((text) => withMarker({ marker: '', text, isHeading: false }));
  const list = procedureIn(lines);
  if (!list) return parts;
  const textOf = ({ marker, text }: Line) => [marker, text].filter((each) => each !== '').join(' ');
  return {
    ...parts,
    opening: [...lines.slice(0, list.from), ...lines.slice(list.to)].map(textOf),
    above: Math.min(parts.above, list.from),
    sections: [
      ...sections,
      { number: '', title: '', of: 'procedure', lines: lines.slice(list.from, list.to) },
    ],
  };
}

/** Steps that a list must have to be a procedure without being called one. */
const fewest = 3;

const asProcedure = (all: readonly Section[], chosen: readonly Section[]) =>
  all.map((section) =>
    chosen.includes(section) ? { ...section, of: 'procedure' as const } : section,
  );

const isList = (lines: readonly Line[]) => mainItems(lines).length >= 2;

/** The items of the list that a text begins with. */
function mainItems(given: readonly Line[]): readonly Line[] {
  const lines = given.flatMap(withMarker);
  const first = lines.find(({ marker }) => marker !== '');
  return first ? lines.filter(({ marker }) => shapeOf(marker) === shapeOf(first.marker)) : [];
}

/** How many items of a list say who acts; none where most do not. */
function actorsIn(lines: readonly Line[]): number {
  const items = mainItems(lines);
  const acting = items.filter(({ text }) => nameInSentence(text) !== undefined);
  return acting.length * 2 > items.length ? acting.length : 0;
}

interface List {
  readonly from: number;
  readonly to: number;
}

/** Which of the lists in a text is a procedure: the one that says so above, else the one of most deeds. */
function procedureIn(lines: readonly Line[]): List | undefined {
  const lists = listsIn(lines);
  const titled = lists.filter(({ from, to }) => {
    const above = lines[from - 1];
    return above?.marker === '' && procedureTitle.test(above.text) && isList(lines.slice(from, to));
  });
  const [first] = titled.length > 0 ? titled : lists;
  const deeds = ({ from, to }: List) => deedsIn(lines.slice(from, to));
  const best = (titled.length > 0 ? titled : lists).reduce(
    (best, list) => (best && deeds(list) > deeds(best) ? list : best),
    first,
  );
  const isProcedure = best !== undefined && (titled.length > 0 || deeds(best) >= fewest);
  return isProcedure ? best : undefined;
}

/** Where the numbers of a list begin anew, another one begins; loose lines below its last item end it. */
function listsIn(lines: readonly Line[]): readonly List[] {
  const starts = lines.flatMap(({ marker }, at) =>
    marker !== '' && isAnew(lines, at) ? [at] : [],
  );
  return starts.map((from, index) => {
    const next = starts[index + 1] ?? lines.length;
    const last = lines.slice(from, next).findLastIndex(({ marker }) => marker !== '');
    return { from, to: from + last + 1 };
  });
}

/** A first mark, or "1." of the same kind as those above it. */
function isAnew(lines: readonly Line[], at: number): boolean {
  const own = lines[at]?.marker ?? '';
  const above = lines.slice(0, at).filter(({ marker }) => marker !== '');
  if (above.length === 0) return true;
  const isFirst = /^[1aAiI]$/.test(bareNumber(own));
  const isKnown = above.some(({ marker }) => shapeOf(marker) === shapeOf(own));
  return isFirst && isKnown && shapeOf(above[0]?.marker ?? '') === shapeOf(own);
}

/** How many items say who acts or what is done; none where most do not, or nobody is named. */
function deedsIn(lines: readonly Line[]): number {
  const items = mainItems(lines);
  const acting = items.filter(({ text }) => nameInSentence(text) !== undefined);
  const done = items.filter((item) => acting.includes(item) || deedWords.test(item.text));
  return acting.length > 0 && done.length * 2 > items.length ? done.length : 0;
}
