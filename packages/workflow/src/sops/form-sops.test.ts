import type { Activity, Sop } from '@alur/model/sop/sop.js';
import { describe, expect, it } from 'vitest';
import { realSop } from '../testing/real-sop.ts';

/** A row as the document has it: number, performer, kegiatan, kelengkapan, waktu, output. */
type Row = readonly [string, string, string, string, string, string];

interface Expected {
  readonly id: string;
  readonly identity: Partial<Sop['identity']>;
  readonly counts: Readonly<Record<string, number>>;
  /** What tells each item of the identity part from every other. */
  readonly mentions: readonly string[];
  readonly performers: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly columnNumbers: string;
  readonly minutes: number;
  readonly rows: readonly Row[];
}

const documents: readonly Expected[] = [
  {
    id: 'cirebon/system-development.bpmn',
    identity: {
      title: 'Pengembangan Sistem Perizinan Online',
      number: '/ - / 2022',
      government: 'Pemerintah Daerah Kota Cirebon',
      agency: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kota Cirebon',
      unit: 'Kepala Bidang Promosi Penanaman Modal',
      createdOn: '',
      revisedOn: '',
      effectiveOn: '',
      approvedBy:
        'Kepala Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kota Cirebon (nama pejabat)',
    },
    counts: { legalBasis: 14, qualifications: 3 },
    mentions: [
      'Nomor 25 Tahun 2009 Tentang Pelayanan Publik ( Lembaran Negara',
      'Nomor. 9 tahun 2015',
      'Nomor 96 Tahun 2012',
      'Nomor 97 Tahun 2014',
      'Nomor 35 Tahun 2012, Tentang Pedoman',
      'Nomor 36 Tahun 2012',
      'Nomor 80 Tahun 2015 tentang Pembentukan Produk Hukum Daerah',
      'Nomor 92 Tahun 2014',
      'Nomor 61 Tahun 2016',
      'Nomor 10 Tahun 2017',
      'Nomor 11 tahun 2017',
      'Nomor 503/Kep.120-DPMPTSP/2017',
      'Nomor 98 Tahun 2021',
      'Nomor 5 Tahun 2021',
      'Dapat mengoperasikan Komputer;',
      'Diklat Fungsional;',
      'Memiiliki pengalaman di bidang Teknologi Informasi',
    ],
    performers: [
      'Sub Koordinasi Pengolahan Data dan Sistem Informasi',
      'Pihak Pengembang',
      'Kepala Bidang Promosi Penanaman Modal',
      'Kepala DPMPTSP',
    ],
    labels: { number: 'Nomor SOP', title: 'Nama SOP :' },
    columnNumbers: '1 2 3 4 5 7 8 9 10 11 12',
    minutes: 825,
    rows: [
      [
        '1',
        'data-coordinator',
        'Menganalisa berjalannya sistem setelah digunakan',
        'Membuat catatan',
        '150 Menit',
        'Catatan pengembangan sistem',
      ],
      [
        '2',
        'data-coordinator',
        'Menyusun rencana pengembangan sistem',
        'Draft pengembangan sistem',
        '30 Menit',
        'Draft pengembangan sistem',
      ],
      [
        '3',
        'data-coordinator',
        'Pengajuan pengembangan sistem ke pihak pengembang',
        'Draft Evaluasi pengembangan sistem',
        '30 Menit',
        'Draft Evaluasi pengembangan sistem',
      ],
      [
        '4',
        'data-coordinator',
        'Membuat perjanjian penyelesaian pekerjaan dengan pihak pengembang',
        'Surat Perjanjian',
        '60 Menit',
        'Surat Perjanjian',
      ],
      [
        '5',
        'developer',
        'Proses pengembangan sistem peizrian online',
        'Sistem Perizinan yang Telah Diperbaharui',
        '120 menit',
        'Sistem Perizinan Telah Diperbaharui',
      ],
      [
        '6',
        'developer',
        'Pihak Pengembang melaporkan hasil pekerjaannya',
        'Dokumen Laporan',
        '60 Menit',
        'Dokumen Laporan',
      ],
      [
        '7',
        'data-coordinator',
        'Membuat Dokumen laporan pengembangan sistem',
        'Membawa dokumen hasil pengembangan sistem',
        '360 Menit',
        'hasil pengembangan sistem',
      ],
      [
        '8',
        'promotion-head',
        'Penyampaian Laporan Dokumen Pengembangan Sistem',
        'Dokumen Laporan',
        '15 Menit',
        'Dokumen',
      ],
    ],
  },
  {
    id: 'blitar/oss-licensing.bpmn',
    identity: {
      title: 'PELAYANAN PERIZINAN BERUSAHA MELALUI ONLINE SINGLE SUBMISSION (OSS)',
      number: '13.1/410.113/SOP/2019',
      agency: 'DINAS PENANAMAN MODAL, TENAGA KERJA & PTSP KOTA BLITAR',
      createdOn: '07 JANUARI 2019',
      revisedOn: '07 JANUARI 2019',
      effectiveOn: '',
      approvedOn: '09 JANUARI 2019',
      approvedBy: 'KEPALA DPM NAKER PTSP',
      relatedProcedures: ['SOP Pelayanan Perizinan'],
    },
    counts: {
      legalBasis: 2,
      relatedProcedures: 1,
      warnings: 1,
      qualifications: 5,
      equipment: 3,
      recordKeeping: 3,
    },
    mentions: [
      'Nomor 24 Tahun 2018',
      'Nomor 62 Tahun 2016',
      'tidak sesuai dengan Standart Operasional Prosedur ini maka proses perizinan akan terentu',
      'tugas dan tanggung jawab;',
      'etika pelayanan publik;',
      'ilmu komunikasi yang baik;',
      'Memahami teknologi informasi;',
      'pengolahan data.',
      '(software dan hardware);',
      'Jaringan internet;',
      'ATK.',
      'Verifikasi/notifikasi/validasi atas pemenuhan komitmen;',
      'Persetujuan atau penolakan;',
      'Upload dokumen melalui fitur webform yang tersedia.',
    ],
    performers: ['Pemohon', 'Lembaga OSS', 'DPM, Naker dan PTSP'],
    labels: { approvedOn: 'TGL. PENGESAHAN', equipment: 'Peralatan/Perlengkapan' },
    columnNumbers: '',
    minutes: 205,
    rows: [
      [
        '1',
        'applicant',
        'Pemohon mendaftarkan Akun/User ID',
        'KTP Email',
        '20 menit',
        'Form Login OSS',
      ],
      [
        '2',
        'oss-agency',
        'Pemrosesan pendaftaran akun pemohon',
        'Form pendaftaran terisi lengkap Email aktif',
        '5 menit',
        'Link aktivasi melalui email',
      ],
      [
        '3',
        'applicant',
        'Pemohon meng klik tombol aktivasi melalui link yang terkirim melalui email untuk mendapatkan password dan username; Selanjutnya mendaftarkan usahanya melalui OSS (secara mandiri maupun perbantuan); Pemohon datang ke PTSP untuk melakukan pemenuhan komitmen',
        'Email balasan dari lembaga OSS',
        '2 jam',
        'NIB Izin Usaha',
      ],
      [
        '4',
        'licensing-office',
        'Memverifikasi dan menyetujui/menolak izin usaha, apabila disetujui maka pemohon dipandu untuk memenuhi komitmen',
        'Berkas Perizinan',
        '1 jam',
        'Izin usaha yang telah aktif',
      ],
    ],
  },
  {
    id: 'mempawah/standard-certificate.bpmn',
    identity: {
      title: 'Pelayanan Sertifikat Standar (SS)',
      number: '000.8.3.3/ 001 / SOP/DPMKUKMPTSP-D',
      government: 'PEMERINTAH KABUPATEN MEMPAWAH',
      agency:
        'DINAS PENANAMAN MODAL, KOPERASI USAHA KECIL DAN MENENGAH DAN PELAYANAN TERPADU SATU PINTU (DPMKUKMPTSP)',
      createdOn: 'Februari 2024',
      revisedOn: '-',
      effectiveOn: '1 April 2024',
      approvedBy:
        'Kepala Dinas Penanaman Modal, Koperasi, Usaha Kecil dan Menengah dan Pelayanan Terpadu Satu Pintu Kabupaten Mempawah (nama pejabat)',
      recordKeeping: ['Disimpan sebagai Data Elektronik'],
    },
    counts: {
      legalBasis: 7,
      relatedProcedures: 6,
      warnings: 1,
      qualifications: 4,
      equipment: 4,
      recordKeeping: 1,
    },
    mentions: [
      'No. 6 Tahun 2023',
      'No. 5 Tahun 2021',
      'No. 6 Tahun 2021',
      'No. 3 Tahun 2021',
      'No. 4 Tahun 2021',
      'No. 24 Tahun 2023',
      'No. 57 Tahun 2023',
      'Menguasai Peraturan Perundang-Undangan',
      'Memahami Tata cara Pelayanan',
      'Dapat mengoperasikan Komputer',
      'Dapat mengoperasikan Smartphone Android',
      'SOP Pelayanan Pendampingan Pendaftaran Hak Akses OSS',
      'SOP Pelayanan Konsultasi Perizinan Berusaha',
      'SOP Pemeriksaan Lapangan',
      'SOP Pemeriksaan Keabsahan Persyaratan',
      'SOP Survei Kepuasan Masyarakat (SKM)',
      'SOP Pelayanan Pengaduan',
      'harus ditolak, proses selanjutnya dapat dilayani setelah persyaratan terpenuhi. Kode KBLI',
      'Lembar Kerja / Rencana Kerja dan Anggaran',
      'Panduan (Per-UU-an yang terkait)',
      'Komputer, Printer, Smartphone',
      'Jaringan Internet',
    ],
    performers: ['Pemohon', 'Front Officer', 'Tim Teknis', 'Kelompok JF Penata Perizinan', 'Kadis'],
    labels: { qualifications: 'Klasifikasi Pelaksana', flowchart: 'Alur Proses' },
    columnNumbers: '1 2 3 4 5 6 7 8 9 10 11',
    minutes: 155,
    rows: [
      [
        '1',
        'applicant',
        'Mencari Informasi. Mengisi Form dan Upload Persyaratan pada Aplikasi OSS.',
        'Komputer, Internet, Smartphone, Aplikasi Whatsapp, Email',
        '20 Menit',
        'Data Permohonan. Notifikasi.',
      ],
      [
        '2',
        'front-officer',
        'Apakah Memerlukan Informasi? Memberikan Informasi dan pendampingan (Jika diperlukan). Jika Tidak, maka dapat dilakukan secara mandiri dan hasilnya akan diteruskan ke Dashboard Tim Teknis',
        'Brosur, Formulir, Komputer, Internet',
        '20 Menit',
        'Informasi Syarat. Notifikasi.',
      ],
      [
        '3',
        'technical-team',
        'Melakukan verifikasi syarat. Apakah Syarat lengkap dan Sesuai? Jika Lengkap, dilanjutkan proses penerbitan Pertimbangan Teknis. Jika Tidak, Menolak Permohonan.',
        'Komputer, Printer, Internet',
        '30 Menit',
        'Berita Acara Pemeriksaan. Pertimbangan Teknis. Notifikasi.',
      ],
      [
        '4',
        'licensing-officer',
        'Mengunduh dan melakukan Validasi dokumen persyaratan. Jika Valid diteruskan kepada Kadis. Jika Tidak, dikembalikan kepada Pemohon untuk diperbaiki. Data-data administratif dan teknis diarsipkan sebagai bahan laporan. Diketahui Oleh Koordinator Penata Perizinan (Ahli Madya). Diadakan Rapat jika diperlukan. Ahli Madya Melakukan Penetapan.',
        'Komputer, Internet',
        '35 Menit',
        'Dokumen Pemeriksaan, Draft Dokumen Perizinan. Notifikasi.',
      ],
      [
        '5',
        'head-of-agency',
        'Memeriksa Dokumen. Jika Ditolak dikembalikan ke Pemohon. Jika Dokumen Sudah Sesuai, Menandatangani (TTE) Dokumen Perizinan.',
        'Komputer, Tablet, Smartphone, Internet',
        '10 Menit',
        'Dokumen Perizinan. Notifikasi.',
      ],
      [
        '6',
        'front-officer',
        'Memberitahukan bahwa Dokumen Perizinan sudah terbit',
        'Komputer, Internet, Smartphone, Aplikasi Whatsapp, Email',
        '10 Menit',
        'Chat Whatsapp. Notifikasi.',
      ],
      [
        '7',
        'applicant',
        'Mendownload dan Cetak Dokumen Perizinan',
        'Komputer, Printer, Internet',
        '10 Menit',
        'Dokumen Perizinan. Notifikasi.',
      ],
      [
        '8',
        'licensing-officer',
        'Mengarsipkan Dokumen Perizinan',
        'Komputer, Printer, Internet',
        '20 Menit',
        'Arsip Fisik dan Digital.',
      ],
    ],
  },
];

