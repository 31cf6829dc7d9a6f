import { keyOf } from '../text/plain.ts';
import { checkWords } from '../words/conditions.ts';

/** What a step asks whose document writes no question: what a check finds, else whether it is agreed to. */
export const supposedQuestion = (activity: string): string =>
  checkWords.test(keyOf(activity)) ? 'Lengkap dan benar?' : 'Disetujui?';
