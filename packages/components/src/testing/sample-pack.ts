import type { PublicAgency, TaskSummary } from '@alur/client/permit-service.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';

/** A small agency and permit in the manner of Denpasar's, for the states of officers' elements. */

export const agency: PublicAgency = {
  id: 'denpasar',
  name: {
    id: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
    en: 'Investment and One-Stop Service Agency',
  },
  shortName: 'DPMPTSP Kota Denpasar',
  government: 'Pemerintah Kota Denpasar',
  address: 'Gedung Sewaka Dharma, Jalan Majapahit 1, Denpasar 80111',
  phone: '(0361) 000000',
  email: 'layanan@denpasar.example',
  region: '51.71',
  timeZone: 'Asia/Makassar',
  units: [{ id: 'front-office', name: { id: 'Loket', en: 'Front office' } }],
  roles: [
    { id: 'applicant', title: { id: 'Pemohon', en: 'Applicant' }, applicant: true },
    { id: 'cso', title: { id: 'Petugas CSO', en: 'Customer service officer' } },
    { id: 'back-office-a', title: { id: 'Seksi Pelayanan A', en: 'Service section A' } },
  ],
  categories: [{ id: 'kesehatan', title: { id: 'Kesehatan', en: 'Health' } }],
  reasons: {
    blurred: {
      id: 'Gambar tidak terbaca. Unggah foto atau pindaian yang lebih jelas.',
      en: 'The picture cannot be read. Upload a clearer photo or scan.',
    },
    expired: {
      id: 'Dokumen sudah tidak berlaku. Unggah dokumen yang masih berlaku.',
      en: 'The document has expired. Upload a valid one.',
    },
    mismatch: {
      id: 'Data tidak sama dengan dokumen. Perbaiki data Anda.',
      en: 'The data differ from the document. Correct your data.',
    },
  },
  letters: {
    'registration-proof': {
      title: { id: 'Bukti Registrasi', en: 'Proof of registration' },
      closing: {
        id: 'Hasil verifikasi kami kirim ke alamat surel Anda.',
        en: 'We send the result of the verification to your e-mail address.',
      },
    },
    'filing-receipt': {
      title: { id: 'Tanda Terima Berkas', en: 'Filing receipt' },
      closing: { id: 'Simpan tanda terima ini.', en: 'Keep this receipt.' },
    },
  },
};

export const permitType: PermitType = {
  id: 'sip-dokter',
  revision: 1,
  title: { id: 'Surat Izin Praktik Dokter', en: 'Medical practice permit' },
  category: 'kesehatan',
  handledBy: 'back-office-a',
  serviceTime: '3 hari kerja',
  workflow: 'denpasar/online-registration.bpmn',
  stages: [
    {
      id: 'applicant',
      title: { id: 'Data pemohon', en: 'Applicant' },
      data: {
        type: 'object',
        required: ['nik', 'fullName'],
        properties: {
          nik: { type: 'string', format: 'nik' },
          fullName: { type: 'string', maxLength: 120 },
          birthDate: { type: 'string', format: 'date' },
        },
      },
      layout: [
        {
          title: { id: 'Identitas', en: 'Identity' },
          fields: ['/nik', '/fullName', '/birthDate'],
        },
      ],
      texts: {
        '/nik': { label: { id: 'NIK', en: 'National ID number' } },
        '/fullName': { label: { id: 'Nama lengkap', en: 'Full name' } },
        '/birthDate': { label: { id: 'Tanggal lahir', en: 'Date of birth' } },
      },
    },
    {
      id: 'technical',
      title: { id: 'Data teknis', en: 'Technical data' },
      data: {
        type: 'object',
        required: ['place'],
        properties: {
          place: { type: 'string', maxLength: 120 },
          hours: {
            type: 'array',
            maxItems: 5,
            items: {
              type: 'object',
              required: ['day', 'time'],
              properties: { day: { type: 'string' }, time: { type: 'string' } },
            },
          },
        },
      },
      layout: [
        { title: { id: 'Tempat praktik', en: 'Place of practice' }, fields: ['/place', '/hours'] },
      ],
      texts: {
        '/place': { label: { id: 'Nama tempat praktik', en: 'Name of the practice' } },
        '/hours': { label: { id: 'Jadwal praktik', en: 'Practice hours' } },
        '/hours/day': { label: { id: 'Hari', en: 'Day' } },
        '/hours/time': { label: { id: 'Jam', en: 'Time' } },
      },
    },
  ],
  documents: [
    {
      id: 'ktp',
      title: { id: 'KTP pemohon', en: 'Identity card' },
      need: 'required',
      accept: ['pdf', 'jpeg', 'png'],
      maxBytes: 2_000_000,
    },
    {
      id: 'str',
      title: { id: 'Surat Tanda Registrasi (STR)', en: 'Registration certificate (STR)' },
      need: 'required',
      accept: ['pdf'],
      maxBytes: 2_000_000,
    },
  ],
  statements: [{ id: 'truth', text: { id: 'Data saya benar.', en: 'My data are true.' } }],
  checklist: [
    {
      id: 'ktp-legible',
      about: ['document:ktp'],
      ask: { id: 'KTP terbaca jelas?', en: 'Is the identity card legible?' },
      reasons: ['blurred', 'expired'],
    },
    {
      id: 'nik-matches',
      about: ['document:ktp', 'data:/applicant/nik'],
      ask: { id: 'NIK sesuai dengan KTP?', en: 'Does the NIK match the card?' },
      reasons: ['mismatch'],
    },
    {
      id: 'str-valid',
      about: ['document:str'],
      ask: { id: 'STR masih berlaku?', en: 'Is the STR still valid?' },
      reasons: ['expired', 'blurred'],
    },
    {
      id: 'place-known',
      about: ['data:/technical/place'],
      ask: { id: 'Nama tempat praktik ditulis lengkap?', en: 'Is the practice named in full?' },
      reasons: ['mismatch'],
    },
  ],
  letters: ['registration-proof', 'filing-receipt'],
};

export const taskSummary: TaskSummary = {
  id: 'task-1',
  case: 'case-1',
  registrationNumber: '00012/SIPON/XI/2026',
  permitType: { id: 'sip-dokter', revision: 1, title: permitType.title },
  activity: 'verify',
  activityName: 'Melakukan verifikasi permohonan izin',
  role: 'cso',
  work: 'checklist',
  openedAt: '2026-11-20T02:00:00.000Z',
};
