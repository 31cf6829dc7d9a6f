import { normaliseEmail } from './accounts/email.ts';
import { invite } from './accounts/invite.ts';
import type { AccountDesk } from './accounts/account-desk.ts';
import type { CaseDesk } from './cases/case-desk.ts';
import type { LoadedAgency } from './pack/load-pack.ts';
import { invitationMail } from './routes/accounts/account-mails.ts';

export interface OfficerInvitation {
  readonly email: string;
  /** Ids of roles of the agency, but not the applicant's. */
  readonly roles: readonly string[];
}

export type Invited =
  | { readonly ok: true; readonly mailed: boolean }
  | { readonly ok: false; readonly why: 'no-address' | 'no-such-role'; readonly what: string };

/**
 * Gives an address roles in an agency, and sends it the link to choose a password with; an account
 * that is active already gets the roles at once and no mail.
 */
export async function inviteOfficer(
  desk: AccountDesk & Pick<CaseDesk, 'publicUrl' | 'mailQueued'>,
  { agency }: LoadedAgency,
  { email, roles }: OfficerInvitation,
): Promise<Invited> {
  const address = normaliseEmail(email);
  if (address === undefined) return { ok: false, why: 'no-address', what: email };
  const officers = agency.roles.filter(({ applicant }) => !applicant).map(({ id }) => id);
  const wrong = roles.find((role) => !officers.includes(role));
  if (wrong !== undefined) return { ok: false, why: 'no-such-role', what: wrong };

  const grants = roles.map((role) => ({ agency: agency.id, role }));
  const mailed = await desk.store.transaction(async (tx) => {
    const { token } = await invite(tx, desk, { email: address, grants });
    if (token === undefined) return false;
    await tx.mails.queue([invitationMail(desk, agency, address, token)]);
    return true;
  });
  if (mailed) desk.mailQueued();
  return { ok: true, mailed };
}
