import type { Activity, Flow, FlowNode, Performer, Sop } from '@alur/model/sop/sop.js';
import type { Starter } from './starter.ts';

/**
 * The SOP that a new agency begins with: apply, verify, prepare, sign, hand over. Its times are a
 * proposal to be replaced by the agency's own; its number and dates are left empty for that reason.
 */
export function starterSop({ name, government }: Starter): Sop {
  return {
    id: 'permit-service',
    identity: {
      title: 'Pelayanan Perizinan Secara Daring',
      number: '',
      agency: name.id,
      government,
      createdOn: '',
      revisedOn: '',
      effectiveOn: '',
      approvedBy: '(nama pejabat)',
      purpose: ['Setiap permohonan izin diproses dengan langkah, waktu, dan hasil yang pasti.'],
      scope: ['Permohonan izin yang diajukan secara daring sampai surat izin diserahkan.'],
      legalBasis: [
        'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
        'Peraturan Presiden Nomor 97 Tahun 2014 tentang Penyelenggaraan Pelayanan Terpadu Satu Pintu',
      ],
      definitions: [],
      relatedProcedures: [],
      warnings: [
        'Apabila SOP ini tidak dijalankan, permohonan terlambat diputus dan pemohon dirugikan.',
      ],
      qualifications: ['Memahami persyaratan setiap jenis izin', 'Mampu mengoperasikan komputer'],
      equipment: ['Komputer dan jaringan internet', 'Pencetak'],
      recordKeeping: ['Berkas permohonan disimpan secara elektronik'],
    },
    performers,
    activities,
    nodes,
    flows,
  };
}

const performers: readonly Performer[] = [
  { id: 'applicant', name: 'Pemohon', role: 'applicant' },
  { id: 'front-officer', name: 'Petugas Loket', role: 'front-officer' },
  { id: 'licensing-officer', name: 'Petugas Perizinan', role: 'licensing-officer' },
  { id: 'head-of-agency', name: 'Kepala Dinas', role: 'head-of-agency' },
];

const none = { notifications: [], inferences: [] } as const;
const plain = (kind: Activity['work']['kind']) => ({ kind, letters: [], outcomes: [] });

const activities: readonly Activity[] = [
  {
    ...{ id: 'sign-in', number: '1', name: 'Mendaftar atau masuk ke layanan perizinan' },
    performer: 'applicant',
    mutuBaku: {
      requiredInputs: ['Alamat surel pemohon'],
      duration: '10 menit',
      outputs: [{ text: 'Akun pemohon' }],
      remarks: '',
    },
    work: plain('account'),
    ...none,
  },
  {
    ...{ id: 'register', number: '2', name: 'Mengisi dan mengirim permohonan' },
    performer: 'applicant',
    mutuBaku: {
      requiredInputs: ['Data pemohon', 'Dokumen persyaratan'],
      duration: '30 menit',
      outputs: [{ text: 'Bukti Registrasi', about: 'letter:registration-proof' }],
      remarks: '',
    },
    work: { kind: 'registration', letters: ['registration-proof'], outcomes: [] },
    status: 'submitted',
    notifications: [{ template: 'submitted', to: 'applicant' }],
    inferences: [],
  },
  {
    ...{ id: 'verify', number: '3', name: 'Memeriksa kelengkapan dan kebenaran permohonan' },
    performer: 'front-officer',
    mutuBaku: {
      requiredInputs: ['Permohonan yang sudah dikirim'],
      duration: '4 jam',
      outputs: [{ text: 'Hasil pemeriksaan' }],
      remarks: '',
    },
    work: {
      kind: 'checklist',
      letters: [],
      outcomes: [
        { id: 'accept', title: 'Diterima', titleEn: 'Accepted', tone: 'positive' },
        { id: 'reject', title: 'Ditolak', titleEn: 'Rejected', tone: 'negative' },
      ],
    },
    status: 'underCompletenessCheck',
    notifications: [
      { template: 'accepted', to: 'applicant', when: 'outcome = "accept"' },
      { template: 'rejected', to: 'applicant', when: 'outcome = "reject"' },
    ],
    inferences: [],
  },
  {
    ...{ id: 'prepare', number: '4', name: 'Menyiapkan konsep surat izin' },
    performer: 'licensing-officer',
    mutuBaku: {
      requiredInputs: ['Permohonan yang memenuhi persyaratan'],
      duration: '1 hari kerja',
      outputs: [
        { text: 'Tanda Terima Berkas', about: 'letter:filing-receipt' },
        { text: 'Konsep surat izin' },
      ],
      remarks: '',
    },
    work: { kind: 'letter', letters: ['filing-receipt'], outcomes: [] },
    status: 'underTechnicalReview',
    ...none,
  },
  {
    ...{ id: 'sign', number: '5', name: 'Menandatangani surat izin' },
    performer: 'head-of-agency',
    mutuBaku: {
      requiredInputs: ['Konsep surat izin'],
      duration: '4 jam',
      outputs: [{ text: 'Surat izin' }],
      remarks: '',
    },
    work: plain('sign'),
    status: 'awaitingSignature',
    notifications: [{ template: 'issued', to: 'applicant' }],
    inferences: [],
  },
  {
    ...{ id: 'hand-over', number: '6', name: 'Menyerahkan surat izin kepada pemohon' },
    performer: 'front-officer',
    mutuBaku: {
      requiredInputs: ['Surat izin', 'Bukti Registrasi'],
      duration: '15 menit',
      outputs: [{ text: 'Surat izin diterima pemohon' }],
      remarks: '',
    },
    work: plain('hand-over'),
    status: 'issued',
    ...none,
  },
];

const task = ({ id, name, performer }: Activity): FlowNode => ({
  ...{ id, name, performer },
  type: 'userTask',
});

const nodes: readonly FlowNode[] = [
  { id: 'start', type: 'startEvent', name: 'Mulai', performer: 'applicant' },
  ...activities.map(task),
  {
    id: 'complete',
    type: 'exclusiveGateway',
    name: 'Memenuhi persyaratan?',
    performer: 'front-officer',
  },
  {
    ...{ id: 'end-rejected', type: 'endEvent', name: 'Permohonan ditolak' },
    performer: 'front-officer',
    status: 'rejected',
  },
  {
    ...{ id: 'end-issued', type: 'endEvent', name: 'Selesai' },
    performer: 'front-officer',
    status: 'issued',
  },
];

const flow = (source: string, target: string, name = '', outcome?: string): Flow => ({
  id: `${source}-to-${target}`,
  ...{ source, target, name, isDefault: false },
  ...(outcome !== undefined && { condition: `= outcome = "${outcome}"` }),
});

const flows: readonly Flow[] = [
  flow('start', 'sign-in'),
  flow('sign-in', 'register'),
  flow('register', 'verify'),
  flow('verify', 'complete'),
  flow('complete', 'prepare', 'Ya', 'accept'),
  flow('complete', 'end-rejected', 'Tidak', 'reject'),
  flow('prepare', 'sign'),
  flow('sign', 'hand-over'),
  flow('hand-over', 'end-issued'),
];
