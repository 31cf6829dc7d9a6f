import { nameInSentence } from '../prose/name-in-sentence.ts';
import { withMarker } from '../prose/prose-steps.ts';
import { procedureTitle } from '../words/identity-labels.ts';
import { shapeOf } from '../text/marker.ts';
import type { DocumentParts, Line, Section } from './document-parts.ts';

/**
 * The procedure of a narrative document that has no heading of its own for it: under a heading that
 * begins like one ("Mekanisme Penerbitan SKCK"), else the longest list whose items say who acts.
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
  const first = lines.findIndex(({ marker }) => marker !== '');
  const listed = first < 0 ? [] : lines.slice(first);
  if (actorsIn(listed) < fewest) return parts;
  return {
    ...parts,
    opening: lines.slice(0, first).map(({ text }) => text),
    sections: [...sections, { number: '', title: '', of: 'procedure', lines: listed }],
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
