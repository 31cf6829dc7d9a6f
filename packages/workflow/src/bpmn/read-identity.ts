import type { SopIdentity } from '@alur/model/sop/sop.js';
import { extensions, type ModdleElement, textAt, textsAt } from './moddle.ts';

/** Bagian identitas, from `sop:identity` of the process; all empty where there is none. */
export function readIdentity(process: ModdleElement): SopIdentity {
  const identity = extensions(process, 'Identity')[0];
  const whole = textAt(identity, 'partOf');
  return {
    title: textAt(identity, 'title') || textAt(process, 'name'),
    number: textAt(identity, 'number'),
    agency: textAt(identity, 'agency'),
    ...stated(identity, 'government'),
    ...stated(identity, 'unit'),
    ...(whole === '' ? {} : { partOf: { workflow: whole, section: textAt(identity, 'section') } }),
    createdOn: textAt(identity, 'createdOn'),
    revisedOn: textAt(identity, 'revisedOn'),
    effectiveOn: textAt(identity, 'effectiveOn'),
    ...stated(identity, 'approvedOn'),
    approvedBy: textAt(identity, 'approvedBy'),
    purpose: textsAt(identity, 'purpose'),
    scope: textsAt(identity, 'scope'),
    legalBasis: textsAt(identity, 'legalBasis'),
    definitions: textsAt(identity, 'definition'),
    relatedProcedures: textsAt(identity, 'related'),
    warnings: textsAt(identity, 'warning'),
    qualifications: textsAt(identity, 'qualification'),
    equipment: textsAt(identity, 'equipment'),
    recordKeeping: textsAt(identity, 'record'),
  };
}

function stated(
  identity: ModdleElement | undefined,
  name: 'government' | 'unit' | 'approvedOn',
): Partial<SopIdentity> {
  const text = textAt(identity, name);
  return text === '' ? {} : { [name]: text };
}
