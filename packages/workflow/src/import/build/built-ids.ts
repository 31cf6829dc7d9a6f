import { slugOf } from '../text/plain.ts';
import type { BuiltIds, Understood } from './understood.ts';

/**
 * Ids from the document's own words and numbers: `petugas-loket`, `step-3`.
 *
 * @param process - the id of the SOP; from its title without
 */
export function builtIds({ identity, performers, rows }: Understood, process?: string): BuiltIds {
  const taken = new Set(['start', 'end']);
  const fresh = (wanted: string) => {
    let id = wanted;
    for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
    taken.add(id);
    return id;
  };
  const named = (text: string, otherwise: string) => {
    const slug = slugOf(text);
    return fresh(
      /^[a-z]/.test(slug) ? slug : [otherwise, slug].filter((part) => part !== '').join('-'),
    );
  };
  const steps = rows.map(({ number }, at) => slugOf(number) || String(at + 1));
  return {
    process: named(process ?? identity.title, 'sop'),
    performers: performers.map((name, at) => named(name, `performer-${at + 1}`)),
    steps: steps.map((number) => fresh(`step-${number}`)),
    decisions: steps.map((number) => fresh(`decision-${number}`)),
  };
}
