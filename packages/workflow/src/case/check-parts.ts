import type { InputCheck, MutuBakuPart, OutputCheck } from '@alur/model/case/event.js';
import type { Finding } from '@alur/model/form/finding.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Activity } from '@alur/model/sop/sop.js';

export interface RecordedParts {
  readonly inputs?: readonly InputCheck[] | undefined;
  readonly outputs?: readonly OutputCheck[] | undefined;
}

/**
 * Parts that are not in the mutu baku of an activity, at `/inputs/<place>` and `/outputs/<place>`.
 *
 * Any document that the permit asks for may be named as an input, for an SOP lists them as "dokumen
 * persyaratan" alone.
 */
export function checkParts(
  activity: Pick<Activity, 'mutuBaku'>,
  { inputs = [], outputs = [] }: RecordedParts,
  permitType: Pick<PermitType, 'documents'>,
): readonly Finding[] {
  if (inputs.length + outputs.length === 0) return [];
  const { requiredInputs, outputs: listed } = activity.mutuBaku;
  const knowsInput = (part: MutuBakuPart) =>
    typeof part === 'number'
      ? part in requiredInputs
      : permitType.documents.some(({ id }) => id === part);
  const knowsOutput = (part: MutuBakuPart) =>
    typeof part === 'number' ? part in listed : listed.some(({ about }) => about === part);
  return [
    ...inputs.flatMap(({ input }, place) => unknown(knowsInput(input), `/inputs/${place}`)),
    ...outputs.flatMap(({ output }, place) => unknown(knowsOutput(output), `/outputs/${place}`)),
  ];
}

const unknown = (known: boolean, path: string): Finding[] =>
  known ? [] : [{ path, code: 'unknown', params: {} }];
