import type { ColumnName } from './log-row.ts';

/** What agencies and tools call the columns of a log, in Indonesian and English. */
const names: Readonly<Record<ColumnName, readonly string[]>> = {
  case: [
    ...['kasus', 'berkas', 'no berkas', 'nomor berkas', 'id kasus', 'permohonan'],
    ...['no permohonan', 'nomor permohonan', 'no registrasi', 'nomor registrasi', 'registrasi'],
    ...['case', 'case id', 'caseid', 'case concept name', 'trace', 'registration number'],
  ],
  activity: [
    ...['kegiatan', 'aktivitas', 'langkah', 'tahap', 'tahapan', 'prosedur', 'uraian kegiatan'],
    ...['no kegiatan', 'activity', 'activity name', 'step', 'task name', 'concept name'],
  ],
  start: [
    ...['mulai', 'waktu mulai', 'tanggal mulai', 'tgl mulai', 'jam mulai', 'diterima'],
    ...['start', 'started', 'started at', 'start time', 'start timestamp', 'begin'],
  ],
  end: [
    ...['selesai', 'waktu selesai', 'tanggal selesai', 'tgl selesai', 'jam selesai'],
    ...['end', 'ended', 'ended at', 'end time', 'complete', 'completed', 'completed at'],
    ...['finish', 'finished', 'timestamp', 'time timestamp', 'complete timestamp'],
  ],
  performer: [
    ...['petugas', 'nama petugas', 'pegawai', 'pejabat', 'performer', 'resource', 'user'],
    ...['org resource', 'account', 'akun'],
  ],
  role: ['peran', 'pelaksana', 'jabatan', 'role', 'org role', 'lane'],
  outcome: ['hasil', 'keputusan', 'outcome', 'result', 'decision'],
  task: ['kunjungan', 'id tugas', 'task', 'task id', 'concept instance', 'visit'],
  missingInputs: [
    ...['kelengkapan kurang', 'kelengkapan tidak ada', 'kekurangan', 'missing inputs'],
    ...['missinginputs'],
  ],
  missingOutputs: [
    ...['output tidak ada', 'output kurang', 'keluaran tidak ada', 'missing outputs'],
    ...['missingoutputs'],
  ],
  producedOutputs: ['output', 'keluaran', 'outputs', 'produced outputs', 'producedoutputs'],
  producedAt: ['waktu output', 'tanggal output', 'output at', 'produced at', 'producedat'],
};

const byName = new Map(
  Object.entries(names).flatMap(([column, aliases]) =>
    aliases.map((alias): [string, ColumnName] => [alias, column as ColumnName]),
  ),
);

/** Which column a heading names: `Tgl. Mulai`, `time:timestamp`, `CASE_ID`. */
export function columnNamed(heading: string): ColumnName | undefined {
  return byName.get(plainHeading(heading));
}

const plainHeading = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
