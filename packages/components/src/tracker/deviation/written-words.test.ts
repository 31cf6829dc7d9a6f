import { expect } from '@open-wc/testing';
import { keptWords } from './kept-words.ts';
import { noWords, wordsSaid, wordsToSend, type WrittenWords } from './written-words.ts';

const written = (change: Partial<WrittenWords>): WrittenWords => ({ ...noWords, ...change });

describe('what an officer has written on a deviation', () => {
  for (const [name, change, said, sent] of [
    ['a cause alone', { cause: 'workload' }, {}, { cause: { code: 'workload' } }],
    [
      'both, with words',
      { cause: 'absence', causeText: ' Sakit ', action: 'guidance', done: true },
      {},
      { cause: { code: 'absence', text: 'Sakit' }, followUp: { action: 'guidance', done: true } },
    ],
    [
      'only what is new',
      { cause: 'workload', action: 'training' },
      { cause: 'workload' },
      { followUp: { action: 'training', done: false } },
    ],
    [
      'that it is done now',
      { action: 'training', done: true },
      { action: 'training' },
      {
        followUp: { action: 'training', done: true },
      },
    ],
    ['nothing', {}, {}, 'nothing-new'],
    ['the same again', { cause: 'workload' }, { cause: 'workload' }, 'nothing-new'],
    ['words without a cause', { causeText: 'Sakit' }, {}, 'no-cause'],
    ['done without an action', { done: true }, {}, 'no-action'],
    ['other without words', { cause: 'other' }, {}, 'say-more'],
    ['another action without words', { action: 'other' }, {}, 'say-more'],
  ] as const) {
    it(`sends ${name}`, () => {
      expect(wordsToSend(written(change), written(said))).to.deep.equal(sent);
    });
  }

  it('begins with what was said before', () => {
    const said = wordsSaid(
      { cause: { code: 'other', text: 'n-1' }, followUp: { action: 'none', done: true } },
      { 'n-1': 'Listrik padam' },
    );
    expect(said).to.deep.equal(
      written({ cause: 'other', causeText: 'Listrik padam', action: 'none', done: true }),
    );
  });

  it('is kept on the device until it is cleared', () => {
    const kept = keptWords('case-1', 't-1/time');
    expect(kept.read()).to.equal(undefined);
    kept.write(written({ cause: 'absence', causeText: 'Sakit' }));
    expect(keptWords('case-1', 't-1/time').read()).to.deep.equal(
      written({ cause: 'absence', causeText: 'Sakit' }),
    );
    kept.clear();
    expect(kept.read()).to.equal(undefined);
  });

  it('leaves out what somebody else has put there', () => {
    localStorage.setItem('alur:deviation:case-1:x', '{"cause":"<b>","done":"yes","causeText":3}');
    expect(keptWords('case-1', 'x').read()).to.deep.equal(noWords);
    localStorage.setItem('alur:deviation:case-1:x', 'no json');
    expect(keptWords('case-1', 'x').read()).to.equal(undefined);
    localStorage.removeItem('alur:deviation:case-1:x');
  });
});
