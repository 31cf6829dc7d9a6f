import type { PermitType } from '../generated/permit-type.ts';
import { readPermitType } from '../permit/read-permit-type.ts';
import { edited, type Edits } from './edited.ts';
import { samplePermit, sampleShared } from './sample-permit.ts';

/** The sample permit type, with changes, as the rest of the software gets it. */
export function readSample(edits: Edits = {}): PermitType {
  const reading = readPermitType(edited(samplePermit, edits), sampleShared);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 1));
  return reading.value;
}
