import type {
  CaseTracking,
  ClockMove,
  DeviationWords,
  RecordedParts,
  TrackedSteps,
  TrackingPeriod,
  TrackingService,
  WorkingCalendars,
} from '../../tracking-service.ts';
import { path } from '../path.ts';
import { shaped, type Shape } from '../shapes.ts';
import type { Transport } from '../transport.ts';

const caseTracking: Shape<CaseTracking> = {
  id: 'string',
  registrationNumber: 'string',
  assessedAt: 'number',
  assessment: 'object',
  log: 'array',
  chain: 'object',
  clock: 'object',
  texts: 'object',
  may: 'object',
};
const calendars: Shape<WorkingCalendars> = { agency: 'object', roles: 'object' };
const trackedSteps: Shape<TrackedSteps> = {
  assessedAt: 'number',
  activities: 'array',
  cases: 'array',
  steps: 'array',
};

/** {@link TrackingService} of a server that speaks Alur's HTTP API. */
export class HttpTrackingService implements TrackingService {
  readonly #http: Transport;

  constructor(http: Transport) {
    this.#http = http;
  }

  async workingCalendars(): Promise<WorkingCalendars> {
    return shaped(await this.#http.get('/working-calendars'), calendars);
  }

  async caseTracking(id: string): Promise<CaseTracking> {
    return shaped(await this.#http.get(path`/cases/${id}/tracking`), caseTracking);
  }

  async trackedSteps({ from, to }: TrackingPeriod): Promise<TrackedSteps> {
    const period = path`?from=${String(from)}&to=${String(to)}`;
    return shaped(await this.#http.get(`/tracked-steps${period}`), trackedSteps);
  }

  async explainDeviation(
    id: string,
    deviation: string,
    words: DeviationWords,
  ): Promise<CaseTracking> {
    const { cause, followUp } = words;
    return this.#send(path`/cases/${id}/explanations`, { deviation, cause, followUp });
  }

  async moveClock(id: string, move: ClockMove): Promise<CaseTracking> {
    return this.#send(path`/cases/${id}/clock`, move);
  }

  async recordParts(task: string, { inputs, outputs }: RecordedParts): Promise<CaseTracking> {
    return this.#send(path`/tasks/${task}/parts`, { inputs, outputs });
  }

  async #send(address: string, body: unknown): Promise<CaseTracking> {
    return shaped(await this.#http.send('POST', address, body), caseTracking);
  }
}
