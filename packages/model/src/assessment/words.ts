import type { DeviationCause, FollowUpAction, PauseReason } from '../case/event.ts';
import type { LocalText } from '../text.ts';
import type { Deviation, DeviationKind } from './deviation.ts';
import { durationText } from './duration-words.ts';
import type { TimeVerdict } from './step-time.ts';

type Words<K extends string> = Readonly<Record<K, Required<LocalText>>>;

export const kindWords: Words<DeviationKind> = {
  input: { id: 'Kelengkapan', en: 'Required inputs' },
  time: { id: 'Waktu', en: 'Time' },
  output: { id: 'Output', en: 'Output' },
};

export const verdictWords: Words<TimeVerdict> = {
  'in-time': { id: 'Tepat waktu', en: 'In time' },
  late: { id: 'Terlambat', en: 'Late' },
  'too-fast': { id: 'Terlalu cepat', en: 'Too fast' },
  running: { id: 'Berjalan', en: 'Running' },
  soon: { id: 'Hampir terlambat', en: 'About to be late' },
  paused: { id: 'Dihentikan sementara', en: 'Paused' },
  'not-assessable': { id: 'Tidak dapat dinilai', en: 'Not assessable' },
};

export const causeWords: Words<DeviationCause> = {
  applicant: { id: 'Menunggu pemohon', en: 'Waiting for the applicant' },
  'other-agency': { id: 'Menunggu instansi lain', en: 'Waiting for another agency' },
  'earlier-step': { id: 'Langkah sebelumnya', en: 'An earlier step' },
  workload: { id: 'Beban kerja', en: 'Workload' },
  absence: { id: 'Pelaksana berhalangan', en: 'The performer was absent' },
  'system-failure': { id: 'Gangguan sistem', en: 'System failure' },
  equipment: { id: 'Peralatan', en: 'Equipment' },
  'force-majeure': { id: 'Keadaan kahar', en: 'Force majeure' },
  'norm-unsuitable': {
    id: 'Mutu baku tidak sesuai kenyataan',
    en: 'The norm does not fit reality',
  },
  negligence: { id: 'Kelalaian', en: 'Negligence' },
  other: { id: 'Lainnya', en: 'Other' },
};

export const followUpWords: Words<FollowUpAction> = {
  none: { id: 'Tidak diperlukan', en: 'None needed' },
  'completed-late': { id: 'Diselesaikan menyusul', en: 'Completed afterwards' },
  guidance: { id: 'Pembinaan', en: 'Guidance' },
  training: { id: 'Pelatihan', en: 'Training' },
  reassignment: { id: 'Penugasan ulang', en: 'Reassignment' },
  repair: { id: 'Perbaikan sarana', en: 'Repair' },
  coordination: { id: 'Koordinasi', en: 'Coordination' },
  sanction: { id: 'Sanksi', en: 'Sanction' },
  'sop-revision': { id: 'Revisi SOP', en: 'Revision of the SOP' },
  other: { id: 'Lainnya', en: 'Other' },
};

export const pauseWords: Words<PauseReason> = {
  applicant: { id: 'Menunggu pemohon', en: 'Waiting for the applicant' },
  'other-agency': { id: 'Menunggu instansi lain', en: 'Waiting for another agency' },
  'force-majeure': { id: 'Keadaan kahar', en: 'Force majeure' },
};

/** The words for a code; the code itself where a newer version has brought it. */
export function wordsOf<K extends string>(words: Words<K>, code: K): Required<LocalText> {
  return Object.hasOwn(words, code) ? words[code] : { id: code, en: code };
}

/** What a deviation fell short in, in one sentence: "Terlambat 1 jam 5 menit kerja". */
export function deviationText(deviation: Deviation): Required<LocalText> {
  switch (deviation.kind) {
    case 'input': {
      const { text } = deviation;
      return {
        id: `Tidak ada saat kegiatan dimulai: ${text}`,
        en: `Not there when the activity began: ${text}`,
      };
    }
    case 'time': {
      const { id, en } = durationText(deviation.seconds, deviation.counts);
      if (deviation.direction === 'under') {
        return { id: `Kurang ${id} dari waktu yang wajar`, en: `${en} short of what is plausible` };
      }
      return deviation.running
        ? { id: `Sudah terlambat ${id}, belum selesai`, en: `Late by ${en} so far, not done yet` }
        : { id: `Terlambat ${id}`, en: `Late by ${en}` };
    }
    case 'output': {
      const { text, direction, seconds, counts } = deviation;
      if (direction === 'missing') {
        return { id: `Tidak dihasilkan: ${text}`, en: `Not produced: ${text}` };
      }
      const by = durationText(seconds ?? 0, counts ?? 'working');
      return {
        id: `Dihasilkan ${by.id} setelah kegiatan selesai: ${text}`,
        en: `Produced ${by.en} after the activity ended: ${text}`,
      };
    }
  }
}
