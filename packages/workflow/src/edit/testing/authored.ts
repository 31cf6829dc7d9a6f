import type { Sop } from '@alur/model/sop/sop.js';
import { applyEdit } from '../apply-edit.ts';
import type { AuthoredSop } from '../authored-sop.ts';
import type { SopEdit } from '../sop-edit.ts';

/** An SOP in which nothing was placed by hand. */
export function authored(sop: Sop): AuthoredSop {
  return { sop, places: new Map() };
}

/** What an SOP is after these edits; a refused one fails the test. */
export function edited(sop: Sop, ...edits: readonly SopEdit[]): Sop {
  return edits.reduce((before, edit) => {
    const reading = applyEdit(before, edit);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2));
    return reading.value;
  }, authored(sop)).sop;
}

/** The codes of the problems for which an edit is refused; none where it is carried out. */
export function refusals(sop: Sop, edit: SopEdit): readonly string[] {
  const reading = applyEdit(authored(sop), edit);
  return reading.ok ? [] : reading.problems.map(({ code }) => code);
}

/** Every arrow as `source > target`, with its label and condition: `verify > end [Tidak] = …`. */
export function arrows({ flows }: Sop): readonly string[] {
  return flows
    .map(({ source, target, name, condition, isDefault }) =>
      [
        `${source} > ${target}`,
        ...(name ? [`[${name}]`] : []),
        ...(condition ? [condition] : []),
        ...(isDefault ? ['default'] : []),
      ].join(' '),
    )
    .toSorted();
}

/** What an edit has done to the arrows: `-a > b` gone, `+a > c` new. */
export function changedArrows(before: Sop, after: Sop): readonly string[] {
  const [was, is] = [arrows(before), arrows(after)];
  return [
    ...was.filter((each) => !is.includes(each)).map((each) => `-${each}`),
    ...is.filter((each) => !was.includes(each)).map((each) => `+${each}`),
  ].toSorted();
}
