import { applyEdit } from '@alur/workflow/edit/apply-edit.js';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { randomChange } from '../testing/random-change.ts';
import { realSop, realSops } from '../../testing/real-sops.ts';

const days = fc.sample(
  fc.array(fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), { minLength: 5, maxLength: 20 }),
  { numRuns: 8, seed: 9 },
);

describe('whatever gestures come upon a real SOP', () => {
  for (const path of realSops) {
    it(`${path}: the document takes what they mean, and no arrow loses an end`, async () => {
      const sop = await realSop(path);
      for (const choices of days) {
        let state = { sop, places: new Map() };
        for (const choice of choices) {
          for (const edit of randomChange(state, choice)?.edits ?? []) {
            const edited = applyEdit(state, edit);
            if (!edited.ok) throw new Error(JSON.stringify([choice, edit, edited.problems]));
            state = edited.value as typeof state;
          }
          const nodes = new Set(state.sop.nodes.map(({ id }) => id));
          const loose = state.sop.flows.filter(
            ({ source, target }) => !nodes.has(source) || !nodes.has(target),
          );
          expect(loose).to.deep.equal([]);
        }
      }
    });
  }
});
