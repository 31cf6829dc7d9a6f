import type { ServiceHarness } from '../contract/harness.ts';
import type {
  InBrowserOptions,
  InBrowserPermitService,
} from '../in-browser/in-browser-permit-service.ts';
import type { AgencyPack } from './agency-pack.ts';

export interface InBrowserDesk {
  readonly pack: AgencyPack;
  /** The one that is applied for. */
  readonly permitType: string;
  /** Opens the agency in a browser of its own, all on one database. */
  readonly open: (options: Required<DeskOptions>) => InBrowserPermitService;
  /** A new one for each officer, unless told. */
  readonly emailOf?: (role: string) => string;
  readonly tick?: () => void;
}

type DeskOptions = Pick<InBrowserOptions, 'profile' | 'permitTypes'>;

const password = 'Kantor-Lumintang-2026';

/** An agency run in this browser alone: people in profiles of their own. */
export function inBrowserDesk({
  pack,
  permitType,
  open,
  emailOf = (role) => `${role}-${crypto.randomUUID()}@denpasar.example`,
  tick = () => undefined,
}: InBrowserDesk): ServiceHarness {
  let { permitTypes } = pack;
  let browsers = 0;
  const browser = () => open({ profile: `browser-${(browsers += 1)}`, permitTypes });
  const mailsTo = async (email: string) =>
    (await browser().mails()).filter(({ to }) => to === email);
  const activationTokenFor = async (email: string) =>
    (await mailsTo(email)).at(-1)?.facts['link']?.split('/').at(-1) ?? '';
  return {
    service: async () => browser(),
    activationTokenFor,
    mailsTo: async (email) => (await mailsTo(email)).map(({ text }) => text),
    officer: async (role) => {
      const service = browser();
      const email = emailOf(role);
      await service.inviteOfficer(email, [role]);
      await service.activate(await activationTokenFor(email), password);
      await service.signIn(email, password);
      return service;
    },
    publish: async (newer) => {
      permitTypes = permitTypes.map((each) => (each.id === newer.id ? newer : each));
    },
    tick: async () => {
      tick();
    },
    sample: {
      permitType,
      answers: pack.samples[permitType] ?? {},
      verifier: 'cso',
      bystander: 'back-office-a',
    },
  };
}
