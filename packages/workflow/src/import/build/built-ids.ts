import { firstFree, slugOf } from '../../edit/fresh-id.ts';
import type { BuiltIds, Understood } from './understood.ts';

/**
 * Ids from the document's own words and numbers: `petugas-loket`, `step-3`.
 *
 * @param process - the id of the SOP; from its title without
 */
export function builtIds({ identity, performers, rows }: Understood, process?: string): BuiltIds {
  const taken = new Set(['start', 'end']);
  const fresh = (words: string, otherwise: string) => {
    const id = firstFree([slugOf(words) || otherwise], (each) => taken.has(each));
    taken.add(id);
    return id;
  };
  const steps = rows.map(({ number }, at) => (/[a-z0-9]/i.test(number) ? number : String(at + 1)));
  return {
    process: fresh(process ?? identity.title, 'sop'),
    performers: performers.map((name, at) => fresh(name, `performer-${at + 1}`)),
    steps: steps.map((number) => fresh(`step ${number}`, 'step')),
    decisions: steps.map((number) => fresh(`decision ${number}`, 'decision')),
  };
}
