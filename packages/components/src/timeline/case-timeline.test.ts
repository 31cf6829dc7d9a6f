import { ServiceError, type PermitService } from '@alur/client/permit-service.js';
import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { define } from '../define.ts';
import { acceptedCase, caseView, rejectedCase } from '../testing/sample-case.ts';
import { agency, permitType } from '../testing/sample-pack.ts';
import { setVisibility } from '../testing/page-visibility.ts';
import { recordPrints } from '../testing/record-prints.ts';
import { offline, stubService } from '../testing/stub-service.ts';
import { AlurCaseTimeline } from './case-timeline.ts';

define(AlurCaseTimeline);

const cases = [
  { ...rejectedCase, id: 'case-1' },
  { ...caseView, id: 'case-2', registrationNumber: '00013/SIPON/XI/2026' },
];

function serviceWith(answers: Partial<PermitService> = {}): PermitService {
  return stubService({
    session: async () => ({ email: 'warga@contoh.example', roles: ['applicant'] }),
    agency: async () => agency,
    permitType: async () => permitType,
    cases: async () => cases,
    case: async (id) => cases.find((each) => each.id === id)!,
    ...answers,
  });
}

async function show(service: PermitService, caseId = ''): Promise<AlurCaseTimeline> {
  const element = await fixture<AlurCaseTimeline>(
    html`<alur-case-timeline
      .service=${service}
      case=${caseId}
      refresh-seconds="0"
      language="id"
    ></alur-case-timeline>`,
  );
  await settled(element);
  return element;
}

const settled = (element: AlurCaseTimeline) =>
  waitUntil(() => !textOf(element).includes('Memuat'), 'the timeline still loads');
const textOf = (element: AlurCaseTimeline) =>
  element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
const stepsOf = (element: AlurCaseTimeline) =>
  [...element.shadowRoot!.querySelectorAll('.step')].map((step) =>
    step.textContent.replace(/\s+/g, ' ').trim(),
  );
