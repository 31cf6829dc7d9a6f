import type { SopIdentity } from './sop.ts';

/** The identity of an SOP of which nothing is known yet. */
export const emptyIdentity: SopIdentity = {
  title: '',
  number: '',
  agency: '',
  createdOn: '',
  revisedOn: '',
  effectiveOn: '',
  approvedBy: '',
  purpose: [],
  scope: [],
  legalBasis: [],
  definitions: [],
  relatedProcedures: [],
  warnings: [],
  qualifications: [],
  equipment: [],
  recordKeeping: [],
};
