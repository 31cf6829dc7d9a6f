import type { CaseEventBody } from '@alur/model/case/event.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Activity } from '@alur/model/sop/sop.js';
import { checkParts } from '@alur/workflow/case/check-parts.js';
import { ServiceError } from '../permit-service.ts';
import { serviceError } from '../service-texts.ts';
import type { RecordedParts } from '../tracking-service.ts';

/**
 * The events that say of a task, open or done, what was there and what is. That an output is not
 * there is said when the task is completed; afterwards there is nothing to record until it is.
 *
 * @param task - the engine's key
 * @throws {ServiceError} `invalid` with findings
 */
export function recordedParts(
  activity: Activity,
  permitType: PermitType,
  task: string,
  { inputs = [], outputs = [] }: RecordedParts,
): readonly CaseEventBody[] {
  const findings = checkParts(activity, { inputs, outputs }, permitType);
  if (findings.length > 0) throw serviceError('invalid', { findings });
  if (outputs.some(({ produced }) => !produced)) throw new ServiceError('invalid', notYet);
  if (inputs.length + outputs.length === 0) throw new ServiceError('invalid', nothing);
  const visit = { activity: activity.id, task };
  return [
    ...(inputs.length > 0 ? [{ type: 'input.checked', data: { ...visit, inputs } } as const] : []),
    ...outputs.map(
      ({ output }) => ({ type: 'output.produced', data: { ...visit, output } }) as const,
    ),
  ];
}

const notYet = {
  id: 'Output yang belum ada dicatat saat tugas diselesaikan. Setelah itu, catat output begitu sudah ada.',
  en: 'That an output is missing is said when the task is completed. After that, record it once it is there.',
};

const nothing = {
  id: 'Belum ada yang dicatat. Pilih kelengkapan atau output, lalu simpan.',
  en: 'There is nothing to record. Choose inputs or outputs, then save.',
};
