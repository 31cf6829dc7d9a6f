import type { PermitService, PublicAgency, TaskSummary } from '@alur/client/permit-service.js';
import type { LocalText } from '@alur/model/text.js';

/** What the inbox has to show. */
export type InboxState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'no-role'; readonly email: string }
  | { readonly kind: 'failed'; readonly text: Required<LocalText> }
  | InboxReady;

export interface InboxReady {
  readonly kind: 'ready';
  readonly agency: PublicAgency;
  readonly tasks: readonly TaskSummary[];
  /** When the tasks were asked for. Milliseconds since 1970. */
  readonly asOf: number;
  /** Why the last refresh did not succeed; the tasks are older then. */
  readonly stale?: Required<LocalText>;
}

/**
 * Asks who is signed in and, for officers, which tasks wait for them.
 *
 * @param now - milliseconds since 1970
 */
export async function loadInbox(service: PermitService, now: number): Promise<InboxState> {
  const session = await service.session();
  if (!session) return { kind: 'signed-out' };
  const agency = await service.agency();
  const applicants = agency.roles.filter((role) => role.applicant).map(({ id }) => id);
  if (session.roles.every((role) => applicants.includes(role))) {
    return { kind: 'no-role', email: session.email };
  }
  return { kind: 'ready', agency, tasks: await service.tasks(), asOf: now };
}

/** What to show when a question failed: old tasks are better than none. */
export function afterFailure(before: InboxState, text: Required<LocalText>): InboxState {
  return before.kind === 'ready' ? { ...before, stale: text } : { kind: 'failed', text };
}
