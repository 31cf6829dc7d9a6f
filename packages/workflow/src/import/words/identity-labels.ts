import type { LabelledPart, SopIdentity } from '@alur/model/sop/sop.js';

/** What a label of the identity part, or the heading of a section, stands for. */
export type IdentityPart =
  | Exclude<keyof SopIdentity, 'partOf' | 'government'>
  /** The section of a narrative SOP that says who does what. */
  | 'procedure'
  | 'flowchart'
  /** What forms ask for and an SOP has no place for; it is listed with what found none. */
  | 'besides';

/** The parts whose value is one line; all others are lists. */
export const shortParts = new Set<IdentityPart>([
  ...(['title', 'number', 'agency', 'unit', 'approvedBy'] as const),
  ...(['createdOn', 'revisedOn', 'effectiveOn', 'approvedOn', 'besides'] as const),
]);

/**
 * What documents call the parts, as `keyOf` gives it: the words of PermenPAN-RB 35/2012, the
 * variants counted in 348 signed SOPs, those of health centres ("Pengertian", "Kebijakan",
 * "Langkah-langkah": Permenkes on accreditation) and of quality manuals ("Referensi", "Rekaman").
 */
export const identityLabels: Readonly<Record<IdentityPart, readonly string[]>> = {
  number: [
    ...['nomor sop', 'no sop', 'nomor', 'nomor dokumen', 'no dokumen', 'no dok', 'kode sop'],
    ...['nomor prosedur', 'kode dokumen', 'nomor standar operasional prosedur', 'nomor spo'],
    ...['no spo', 'nomer sop', 'nomor pos', 'nomor sop ap', 'no sop ap'],
  ],
  createdOn: [
    ...['tanggal pembuatan', 'tgl pembuatan', 'tanggal dibuat', 'tgl dibuat', 'tanggal disusun'],
    ...['tanggal penyusunan', 'tanggal terbit', 'tgl terbit', 'tanggal pembuatan sop', 'tanggal'],
  ],
  revisedOn: [
    'tanggal revisi',
    'tgl revisi',
    'tanggal perubahan',
    'tgl perubahan',
    'direvisi tanggal',
    'tanggal reviu',
    'tanggal direvisi',
    'tgl direvisi',
    'tanggal revisi terakhir',
  ],
  effectiveOn: [
    ...['tanggal efektif', 'tgl efektif', 'tanggal berlaku', 'tgl berlaku', 'mulai berlaku'],
    ...['tanggal mulai berlaku', 'tanggal pemberlakuan', 'berlaku efektif', 'berlaku sejak'],
    ...['tanggal aktif', 'tgl aktif', 'tanggal diberlakukan', 'tgl diberlakukan'],
    ...['berlaku mulai', 'berlaku mulai tanggal', 'tanggal berlaku efektif', 'berlaku tmt'],
  ],
  approvedOn: [
    ...['tanggal pengesahan', 'tgl pengesahan', 'tanggal disahkan', 'tgl disahkan'],
    ...['tanggal penetapan', 'tgl penetapan', 'tanggal ditetapkan'],
  ],
  approvedBy: [
    ...['disahkan oleh', 'ditetapkan oleh', 'disetujui oleh', 'disyahkan oleh', 'disahkan'],
    ...['ditetapkan', 'yang mengesahkan', 'pengesahan'],
  ],
  title: [
    ...['nama sop', 'judul sop', 'judul', 'nama prosedur', 'judul prosedur', 'sop tentang'],
    ...['nama standar operasional prosedur', 'nama kegiatan', 'nama pelayanan', 'jenis pelayanan'],
    ...['nama layanan', 'jenis layanan', 'nama spo', 'judul spo', 'nama pos', 'nama sop ap'],
    ...['nama standar pelayanan', 'judul standar operasional prosedur'],
  ],
  agency: [
    ...['nama instansi', 'instansi', 'nama skpd', 'skpd', 'nama opd', 'opd', 'perangkat daerah'],
    ...['satuan kerja', 'nama satuan kerja', 'nama organisasi'],
  ],
  unit: [
    'unit kerja',
    'nama unit kerja',
    'unit',
    'bagian bidang',
    'bidang bagian',
    'unit pelaksana',
  ],
  purpose: ['tujuan', 'maksud dan tujuan', 'maksud', 'tujuan sop'],
  scope: ['ruang lingkup', 'lingkup', 'cakupan', 'ruang lingkup sop'],
  legalBasis: [
    ...['dasar hukum', 'landasan hukum', 'dasar', 'referensi', 'rujukan', 'kebijakan', 'acuan'],
    ...['dokumen rujukan', 'dasar pelaksanaan', 'peraturan terkait'],
  ],
  definitions: [
    'definisi',
    'pengertian',
    'pengertian umum',
    'istilah dan definisi',
    'definisi istilah',
  ],
  relatedProcedures: [
    ...['keterkaitan', 'keterkaitan sop', 'sop terkait', 'keterkaitan dengan sop lain'],
    ...[
      'hubungan dengan sop lain',
      'keterkaitan dengan',
      'keterkaitan antar sop',
      'prosedur terkait',
    ],
  ],
  // Peringatan says what may go wrong and how to solve it (guide of Cirebon's form, no. 11).
  warnings: [
    ...['peringatan', 'peringatan perhatian', 'perhatian', 'hal yang perlu diperhatikan'],
    ...['hal hal yang perlu diperhatikan', 'cara mengatasi', 'peringatan dan cara mengatasi'],
  ],
  qualifications: [
    ...['kualifikasi pelaksana', 'klasifikasi pelaksana', 'kualifikasi', 'kualifikasi personel'],
    ...['kualifikasi personil', 'kualifikasi petugas', 'kualifikasi sdm', 'kompetensi pelaksana'],
    ...['kualifikasi pelaksanaan', 'kualifikasi pelaksana kegiatan'],
  ],
  equipment: [
    ...['peralatan perlengkapan', 'peralatan dan perlengkapan', 'peralatan', 'perlengkapan'],
    ...['peralatan kelengkapan', 'alat dan bahan', 'sarana dan prasarana', 'sarana prasarana'],
    ...['peralatan dan kelengkapan', 'perlengkapan peralatan', 'peralatan yang digunakan'],
  ],
  recordKeeping: [
    ...['pencatatan dan pendataan', 'pencatatan pendataan', 'pencatatan', 'pendataan', 'rekaman'],
    ...['pencatatan dan pelaporan', 'dokumentasi', 'pencatatan dan dokumentasi', 'rekaman mutu'],
    ...['pendataan dan pencatatan', 'pencatatan dan pengarsipan'],
  ],
  procedure: [
    ...['uraian prosedur', 'prosedur', 'langkah langkah', 'prosedur langkah langkah', 'langkah'],
    ...['langkah kegiatan', 'langkah prosedur', 'instruksi kerja', 'uraian kegiatan', 'tata cara'],
    ...['prosedur kerja', 'prosedur pelaksanaan', 'tahapan', 'tahapan kegiatan', 'mekanisme'],
    ...['mekanisme dan prosedur', 'sistem mekanisme dan prosedur', 'pelaksanaan', 'cara kerja'],
    ...[
      'langkah langkah prosedur',
      'prosedur dan tanggung jawab',
      'rincian prosedur',
      'isi prosedur',
    ],
    ...['uraian langkah kerja', 'langkah kerja', 'pelaksanaan prosedur', 'prosedur pelayanan'],
    ...['mekanisme pelayanan', 'proses pelayanan', 'penatalaksanaan', 'urutan kegiatan'],
    ...['sistem dan prosedur', 'prosedur dan mekanisme', 'langkah pelaksanaan', 'urutan prosedur'],
  ],
  flowchart: [
    ...['alur proses', 'bagan alir', 'bagan alur', 'flowchart', 'flow chart', 'diagram alir'],
    ...[
      'diagram alur',
      'bagian flowchart',
      'alur prosedur',
      'alur kegiatan',
      'bagan alir prosedur',
    ],
    ...['alur kerja', 'alur pelayanan'],
  ],
  besides: [
    ...['no revisi', 'nomor revisi', 'revisi', 'revisi ke', 'halaman', 'jumlah halaman'],
    ...['status dokumen', 'nomor salinan', 'no salinan', 'nomor terbitan', 'no terbitan', 'edisi'],
    ...['dibuat oleh', 'disusun oleh', 'diperiksa oleh', 'disiapkan oleh', 'ditinjau oleh'],
  ],
};

