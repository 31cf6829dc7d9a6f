/** The columns of a case that a list shows, and how they become a listing. */

import type { CaseStatus } from '@alur/model/case/event.js';
import type { LocalText } from '@alur/model/text.js';
import type { CaseListing } from '../../ports/cases.ts';
import type { Row } from '../tables.ts';

export const listingColumns = [
  'cases.id',
  'cases.agency',
  'cases.registration_number',
  'cases.permit_type',
  'cases.permit_type_revision',
  'cases.permit_type_title',
  'cases.status',
  'cases.submitted_at',
  'cases.updated_at',
] as const;

type ColumnOf<C> = C extends `cases.${infer Name}` ? Name : never;

export type ListingRow = Pick<
  Row<'cases'>,
  ColumnOf<(typeof listingColumns)[number]> & keyof Row<'cases'>
>;

export function toListing(row: ListingRow): CaseListing {
  return {
    id: row.id,
    agency: row.agency,
    registrationNumber: row.registration_number,
    permitType: {
      id: row.permit_type,
      revision: row.permit_type_revision,
      title: JSON.parse(row.permit_type_title) as LocalText,
    },
    status: row.status as CaseStatus,
    submittedAt: row.submitted_at,
    updatedAt: row.updated_at,
  };
}
