import type { CorrectingHarness, ServiceHarness } from '@alur/client/contract/harness.js';
import type { PermitService } from '@alur/client/permit-service.js';
import { correctingSample } from '@alur/client/testing/correcting-sample.js';
import { openDesk } from './desk.ts';

/** What a story stands before: somebody's connection to a back end, and what they look at. */
export interface Scene {
  readonly service?: PermitService | undefined;
  /** Somebody else's connection, on pages that show two people. */
  readonly other?: PermitService | undefined;
  readonly draft?: string | undefined;
  readonly task?: string | undefined;
  readonly case?: string | undefined;
}

export interface StoryMoment {
  readonly id: string;
  readonly abortSignal: AbortSignal;
}

/**
 * A story on a back end of its own, brought into the wanted state by what people do there.
 *
 * @param permitType - the one that is applied for: an id of Denpasar's pack
 */
export function onDesk(permitType: string, prepare: (desk: ServiceHarness) => Promise<Scene>) {
  const load = async ({ id, abortSignal }: StoryMoment): Promise<{ scene: Scene }> => {
    const desk = await openDesk(id, permitType, abortSignal);
    return { scene: await prepare(desk) };
  };
  return { loaders: [load] };
}

/** The same in Mempawah, where applications come back to the applicant. */
export function inMempawah(prepare: (desk: CorrectingHarness) => Promise<Scene>) {
  const load = async ({ id, abortSignal }: StoryMoment): Promise<{ scene: Scene }> => {
    const { permitType } = correctingSample;
    const desk = await openDesk(id, permitType, abortSignal, 'mempawah');
    return { scene: await prepare({ ...desk, sample: { ...desk.sample, ...correctingSample } }) };
  };
  return { loaders: [load] };
}

/** A story on a service that is in the wanted state from the beginning. */
export function onService(service: PermitService, looksAt: Omit<Scene, 'service'> = {}) {
  const scene: Scene = { service, ...looksAt };
  return { loaders: [async () => ({ scene })] };
}

export function sceneOf({ loaded }: { readonly loaded: Record<string, unknown> }): Scene {
  return (loaded['scene'] as Scene | undefined) ?? {};
}
