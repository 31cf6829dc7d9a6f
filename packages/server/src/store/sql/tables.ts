/**
 * The tables, for the query builder. Both databases hold the same: text, and integers below 2³¹;
 * times are ISO 8601 in UTC with milliseconds, which sort as text; JSON is text, for neither
 * database looks inside it. The columns are made in `migrations/`.
 */

import type { Selectable } from 'kysely';

type Nullable = string | null;

export interface Tables {
  /** Written by `migrate.ts`, which makes it too. */
  alur_migrations: { number: number; name: string; applied_at: string };
  accounts: {
    id: string;
    email: string;
    state: 'pending' | 'invited' | 'active';
    password_hash: Nullable;
    created_at: string;
    activated_at: Nullable;
  };
  account_roles: { account_id: string; agency: string; role: string };
  seen_roles: { account_id: string; agency: string; role: string; seen_at: string };
  activation_tokens: {
    hash: string;
    account_id: string;
    password_hash: Nullable;
    created_at: string;
    expires_at: string;
  };
  sessions: {
    hash: string;
    account_id: string;
    created_at: string;
    idle_until: string;
    expires_at: string;
    confined_to: Nullable;
    confined_roles: Nullable;
  };
  identities: { issuer: string; subject: string; account_id: string; bound_at: string };
  permit_type_revisions: {
    agency: string;
    id: string;
    revision: number;
    sha256: string;
    definition: string;
    stored_at: string;
  };
  workflow_revisions: { sha256: string; id: string; xml: string; stored_at: string };
  workflow_publications: {
    agency: string;
    workflow: string;
    revision: number;
    sha256: string;
    published_at: string;
    account_id: Nullable;
    effective_on: string;
    approved_by: string;
    note: string;
    changes: string;
    checks: Nullable;
    title: string;
    number: string;
  };
  workflow_drafts: {
    agency: string;
    workflow: string;
    /** Null once it was published or discarded. */
    bpmn: Nullable;
    version: number;
    saved_at: string;
    account_id: string;
    /** 0 for none. */
    based_on: number;
    title: string;
    number: string;
  };
  workflow_presence: {
    agency: string;
    workflow: string;
    account_id: string;
    since: string;
    seen_at: string;
  };
  drafts: {
    id: string;
    agency: string;
    account_id: string;
    permit_type: string;
    permit_type_revision: number;
    answers: string;
    statements: string;
    stage: string;
    version: number;
    created_at: string;
    updated_at: string;
    /** Empty where the draft has not moved, or nothing was put aside. */
    kept_aside: string | null;
    /** Of a draft that corrects what was sent: for which task of which case. */
    task_id: Nullable;
    case_id: Nullable;
    registration_number: Nullable;
  };
  documents: {
    id: string;
    agency: string;
    account_id: string;
    draft_id: Nullable;
    case_id: Nullable;
    requirement: string;
    file_name: string;
    media_type: string;
    size: number;
    sha256: string;
    uploaded_at: string;
    /** Since when it does not count any more. */
    superseded_at: Nullable;
  };
  corrections: { draft_id: string; case_id: string; sent_at: string };
  uploads: {
    id: string;
    agency: string;
    account_id: string;
    draft_id: string;
    requirement: string;
    file_name: string;
    size: number;
    created_at: string;
    expires_at: string;
    result: Nullable;
  };
  cases: {
    id: string;
    agency: string;
    account_id: string;
    draft_id: string;
    registration_number: string;
    verification_code: string;
    permit_type: string;
    permit_type_revision: number;
    permit_type_title: string;
    workflow: string;
    workflow_sha256: string;
    handled_by: string;
    category: string;
    answers: string;
    statements: string;
    submitted_at: string;
  };
  case_events: { case_id: string; sequence: number; event: string };
  case_heads: {
    case_id: string;
    agency: string;
    submitted_at: string;
    ended_at: Nullable;
    sequence: number;
    hash: Nullable;
    status: string;
    engine: string;
    updated_at: string;
  };
  case_texts: { id: string; case_id: string; text: string; written_at: string };
  reminders: { case_id: string; rule: string; about: string; sent_at: string };
  tasks: {
    id: string;
    agency: string;
    case_id: string;
    engine_key: string;
    activity: string;
    activity_name: string;
    role: string;
    work: string;
    opened_at: string;
    state: 'open' | 'completed' | 'cancelled';
    closed_at: Nullable;
    completed_by: Nullable;
    completed_as: Nullable;
    outcome: Nullable;
    /** The order of opening within a case; times alone may be the same. */
    place: number;
  };
  verdicts: {
    task_id: string;
    case_id: string;
    account_id: string;
    verdicts: string;
    saved_at: string;
    final: 0 | 1;
  };
  letters: { agency: string; letter: string; number: string; case_id: string; issued_at: string };
  number_series: { agency: string; series: string; year: number; value: number };
  tries: { key: string; count: number; expires_at: string };
  mails: {
    id: string;
    agency: string;
    from_name: string;
    template: string;
    case_id: Nullable;
    recipient: string;
    subject: string;
    body: string;
    state: 'queued' | 'sending' | 'sent' | 'failed';
    tries: number;
    queued_at: string;
    due_at: string;
    sent_at: Nullable;
    last_error: Nullable;
  };
}

export type Row<T extends keyof Tables> = Selectable<Tables[T]>;
