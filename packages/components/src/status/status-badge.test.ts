import { caseStatuses } from '@alur/model/case/event.js';
import { expect } from '@open-wc/testing';
import { draw } from '../testing/draw.ts';
import { renderStatusBadge } from './status-badge.ts';
import { statusTitle, statusTone } from '@alur/model/case/status-words.js';

describe('the status badge', () => {
  it('has words of its own for every status, in both languages', () => {
    for (const language of ['id', 'en'] as const) {
      const titles = caseStatuses.map((status) => statusTitle(status, language));
      expect(new Set(titles).size).to.equal(caseStatuses.length);
    }
  });

  for (const [status, tone, words] of [
    ['submitted', 'info', 'Terkirim'],
    ['underCompletenessCheck', 'warning', 'Sedang diverifikasi'],
    ['returnedForCorrection', 'warning', 'Perlu perbaikan'],
    ['received', 'success', 'Diterima'],
    ['rejected', 'danger', 'Ditolak'],
    ['withdrawn', 'neutral', 'Dibatalkan'],
  ] as const) {
    it(`says "${words}" for ${status}, in the tone ${tone}`, () => {
      const shown = draw(renderStatusBadge(status, 'id'));
      expect(shown.textContent.trim()).to.equal(words);
      expect(statusTone(status)).to.equal(tone);
      // A sign beside the words, so that nothing hangs on the colour; not read out twice.
      expect(shown.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
    });
  }
});
