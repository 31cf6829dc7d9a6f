import type { TrackingService } from '../../tracking-service.ts';
import { workingCalendars } from '../../tracking/working-calendars.ts';
import type { Desk } from '../desk.ts';
import { own } from '../own.ts';
import { trackingDesk } from './tracking-desk.ts';
import { readTracking, readTrackedSteps } from './read-tracking.ts';
import * as write from './write-tracking.ts';
import { officer } from './who-tracks.ts';

/** {@link TrackingService} in the browser alone, with the same model as the server. */
export function inBrowserTracking(desk: Desk): TrackingService {
  const tracking = trackingDesk(desk);
  return {
    workingCalendars: () =>
      own(officer(desk).then(() => workingCalendars(desk.agency, tracking.calendarOf))),
    caseTracking: (id) => own(readTracking(tracking, id)),
    trackedSteps: (period) => own(readTrackedSteps(tracking, period)),
    explainDeviation: (id, deviation, words) =>
      own(write.explainDeviation(tracking, id, deviation, words)),
    moveClock: (id, move) => own(write.moveClock(tracking, id, move)),
    recordParts: (task, parts) => own(write.recordParts(tracking, task, parts)),
  };
}
