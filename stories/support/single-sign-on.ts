import type { PermitService } from '@alur/client/permit-service.js';
import { answering } from './troubled.ts';

/** A service whose agency has an identity provider for its officers, and whose officers use it. */
export function withSingleSignOn(service: PermitService): PermitService {
  const at = (way: string) => `https://perizinan.example/sso/denpasar/${way}`;
  const singleSignOn = { signIn: at('start'), signOut: at('sign-out') };
  return answering(service, {
    agency: async () => ({ ...(await service.agency()), singleSignOn }),
    session: async () => {
      const session = await service.session();
      return session && { ...session, singleSignOn: true };
    },
  });
}
