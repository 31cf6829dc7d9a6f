import type { SopIdentity } from '@alur/model/sop/sop.js';
import { officialLabels } from '../layout/document/official-labels.ts';
import { type Words, words } from './element-words.ts';

/** Parts of the identity that are lists; the others are one line each. */
export type ListPart = {
  [K in keyof SopIdentity]-?: SopIdentity[K] extends readonly string[] ? K : never;
}[keyof SopIdentity];

export const lines: Readonly<Record<Exclude<keyof SopIdentity, ListPart | 'partOf'>, Words>> = {
  title: words(officialLabels.title, 'SOP title'),
  number: words(officialLabels.number, 'SOP number'),
  government: words('Pemerintah daerah', 'Government'),
  agency: words('Instansi', 'Agency'),
  unit: words('Unit kerja', 'Unit'),
  createdOn: words(officialLabels.createdOn, 'Created on'),
  revisedOn: words(officialLabels.revisedOn, 'Revised on'),
  effectiveOn: words(officialLabels.effectiveOn, 'Effective on'),
  approvedOn: words(officialLabels.approvedOn, 'Approved on'),
  approvedBy: words(officialLabels.approvedBy, 'Approved by'),
};

export const lists: Readonly<Record<ListPart, Words>> = {
  purpose: words(officialLabels.purpose, 'Purpose'),
  scope: words(officialLabels.scope, 'Scope'),
  legalBasis: words(officialLabels.legalBasis, 'Legal basis'),
  definitions: words(officialLabels.definitions, 'Definitions'),
  relatedProcedures: words(officialLabels.relatedProcedures, 'Related procedures'),
  warnings: words(officialLabels.warnings, 'Warnings'),
  qualifications: words(officialLabels.qualifications, 'Qualifications'),
  equipment: words(officialLabels.equipment, 'Equipment'),
  recordKeeping: words(officialLabels.recordKeeping, 'Records'),
};
