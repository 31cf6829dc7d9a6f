import type { AccountDesk } from './accounts/account-desk.ts';
import type { CaseDesk } from './cases/case-desk.ts';
import { inviteOfficer } from './invite-officer.ts';

/**
 * Invites one officer for each role of each agency, at `<role>@<agency>.example`, so that whoever
 * tries Alur finds the invitations at `/outbox`. Done once; nobody has a password that we chose.
 */
export async function inviteDemoOfficers(
  desk: AccountDesk & Pick<CaseDesk, 'definitions' | 'publicUrl' | 'mailQueued'>,
): Promise<void> {
  for (const loaded of desk.definitions.agencies.values()) {
    const { id: agency, roles } = loaded.agency;
    for (const { id: role } of roles.filter(({ applicant }) => !applicant)) {
      const email = `${role}@${agency}.example`;
      if (await desk.store.read.accounts.byEmail(email)) continue;
      await inviteOfficer(desk, loaded, { email, roles: [role] });
    }
  }
}
