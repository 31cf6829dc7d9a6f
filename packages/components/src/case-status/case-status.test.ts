import { ServiceError, type PermitService } from '@alur/client/permit-service.js';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { define } from '../define.ts';
import { setVisibility } from '../testing/page-visibility.ts';
import { acceptedCase, caseView, rejectedCase } from '../testing/sample-case.ts';
import { agency } from '../testing/sample-pack.ts';
import { offline, stubService } from '../testing/stub-service.ts';
import { AlurCaseStatus } from './case-status.ts';

define(AlurCaseStatus);

const cases = [
  { ...caseView, id: 'case-2', registrationNumber: '00013/SIPON/XI/2026' },
  { ...rejectedCase, id: 'case-1' },
];

function serviceWith(answers: Partial<PermitService> = {}): PermitService {
  return stubService({
    session: async () => ({ email: 'warga@contoh.example', roles: ['applicant'] }),
    agency: async () => agency,
    cases: async () => cases,
    case: async (id) => cases.find((each) => each.id === id)!,
    ...answers,
  });
}

async function show(
  service: PermitService,
  caseId = '',
  language: 'id' | 'en' = 'id',
): Promise<AlurCaseStatus> {
  const element = await fixture<AlurCaseStatus>(
    html`<alur-case-status
      .service=${service}
      case=${caseId}
      refresh-seconds="0"
      language=${language}
      ><a href="#riwayat">Riwayat</a></alur-case-status
    >`,
  );
  await waitUntil(() => !/Memuat|Loading/.test(textOf(element)), 'the status still loads');
  return element;
}

const textOf = (element: AlurCaseStatus) =>
  element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
const badgeOf = (element: AlurCaseStatus) =>
  element.shadowRoot!.querySelector('.badge')?.textContent.trim();

describe('alur-case-status', () => {
  it('tells number, status, since when and what is being done by whom', async () => {
    const element = await show(serviceWith(), 'case-2');
    expect(badgeOf(element)).to.equal('Sedang diverifikasi');
    for (const text of [
      '00013/SIPON/XI/2026',
      'Sejak 20 November 2026 pukul 10.00 WITA',
      'Sedang dikerjakan: Melakukan verifikasi permohonan izin',
      'oleh Petugas CSO, waktu menurut SOP: 30 Menit',
    ]) {
      expect(textOf(element)).to.include(text);
    }
    await expect(element).to.be.accessible();
  });

  it('tells an applicant whose case has ended what to do', async () => {
    const element = await show(serviceWith(), 'case-1');
    expect(badgeOf(element)).to.equal('Ditolak');
    expect(textOf(element)).to.include('lalu ajukan permohonan baru');
    expect(textOf(element)).not.to.include('Sedang dikerjakan');
    await expect(element).to.be.accessible();
  });

  it('shows the newest of the applicant’s own when no case is named', async () => {
    expect(textOf(await show(serviceWith()))).to.include('00013/SIPON/XI/2026');
  });

  it('shows what is new when the page is seen again', async () => {
    let now = caseView;
    const element = await show(serviceWith({ case: async () => now }), 'case-1');
    now = acceptedCase;
    setVisibility('visible');
    await waitUntil(() => badgeOf(element) === 'Diterima');
  });

  it('shows another case when it is told to', async () => {
    const element = await show(serviceWith(), 'case-2');
    element.case = 'case-1';
    await waitUntil(() => badgeOf(element) === 'Ditolak');
  });

  it('keeps what it shows and says so when a refresh does not succeed', async () => {
    let fails = false;
    const service = serviceWith({
      case: async () => {
        if (fails) throw offline();
        return caseView;
      },
    });
    const element = await show(service, 'case-2');
    fails = true;
    await element.refresh();
    await element.updateComplete;
    expect(textOf(element)).to.include('Keterangan ini belum diperbarui.');
    expect(badgeOf(element)).to.equal('Sedang diverifikasi');
    await expect(element).to.be.accessible();
  });

  it('loads again when asked after a failure', async () => {
    let fails = true;
    const service = serviceWith({
      cases: async () => {
        if (fails) throw offline();
        return cases;
      },
    });
    const element = await show(service);
    fails = false;
    element.shadowRoot!.querySelector<HTMLElement>('.notice button')!.click();
    await waitUntil(() => badgeOf(element) === 'Sedang diverifikasi');
  });

  for (const [state, answers, sentence] of [
    ['nobody is signed in', { session: async () => undefined }, 'Masuk untuk melihat status'],
    ['there is no application', { cases: async () => [] }, 'Belum ada permohonan'],
    [
      'the case is not theirs',
      {
        case: () =>
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

  it('speaks English, and leaves the SOP in its own language', async () => {
    const element = await show(serviceWith(), 'case-2', 'en');
    expect(textOf(element)).to.include('Being done: Melakukan verifikasi permohonan izin');
    expect(element.shadowRoot!.querySelector('[lang="id"]')).to.not.equal(null);
    await expect(element).to.be.accessible();
  });

  it('is as high before the answer as the answer mostly is, and takes a row that gives no width', async () => {
    const row = await fixture<HTMLElement>(
      html`<div><alur-case-status language="id"></alur-case-status></div>`,
    );
    row.style.display = 'flex';
    const element = row.firstElementChild as AlurCaseStatus;
    await element.updateComplete;
    expect(element.getBoundingClientRect().width).to.be.greaterThan(300);
    const { height } = element.getBoundingClientRect();
    element.service = serviceWith();
    await waitUntil(() => badgeOf(element) !== undefined);
    expect(element.getBoundingClientRect().height).to.be.within(height, height + 8);
  });
});
