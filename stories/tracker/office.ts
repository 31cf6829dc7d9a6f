import type { PermitService } from '@alur/client/permit-service.js';
import type { TrackingService } from '@alur/client/tracking-service.js';
import { playedOffice, type PlayedOffice } from '@alur/components/tracker/testing/played-office.js';
import { sampleCases, sampleNow } from '@alur/components/tracker/testing/sample-cases.js';
import { officerService, stubTracking } from '@alur/components/tracker/testing/stub-tracking.js';
import type { OfficeCase } from '@alur/components/tracker/testing/office-case.js';

const files = import.meta.glob<string>(
  [
    '../../schemas/mempawah/agency.json',
    '../../schemas/shared/holidays/*.json',
    '../../workflows/mempawah/*.bpmn',
  ],
  { query: '?raw', import: 'default' },
);

let office: Promise<PlayedOffice> | undefined;

/** Mempawah's agency and SOP, from the files that the agency edits. */
function mempawah(): Promise<PlayedOffice> {
  office ??= playedOffice(async (path) => {
    const load = files[`../../${path}`];
    if (!load) throw new Error(`There is no ${path}.`);
    return load();
  });
  return office;
}

/**
 * A Tuesday at ten in Mempawah: one case late right now, one about to be, one that has just begun,
 * one done with a deviation of each kind, one returned whose clock stands still.
 *
 * @param change - what the tracking answers differently, given its usual answers
 * @param prepare - something to be done to the cases first
 */
export function onTuesday(
  change: (usual: TrackingService) => Partial<TrackingService> = () => ({}),
  prepare: (cases: readonly OfficeCase[]) => void = () => undefined,
  answers: Partial<PermitService> = {},
) {
  const load = async () => {
    const place = await mempawah();
    const cases = await sampleCases(place);
    prepare(cases);
    const usual = stubTracking(place, cases, sampleNow);
    const service = officerService(place, { ...usual, ...change(usual) }, answers);
    return { scene: { service } };
  };
  return { loaders: [load] };
}