const find = (element: AlurCaseTimeline, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;

describe('alur-case-timeline', () => {
  describe('with a case', () => {
    it('tells each step with its state, role and time', async () => {
      const element = await show(serviceWith({ case: async () => acceptedCase }), 'case-1');
      const steps = stepsOf(element);
      expect(steps).to.have.length(4);
      expect(steps[0]).to.include('10.2 Melakukan registrasi permohonan izin');
      expect(steps[0]).to.include('Selesai Pemohon · 20 November 2026 pukul 10.00 WITA');
      expect(steps[1]).to.include('Hasil: Diterima');
      expect(steps[2]).to.include('Sedang berjalan Petugas CSO · Sejak 21 November 2026');
      expect(steps[3]).to.include('Menunggu Petugas CSO');
      expect(find(element, '[aria-current="step"]').textContent).to.include('Mencetak berkas');
      await expect(element).to.be.accessible();
    });

    it('takes the status from the log', async () => {
      const contrary = { ...acceptedCase, status: 'issued' as const };
      const element = await show(serviceWith({ case: async () => contrary }), 'case-1');
      expect(find(element, '.head .badge').textContent.trim()).to.equal('Diterima');
    });

    it('tells an applicant what was not in order and what to do', async () => {
      const element = await show(serviceWith(), 'case-1');
      for (const text of [
        'KTP terbaca jelas?',
        'Gambar tidak terbaca. Unggah foto atau pindaian yang lebih jelas.',
        'Catatan petugas: Bagian kanan terpotong.',
        'Proses berakhir',
        'perbaiki hal di atas lalu ajukan permohonan baru',
      ]) {
        expect(textOf(element)).to.include(text);
      }
      await expect(element).to.be.accessible();
    });

    it('says from which event on the log is not as it was written', async () => {
      const log = caseView.log.map((event, index) =>
        index === 2 ? { ...event, at: '2026-11-20T02:00:01.000Z' } : event,
      );
      const element = await show(serviceWith({ case: async () => ({ ...caseView, log }) }), 'c');
      expect(find(element, '[role="alert"]').textContent).to.include(
        'Riwayat tidak utuh mulai kejadian ke-3',
      );
      await expect(element).to.be.accessible();
    });

    it('says nothing of the log when it is intact', async () => {
      const element = await show(serviceWith(), 'case-1');
      expect(find(element, '[role="alert"]')).to.equal(null);
    });

    it('prints the proof of registration', async () => {
      const prints = recordPrints();
      const element = await show(serviceWith(), 'case-2');
      find(element, '#print-registration-proof').click();
      await waitUntil(() => prints.pages.length === 1);
      prints.stop();
      expect(prints.pages[0]).to.have.property('title', 'Bukti Registrasi 00012/SIPON/XI/2026');
    });

    it('shows another case when it is told to', async () => {
      const element = await show(serviceWith(), 'case-1');
      element.case = 'case-2';
      await waitUntil(() => textOf(element).includes('00013/SIPON/XI/2026'));
    });

    it('shows what is new when it is refreshed, and keeps the focus', async () => {
      let now = caseView;
      const element = await show(serviceWith({ case: async () => now }), 'case-2');
      find(element, '#print-registration-proof').focus();
      now = acceptedCase;
      setVisibility('visible');
      await waitUntil(() => textOf(element).includes('Hasil: Diterima'));
      expect(element.shadowRoot!.activeElement?.id).to.equal('print-registration-proof');
    });

    it('keeps what it shows and says so when a refresh does not succeed', async () => {
      let fails = false;
      const element = await show(
        serviceWith({
          case: async () => {
            if (fails) throw offline();
            return caseView;
          },
        }),
        'case-2',
      );
      fails = true;
      await element.refresh();
      await element.updateComplete;
      expect(textOf(element)).to.include('Keterangan ini belum diperbarui.');
      expect(stepsOf(element)).to.have.length(4);
      await expect(element).to.be.accessible();
    });
  });

  describe('without a case', () => {
    it('lists the applicant’s own, each with its status', async () => {
      const element = await show(serviceWith());
      expect(textOf(element)).to.include('2 permohonan');
      const badges = [...element.shadowRoot!.querySelectorAll('.badge')];
      expect(badges.map((badge) => badge.textContent.trim())).to.deep.equal([
        'Ditolak',
        'Sedang diverifikasi',
      ]);
      await expect(element).to.be.accessible();
    });

    it('opens one, tells the page, and goes back to where it was', async () => {
      const element = await show(serviceWith());
      const opened = oneEvent(element, 'alur-case-open');
      find(element, '#open-case-2').click();
      expect(await opened).to.have.property('case', 'case-2');
      await waitUntil(() => element.shadowRoot!.activeElement?.id === 'title');
      expect(stepsOf(element)).to.have.length(4);
      await expect(element).to.be.accessible();
      const closed = oneEvent(element, 'alur-case-open');
      find(element, '.back').click();
      expect(await closed).to.have.property('case', '');
      await waitUntil(() => element.shadowRoot!.activeElement?.id === 'open-case-2');
    });
  });

  for (const [state, answers, sentence] of [
    ['nobody is signed in', { session: async () => undefined }, 'Anda belum masuk'],
    ['there is no application', { cases: async () => [] }, 'Belum ada permohonan'],
    ['the connection is lost', { cases: () => Promise.reject(offline()) }, 'tidak dapat dimuat'],
    [
      'the case is not theirs',
      {
        cases: () =>
          Promise.reject(
            new ServiceError('not-found', {
              id: 'Permohonan tidak ditemukan.',
              en: 'Application not found.',
            }),
          ),
      },
      'Permohonan tidak ditemukan.',
    ],
  ] as const) {
    it(`says what to do when ${state}`, async () => {
      const element = await show(serviceWith(answers));
      expect(textOf(element)).to.include(sentence);
      await expect(element).to.be.accessible();
    });
  }

  it('loads again when asked after a failure', async () => {
    let fails = true;
    const element = await show(
      serviceWith({
        cases: async () => {
          if (fails) throw offline();
          return cases;
        },
      }),
    );
    fails = false;
    find(element, '.notice button').click();
    await waitUntil(() => textOf(element).includes('2 permohonan'));
  });

  it('speaks English, and leaves the SOP in its own language', async () => {
    const element = await show(serviceWith(), 'case-1');
    element.language = 'en';
    await element.updateComplete;
    expect(textOf(element)).to.include('Rejected');
    expect(textOf(element)).to.include('The picture cannot be read.');
    expect(find(element, '.step [lang="id"]').textContent).to.include('Melakukan registrasi');
  });

  it('breaks no rule of axe while it loads', async () => {
    const element = await fixture<AlurCaseTimeline>(
      html`<alur-case-timeline language="id"></alur-case-timeline>`,
    );
    expect(textOf(element)).to.include('Memuat');
    await expect(element).to.be.accessible();
  });
});
