import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { Definitions } from './cases/definitions.ts';
import { keepDefinitions } from './cases/keep-definitions.ts';
import { writtenClock } from './clock.ts';
import type { Config } from './config/config.ts';
import { diskStorage } from './documents/disk-storage.ts';
import type { AppDesk } from './http/app-desk.ts';
import { usualLimits, type RateLimits } from './http/settings.ts';
import { timedId } from './ids.ts';
import { identityProviders } from './oidc/providers.ts';
import { loadPack, type FileProblem } from './pack/load-pack.ts';
import { randomPool } from './random-pool.ts';
import { openStore } from './store/sql/open-store.ts';
import { trackingDesk } from './tracking/tracking-desk.ts';

/** What of the world a test or a bench sets otherwise. */
export interface World {
  /** ISO 8601, UTC, with milliseconds. */
  readonly now: () => string;
  readonly limits: RateLimits;
}

export const realWorld: World = { now: writtenClock(Date.now), limits: usualLimits };

export interface OpenDesk {
  readonly desk: AppDesk;
  /** What was left out of the pack, and why. */
  readonly problems: readonly FileProblem[];
}

/** Opens everything that the app works on. Closing `desk.store` closes it. */
export async function openDesk(
  config: Config,
  { now, limits }: World,
  more: Pick<AppDesk, 'mailQueued' | 'sentText'> & { readonly elementsFolders?: readonly string[] },
): Promise<OpenDesk> {
  const { folders, publicUrl, development, trustProxy } = config;
  const loaded = await loadPack(folders.pack);
  await mkdir(folders.uploads, { recursive: true, mode: 0o700 });
  const documents = await diskStorage(folders.documents);
  const store = await openStore(config.store, now());
  const kept = await keepDefinitions(store, loaded.agencies, now());
  const definitions = new Definitions(kept, store.read);
  const agencies = definitions.agencies.values();
  // Ids by the dozen with each decision; what is secret asks the system itself.
  const chance = randomPool(randomBytes);
  const desk: AppDesk = {
    store,
    definitions,
    identityProviders: identityProviders(agencies, config.identitySecrets, publicUrl),
    documents,
    tracking: trackingDesk(definitions, store.read),
    now,
    newId: () => timedId(now(), chance),
    randomBytes,
    publicUrl,
    mailQueued: more.mailQueued,
    sentText: more.sentText,
    settings: {
      publicUrl,
      development,
      trustProxy,
      uploadFolder: folders.uploads,
      elementsFolders: more.elementsFolders ?? [],
      portalFolder: folders.portal,
      limits,
    },
  };
  return { desk, problems: [...loaded.problems, ...kept.problems] };
}