/** The cells, each as one line: marks of lists are lost in the texts of the documents. */
function rowOf({ number, performer, name, description, mutuBaku }: Activity): Row {
  const { requiredInputs, duration, outputs } = mutuBaku;
  return [
    number,
    performer ?? '',
    (description ?? name).replaceAll('\n', ' '),
    requiredInputs.join(' '),
    duration,
    outputs.map(({ text }) => text).join(' '),
  ];
}

function minutesOf({ mutuBaku }: Activity): number {
  const [, amount, unit] = /^(\d+) (menit|jam)$/i.exec(mutuBaku.duration) ?? [];
  return Number(amount) * (unit?.toLowerCase() === 'jam' ? 60 : 1);
}

describe.each(documents)('$id', (document) => {
  it('has every row of the table, cell by cell', async () => {
    const { activities } = await realSop(document.id);
    expect(activities.map(rowOf)).toEqual(document.rows);
    expect(activities.map(({ mutuBaku }) => mutuBaku.remarks).join('')).toBe('');
  });

  it('takes as long as its rows together', async () => {
    const { activities } = await realSop(document.id);
    expect(activities.reduce((sum, each) => sum + minutesOf(each), 0)).toBe(document.minutes);
  });

  it('has the performers of the document, in its order', async () => {
    const { performers } = await realSop(document.id);
    expect(performers.map(({ name }) => name)).toEqual(document.performers);
  });

  it('has all of the identity part, its gaps left open', async () => {
    const { identity } = await realSop(document.id);
    expect(identity).toMatchObject(document.identity);
    const lists = Object.entries(identity).filter(([, value]) => Array.isArray(value));
    const filled = lists.flatMap(([key, list]) => {
      const { length } = list as readonly string[];
      return length > 0 ? [[key, length]] : [];
    });
    expect(Object.fromEntries(filled)).toEqual(document.counts);
    const items = lists.flatMap(([, list]) => list as readonly string[]);
    expect(document.mentions.filter((text) => !items.some((item) => item.includes(text)))).toEqual(
      [],
    );
  });

  it('keeps the labels and the head of the table as the document has them', async () => {
    const { form, performers } = await realSop(document.id);
    const labels = Object.fromEntries((form?.labels ?? []).map(({ of, text }) => [of, text]));
    expect(labels).toMatchObject(document.labels);
    const columns = form?.columns ?? [];
    const numbers = columns.map(({ number = '' }) => number);
    expect(numbers.join(' ').trim()).toBe(document.columnNumbers);
    expect(columns.filter(({ of }) => of === 'performer').map(({ label }) => label)).toEqual(
      performers.map(({ name }) => name),
    );
  });
});

describe("Cirebon's document", () => {
  it('keeps the column that is misplaced in its head, and leaves it empty', async () => {
    const { form } = await realSop('cirebon/system-development.bpmn');
    expect(form?.columns.filter(({ of }) => of === undefined)).toEqual([
      { label: 'Pengembangan sistem', group: 'MUTU BAKU', number: '8' },
    ]);
  });

  it('keeps its title page and the guide of nineteen points', async () => {
    const { form, sections } = await realSop('cirebon/system-development.bpmn');
    expect(form?.cover).toEqual([
      'FORM 3',
      'STANDAR OPERASIONAL PROSEDUR PENGEMBANGAN SISTEM PERIZINAN ONLINE PADA DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU KOTA CIREBON',
    ]);
    expect(sections?.map(({ title }) => title)).toEqual(['Petunjuk Pengisian']);
    const points = sections?.[0]?.text.split('\n') ?? [];
    expect(points.map((point) => Number.parseInt(point))).toEqual(points.map((_, i) => i + 1));
    expect(points).toHaveLength(19);
    expect(points.at(15)).toBe(
      '16. Pelaksana : pelaksana yang terlibat dalam kegiatan yang distandarkan (urutan pelaksana sesuai dengan urutan aktivitas)',
    );
  });
});