/** The parts whose wording the form keeps. */
export const formParts: ReadonlySet<string> = new Set<LabelledPart>([
  ...(['number', 'createdOn', 'revisedOn', 'effectiveOn', 'approvedOn', 'approvedBy'] as const),
  ...(['title', 'legalBasis', 'relatedProcedures', 'warnings', 'qualifications'] as const),
  ...(['equipment', 'recordKeeping', 'flowchart'] as const),
]);

/**
 * Components of a service standard (PermenPANRB 15/2014) that an SOP has no place for, as `keyOf`
 * gives it: as lines of their own they are headings, never steps.
 */
export const serviceParts: ReadonlySet<string> = new Set([
  ...['persyaratan', 'persyaratan pelayanan', 'persyaratan administrasi', 'syarat'],
  ...['waktu', 'jangka waktu', 'jangka waktu pelayanan', 'jangka waktu penyelesaian'],
  ...['waktu pelayanan', 'waktu penyelesaian', 'lama pelayanan', 'jam pelayanan'],
  ...['biaya', 'biaya tarif', 'tarif', 'biaya pelayanan', 'retribusi'],
  ...['produk', 'produk pelayanan', 'produk layanan', 'hasil pelayanan'],
  ...['pengaduan', 'penanganan pengaduan', 'penanganan pengaduan saran dan masukan'],
  ...['maklumat pelayanan', 'lampiran', 'penutup', 'unit terkait', 'dokumen terkait'],
]);

/** How headings begin that name what the procedure is for: "Mekanisme Penerbitan SKCK". */
export const procedureTitle =
  /^(?:sistem,?\s+)?(?:uraian|prosedur|mekanisme|tata\s*cara|langkah|tahapan|alur|proses|cara)\b/i;

/**
 * The labels of the form that hospitals write their procedures in (Standar Prosedur Operasional, as
 * hospital accreditation asks for it), in its order, each with the value behind it in the same line.
 */
export const clinicLabels: readonly RegExp[] = [
  /^\s*(?:Pengertian|PENGERTIAN)(?=\s+[\p{Lu}\d])/u,
  /^\s*(?:Tujuan|TUJUAN)(?=\s+[\p{Lu}\d])/u,
  /^\s*(?:Kebijakan|KEBIJAKAN)(?=\s+[\p{Lu}\d])/u,
  /^\s*(?:Prosedur|PROSEDUR)(?=\s+(?:1\.|[IA]\.))/u,
  /^\s*(?:Unit Terkait|UNIT TERKAIT)(?=\s)/u,
];
