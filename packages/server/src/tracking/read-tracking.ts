import type { CaseTracking } from '@alur/client/tracking-service.js';
import {
  caseTracking,
  type CaseOnRecord,
  type Tracker,
} from '@alur/client/tracking/case-tracking.js';
import type { AppDesk } from '../http/app-desk.ts';
import type { LoadedAgency } from '../pack/load-pack.ts';
import type { Viewer } from '../policy/viewer.ts';
import type { CaseRecord } from '../store/ports/cases.ts';
import type { StoreReader, StoreTransaction } from '../store/store.ts';

/** A viewer as the model knows one. */
export function trackerOf({ account, roles, applicantRole, oversees = false }: Viewer): Tracker {
  return { account, roles: roles.filter((role) => role !== applicantRole), oversees };
}

/** A case held against its SOP now. */
export async function readCaseTracking(
  { store, tracking, now }: Pick<AppDesk, 'store' | 'tracking' | 'now'>,
  loaded: LoadedAgency,
  record: CaseRecord,
  viewer: Viewer,
): Promise<CaseTracking> {
  const [onRecord, terms] = await Promise.all([
    readOnRecord(store.read, record),
    tracking.terms.of(loaded, record),
  ]);
  return caseTracking(onRecord, terms, trackerOf(viewer), Date.parse(now()));
}

async function readOnRecord(
  read: Pick<StoreReader | StoreTransaction, 'events' | 'caseTexts'>,
  record: CaseRecord,
): Promise<CaseOnRecord> {
  // The head first: an event that comes between the two reads is in the log and not in the head.
  const head = await read.events.head(record.id);
  const [log, texts] = await Promise.all([
    read.events.ofCase(record.id),
    read.caseTexts.ofCase(record.id),
  ]);
  const { id, registrationNumber, permitType, workflow, account } = record;
  const known = head?.hash === undefined ? undefined : { sequence: head.sequence, hash: head.hash };
  const since = known && log.length > known.sequence ? undefined : known;
  return {
    ...{ id, registrationNumber, permitType, workflow, applicant: account, log, head: since },
    texts: Object.fromEntries(texts.map((each) => [each.id, each.text])),
  };
}
