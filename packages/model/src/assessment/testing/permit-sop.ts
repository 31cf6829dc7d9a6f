import { emptyIdentity } from '../../sop/empty-identity.ts';
import type { Activity, MutuBaku, Outcome, Sop } from '../../sop/sop.ts';

function activity(
  id: string,
  number: string,
  performer: string,
  mutuBaku: Partial<MutuBaku>,
  outcomes: readonly Outcome[] = [],
): Activity {
  return {
    id,
    number,
    name: `Kegiatan ${id}`,
    performer,
    mutuBaku: { requiredInputs: [], duration: '', outputs: [], remarks: '', ...mutuBaku },
    work: { kind: 'manual', letters: [], outcomes },
    notifications: [],
    inferences: [],
  };
}

const outcomes: readonly Outcome[] = [
  { id: 'accept', title: 'Diterima', tone: 'positive' },
  { id: 'return', title: 'Dikembalikan', tone: 'negative' },
];

/** A permit with norms of every kind that a column Waktu can hold. */
export const permitSop: Sop = {
  id: 'permit',
  identity: {
    ...emptyIdentity,
    title: 'Penerbitan izin',
    number: '1/SOP',
    agency: 'DPMPTSP',
  },
  performers: [
    { id: 'lane-applicant', name: 'Pemohon', role: 'applicant' },
    { id: 'lane-officer', name: 'Petugas', role: 'cso' },
    { id: 'lane-head', name: 'Kepala Dinas', role: 'head' },
    { id: 'lane-oss', name: 'Lembaga OSS' },
  ],
  activities: [
    activity('apply', '1', 'lane-applicant', { duration: '20 Menit' }),
    activity(
      'verify',
      '2',
      'lane-officer',
      {
        requiredInputs: ['Komputer', 'Berkas permohonan'],
        duration: '30 menit/berkas',
        outputs: [
          { text: 'Tanda Terima', about: 'letter:receipt' },
          { text: 'Berita Acara Pemeriksaan' },
        ],
      },
      outcomes,
    ),
    activity('sign', '3', 'lane-head', {
      duration: '1 – 2 hari kerja',
      outputs: [{ text: 'Izin', about: 'letter:permit' }],
    }),
    activity('co-sign', '4', 'lane-head', { duration: '3 jam dengan bupati; 1 jam dengan Kadin' }),
    activity('copy', '5', 'lane-officer', { duration: '2 menit/lembar' }),
    activity('agree', '6', 'lane-officer', { duration: 'Sesuai masa kontrak' }),
    activity('announce', '7', 'lane-officer', { duration: '7 hari kalender' }),
    activity('inspect', '8', 'lane-officer', { duration: 'minimal 1 jam' }),
    activity('register-oss', '9', 'lane-oss', { duration: '1 x 24 jam' }),
    activity('follow', '10', 'lane-officer', { duration: '3 hari kerja setelah pengumuman' }),
    activity('file', '11', 'lane-officer', {}),
  ],
  nodes: [],
  flows: [],
};
