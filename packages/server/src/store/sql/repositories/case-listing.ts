/** The columns of a case and its head that a list shows, and how they become a listing. */

import type { CaseStatus } from '@alur/model/case/event.js';
import type { LocalText } from '@alur/model/text.js';
import type { CaseListing } from '../../ports/cases.ts';
import type { Row, Tables } from '../tables.ts';

export const listingColumns = [
  'cases.id',
  'cases.agency',
  'cases.registration_number',
  'cases.permit_type',
  'cases.permit_type_revision',
  'cases.permit_type_title',
  'cases.submitted_at',
  'case_heads.status',
  'case_heads.updated_at',
] as const;

type ColumnOf<T extends keyof Tables> = (typeof listingColumns)[number] extends infer C
  ? C extends `${T}.${infer Name extends keyof Tables[T] & string}`
    ? Name
    : never
  : never;

export type ListingRow = Pick<Row<'cases'>, ColumnOf<'cases'>> &
  Pick<Row<'case_heads'>, ColumnOf<'case_heads'>>;

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
