import type { CaseStatus } from '@alur/model/case/event.js';
import type { Agency } from '@alur/model/generated/agency.js';
import type { LocalText } from '@alur/model/text.js';
import type { CaseListing } from '../store/ports/cases.ts';
import { html } from './html.ts';
import { bilingual, page } from './layout.ts';

/** What anybody may learn from the QR code of a proof: that it is real, and how far it is. */
export function verifyPage(listing: CaseListing, agency: Agency): string {
  const { registrationNumber, permitType, status, submittedAt } = listing;
  const words = statusWords[status];
  return page(
    'Registrasi tercatat',
    html`<p class="good">Nomor ini tercatat pada ${agency.name.id}.</p>
      <dl>
        <dt>Nomor registrasi</dt>
        <dd>${registrationNumber}</dd>
        <dt>Jenis izin</dt>
        <dd>${permitType.title.id}</dd>
        <dt>Didaftarkan</dt>
        <dd>${dateIn(submittedAt, agency.timeZone)}</dd>
        <dt>Status</dt>
        <dd>
          ${words.id}
          <span class="english" lang="en">(${words.en})</span>
        </dd>
      </dl>
      <p class="english" lang="en">This registration is on record at the agency.</p>`,
    agency,
  );
}

export function unknownCodePage(): string {
  return page(
    'Registrasi tidak ditemukan',
    bilingual({
      id: 'Kode ini tidak tercatat. Pindai kembali kode QR pada bukti registrasi, atau tanyakan kepada kantor kami.',
      en: 'This code is not on record. Scan the QR code on the proof of registration again, or ask our office.',
    }),
  );
}

function dateIn(at: string, timeZone: string): string {
  return new Date(at).toLocaleDateString('id-ID', { dateStyle: 'long', timeZone });
}

/** Short words for a public page; the portal has its own. */
const statusWords: Readonly<Record<CaseStatus, Required<LocalText>>> = {
  submitted: { id: 'Terkirim', en: 'submitted' },
  received: { id: 'Berkas diterima', en: 'received' },
  underCompletenessCheck: { id: 'Dalam pemeriksaan berkas', en: 'under completeness check' },
  returnedForCorrection: { id: 'Dikembalikan untuk diperbaiki', en: 'returned for correction' },
  underTechnicalReview: { id: 'Dalam pemrosesan teknis', en: 'under technical review' },
  awaitingPayment: { id: 'Menunggu pembayaran', en: 'awaiting payment' },
  awaitingSignature: { id: 'Menunggu tanda tangan', en: 'awaiting signature' },
  issued: { id: 'Izin terbit', en: 'issued' },
  deemedGranted: { id: 'Dianggap dikabulkan', en: 'deemed granted' },
  rejected: { id: 'Ditolak', en: 'rejected' },
  withdrawn: { id: 'Ditarik oleh pemohon', en: 'withdrawn' },
  expired: { id: 'Kedaluwarsa', en: 'expired' },
  suspended: { id: 'Dibekukan', en: 'suspended' },
  revoked: { id: 'Dicabut', en: 'revoked' },
};
