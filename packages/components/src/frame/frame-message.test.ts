import { expect } from '@open-wc/testing';
import { SubmittedEvent } from '../wizard/submitted-event.ts';
import { readFrameMessage, tell } from './frame-message.ts';

describe('what a frame tells the page around it', () => {
  it('is read as it was told', () => {
    const message = tell(new SubmittedEvent('perkara-1', 'REG-1'));
    expect(readFrameMessage(structuredClone(message))).to.deep.equal({
      alur: 1,
      type: 'event',
      event: 'alur-submitted',
      facts: { case: 'perkara-1', registrationNumber: 'REG-1' },
    });
  });

  it('is nothing of an event that does not leave the frame', () => {
    expect(tell(new Event('input'))).to.equal(undefined);
  });

  for (const [what, message] of [
    ['nothing', undefined],
    ['text', 'alur'],
    ['another protocol', { alur: 2, type: 'height', height: 10 }],
    ['a message of somebody else', { type: 'height', height: 10 }],
    ['a height that is no number', { alur: 1, type: 'height', height: '10px' }],
    ['a height below nothing', { alur: 1, type: 'height', height: -1 }],
    ['a height without end', { alur: 1, type: 'height', height: Infinity }],
    ['a height of NaN', { alur: 1, type: 'height', height: NaN }],
    ['an unknown event', { alur: 1, type: 'event', event: 'click', facts: {} }],
    ['an inherited name', { alur: 1, type: 'event', event: 'constructor', facts: {} }],
    ['no facts', { alur: 1, type: 'event', event: 'alur-submitted' }],
    [
      'a fact too many',
      { alur: 1, type: 'event', event: 'alur-submitted', facts: { password: 'x' } },
    ],
    [
      'a fact that is an object',
      { alur: 1, type: 'event', event: 'alur-submitted', facts: { case: {} } },
    ],
    [
      'a fact without end',
      { alur: 1, type: 'event', event: 'alur-submitted', facts: { case: 'x'.repeat(201) } },
    ],
  ] as const) {
    it(`is not ${what}`, () => {
      expect(readFrameMessage(message)).to.equal(undefined);
    });
  }
});
