import type { DraftChange } from '@alur/client/permit-service.js';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mergeChanges, sameEntries } from './merge-changes.ts';

const change = (applicant: Record<string, string>, statements: string[] = []): DraftChange => ({
  answers: { applicant },
  statements,
  stage: 'applicant',
});

describe('two changes of one draft', () => {
  const base = change({ name: 'Sari', city: 'Denpasar' });

  it('both stay, where they are of different fields', () => {
    const here = change({ name: 'Sari Dewi', city: 'Denpasar' });
    const there = change({ name: 'Sari', city: 'Badung', phone: '0812' });
    expect(mergeChanges(base, here, there).answers).to.deep.equal({
      applicant: { name: 'Sari Dewi', city: 'Badung', phone: '0812' },
    });
  });

  it('give way to what is typed here, where they are of the same field', () => {
    const here = change({ name: 'Sari Dewi', city: 'Denpasar' });
    const there = change({ name: 'Sari Putri', city: 'Denpasar' });
    expect(mergeChanges(base, here, there).answers).to.deep.equal({
      applicant: { name: 'Sari Dewi', city: 'Denpasar' },
    });
  });

  it('leave emptied what was emptied here', () => {
    const merged = mergeChanges(base, change({ name: 'Sari' }), base);
    expect(merged.answers).to.deep.equal({ applicant: { name: 'Sari' } });
  });

  it('keep the place of the person', () => {
    const here = { ...base, stage: 'documents' };
    expect(mergeChanges(base, here, change({ name: 'A' })).stage).to.equal('documents');
  });

  const entries = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.string({ maxLength: 3 }));

  it('lose nothing that was changed here', () => {
    fc.assert(
      fc.property(entries, entries, entries, (was, mine, theirs) => {
        const merged = mergeChanges(change(was), change(mine), change(theirs)).answers['applicant'];
        for (const [name, value] of Object.entries(mine)) {
          if (was[name] !== value) expect(merged?.[name]).to.equal(value);
        }
      }),
    );
  });

  it('lose nothing that was changed there and not here', () => {
    fc.assert(
      fc.property(entries, entries, (was, theirs) => {
        const merged = mergeChanges(change(was), change(was), change(theirs));
        expect(sameEntries(merged, change(theirs))).to.equal(true);
      }),
    );
  });
});
