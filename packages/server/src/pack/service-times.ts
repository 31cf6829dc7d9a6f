import { readDurations } from '@alur/model/calendar/duration-text.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { FileProblem } from './file-problem.ts';
import { type Placed, placeProblem } from './placed.ts';

/** A promise that nobody can compute: the permit is served, but its cases have no deadline. */
export function unreadableServiceTime(permitType: Placed<PermitType>): FileProblem[] {
  const { serviceTime } = permitType.value;
  if (readDurations(serviceTime).some(({ max }) => max !== undefined)) return [];
  const problem = placeProblem(permitType, {
    pointer: '/serviceTime',
    code: 'unreadable-service-time',
    message: {
      id: `“${serviceTime}” tidak terbaca sebagai batas waktu, sehingga permohonan izin ini tidak mempunyai tenggat. Tulis misalnya “3 hari kerja”.`,
      en: `“${serviceTime}” cannot be read as a limit, so applications for this permit have no deadline. Write it as “3 hari kerja”.`,
    },
  });
  return [{ ...problem, severity: 'notice' }];
}
