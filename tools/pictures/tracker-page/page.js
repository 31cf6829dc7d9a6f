/** The page that pictures of the tracker are taken of: real SOP, played cases, no back end. */
import { define } from '@alur/components/define.js';
import { playedOffice } from '@alur/components/tracker/testing/played-office.js';
import { sampleCases, sampleNow } from '@alur/components/tracker/testing/sample-cases.js';
import { officerService, stubTracking } from '@alur/components/tracker/testing/stub-tracking.js';
import { AlurMutuBakuTracker } from '@alur/components/tracker/mutu-baku-tracker.js';

define(AlurMutuBakuTracker);

const query = new URL(location.href).searchParams;
const office = await playedOffice(async (path) => (await fetch(`/${path}`)).text());
const cases = await sampleCases(office);
if (query.has('broken')) {
  cases[0].log = cases[0].log.map((event, index) =>
    index === 4 ? { ...event, at: '2026-11-24T01:11:00.000Z' } : event,
  );
}
const tracker = document.createElement('alur-mutu-baku-tracker');
tracker.service = officerService(office, stubTracking(office, cases, sampleNow));
tracker.language = query.get('language') ?? 'id';
tracker.case = query.get('case') ?? '';
tracker.refreshSeconds = 0;
document.body.append(tracker);
window.tracker = tracker;
