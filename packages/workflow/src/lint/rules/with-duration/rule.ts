import { missingPartRule } from '../../missing-part.ts';
import { isStated } from '../../stated.ts';

export const withDuration = missingPartRule({
  id: 'waktu',
  en: 'duration',
  mend: {
    id: 'Tulis waktu bakunya pada kolom Waktu (sop:duration), misalnya "30 menit".',
    en: 'Write its standard time in the column Waktu (sop:duration), for instance "30 menit".',
  },
  isGiven: ({ mutuBaku }) => isStated(mutuBaku.duration),
});
