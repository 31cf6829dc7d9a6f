import type { PermitType } from '../generated/permit-type.ts';
import { readPermitType } from '../permit/read-permit-type.ts';
import { samplePermit, sampleShared } from './sample-permit.ts';

/** The sample permit type as the rest of the software gets it. */
export function readSample(
  change: (permit: ReturnType<typeof samplePermit>) => void = () => undefined,
): PermitType {
  const permit = samplePermit();
  change(permit);
  const reading = readPermitType(permit, sampleShared);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 1));
  return reading.value;
}
