import type { Activity } from '@alur/model/sop/sop.js';
import { isCorrection } from '@alur/workflow/case/is-correction.js';
import { ServiceError } from './permit-service.ts';

/**
 * A step that asks the applicant to put the application right is done by sending it again. Calling
 * it done would let the case go on as if it had been.
 *
 * @throws {ServiceError} `invalid`
 */
export function refusePlainCompletion(
  activity: Pick<Activity, 'work'>,
  isApplicants: boolean,
): void {
  if (isApplicants && isCorrection(activity)) throw new ServiceError('invalid', sendAgain);
}

const sendAgain = {
  id: 'Langkah ini selesai dengan mengirim kembali permohonan yang sudah Anda perbaiki. Buka perbaikan permohonan, ubah yang perlu, lalu kirim.',
  en: 'This step is done by sending the application again once you have put it right. Open its correction, change what is needed, then send it.',
};
