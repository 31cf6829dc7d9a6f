import type { LocalText } from '@alur/model/text.js';

/**
 * Petunjuk Pengisian: what the official form says of each of its nineteen parts, verbatim but for
 * slips of spelling, as the agency of Cirebon publishes it with its SOPs; English by us.
 */
export const guidance = {
  agency: point(
    1,
    'Tuliskan nama SKPD tempat SOP dibuat.',
    'The name of the office for which the SOP is made.',
  ),
  unit: point(
    2,
    'Tuliskan nama unit kerja tempat SOP dibuat.',
    'The name of the unit within the office.',
  ),
  number: point(3, 'Tuliskan nomor prosedur yang di-SOP-kan.', 'The number of the procedure.'),
  createdOn: point(
    4,
    'Tuliskan tanggal pertama kali SOP dibuat.',
    'The date on which the SOP was first made.',
  ),
  revisedOn: point(5, 'Tuliskan tanggal SOP direvisi.', 'The date on which the SOP was revised.'),
  effectiveOn: point(
    6,
    'Tanggal mulai diberlakukan SOP.',
    'The date from which the SOP is in force.',
  ),
  approvedBy: point(
    7,
    'Pengesahan oleh pejabat yang berkompeten.',
    'The official who is competent to approve it.',
  ),
  title: point(8, 'Tuliskan nama SOP yang akan diidentifikasi.', 'The name of the SOP.'),
  legalBasis: point(
    9,
    'Tuliskan peraturan perundang-undangan yang mendasari prosedur.',
    'The laws and regulations that the procedure rests on.',
  ),
  relatedProcedures: point(
    10,
    'Tuliskan keterkaitan prosedur yang distandarkan dengan prosedur lain yang distandarkan.',
    'Other standard procedures that this one is related to.',
  ),
  warnings: point(
    11,
    'Tuliskan kemungkinan yang terjadi ketika prosedur dilaksanakan atau tidak dilaksanakan, permasalahan yang mungkin muncul, dan bagaimana cara mengatasinya.',
    'What may happen when the procedure is or is not carried out, which problems may come up, and how to solve them.',
  ),
  qualifications: point(
    12,
    'Tuliskan kualifikasi pegawai yang dibutuhkan dalam melaksanakan perannya pada prosedur yang distandarkan.',
    'The qualifications that staff need for their part in the procedure.',
  ),
  equipment: point(
    13,
    'Tuliskan daftar peralatan dan perlengkapan yang dibutuhkan.',
    'The equipment that is needed.',
  ),
  recordKeeping: point(
    14,
    'Memuat berbagai hal yang perlu didata dan dicatat oleh setiap pegawai yang berperan dalam pelaksanaan prosedur yang telah distandarkan.',
    'What everybody who takes part has to register and record.',
  ),
  activity: point(
    15,
    'Rincian tahapan aktivitas yang sudah diidentifikasi.',
    'The activities one by one.',
  ),
  performer: point(
    16,
    'Pelaksana yang terlibat dalam kegiatan yang distandarkan; urutan pelaksana sesuai dengan urutan aktivitas.',
    'Who takes part; performers stand in the order of the activities.',
  ),
  mutuBaku: point(
    17,
    'Tuliskan persyaratan/kelengkapan apa yang diperlukan, waktu yang diperlukan, serta output pada setiap aktivitas yang dilakukan.',
    'Which inputs each activity needs, how long it takes, and what it brings forth.',
  ),
  remarks: point(
    18,
    'Tuliskan informasi lain yang diperlukan.',
    'Anything else that must be known.',
  ),
  flowchart: point(
    19,
    'Gambar flowchart dari alur kegiatan yang distandarkan.',
    'The flowchart of the activities.',
  ),
} as const;

export type GuidedPart = keyof typeof guidance;

function point(
  number: number,
  id: string,
  en: string,
): { readonly number: number; readonly text: Required<LocalText> } {
  return { number, text: { id, en } };
}
