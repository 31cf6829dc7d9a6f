import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { FileFault } from '@alur/model/permit/document-rules.js';
import type { StoreReader } from '../store/store.ts';

/**
 * What the server counts about itself. Labels are routes, roles and states: never the id of a
 * case, an account or a document, for whoever reads metrics need not know who asked for what.
 */
export interface Metrics {
  /** Seconds from the first byte of a request to the last of its answer. */
  readonly requests: Histogram<'method' | 'route' | 'status'>;
  /** Seconds from asking for a transaction to its being on disk, waiting included. */
  readonly commits: Histogram<'result'>;
  readonly mails: Counter<'outcome'>;
  readonly refusedUploads: Counter<'reason'>;
  /** In Prometheus' text format. */
  read(): Promise<string>;
  readonly contentType: string;
}

/** Seconds. The budget of an answer is 20 ms; an upload on a slow network takes minutes. */
const requestBuckets = [0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60, 300];
const commitBuckets = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1, 10];

/** What is late at an agency, now. */
export interface LateAtAgency {
  readonly agency: string;
  readonly cases: number;
  readonly steps: number;
}

/** @param late - asked for each of two metrics whenever somebody reads them: it is to remember */
export function serverMetrics(
  store: StoreReader,
  late: () => Promise<readonly LateAtAgency[]> = async () => [],
): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const metrics = {
    requests: new Histogram({
      name: 'alur_http_request_seconds',
      help: 'Requests by route, method and status, and how long they took',
      labelNames: ['method', 'route', 'status'],
      buckets: requestBuckets,
      registers,
    }),
    commits: new Histogram({
      name: 'alur_store_commit_seconds',
      help: 'Transactions, from being asked for to being on disk',
      labelNames: ['result'],
      buckets: commitBuckets,
      registers,
    }),
    mails: new Counter({
      name: 'alur_mail_deliveries_total',
      help: 'Tries to send a mail: sent, postponed or failed',
      labelNames: ['outcome'],
      registers,
    }),
    refusedUploads: new Counter({
      name: 'alur_uploads_refused_total',
      help: 'Files that were not taken: empty, too large, or not what was asked for',
      labelNames: ['reason'],
      registers,
    }),
  };
  for (const reason of refusals) metrics.refusedUploads.inc({ reason }, 0);
  for (const outcome of ['sent', 'postponed', 'failed']) metrics.mails.inc({ outcome }, 0);
  gaugesOf(store, registers);
  lateGauges(late, registers);
  return {
    ...metrics,
    read: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

const refusals: readonly FileFault['code'][] = ['empty-file', 'too-large', 'unsupported-file'];

function lateGauges(late: () => Promise<readonly LateAtAgency[]>, registers: Registry[]): void {
  const gauge = (name: string, help: string, count: (of: LateAtAgency) => number) =>
    new Gauge({
      ...{ name, help, labelNames: ['agency'], registers },
      async collect() {
        const found = await late();
        this.reset();
        for (const each of found) this.set({ agency: each.agency }, count(each));
      },
    });
  const [ofCases, ofSteps] = [
    'Cases under way of which the service time is over',
    'Steps of the agency under way that are over their mutu baku',
  ];
  gauge('alur_late_cases', ofCases, ({ cases }) => cases);
  gauge('alur_late_steps', ofSteps, ({ steps }) => steps);
}

/** Asked of the store each time that somebody reads the metrics. */
function gaugesOf({ operations }: StoreReader, registers: Registry[]): void {
  new Gauge({
    name: 'alur_open_tasks',
    help: 'Tasks that wait for an officer',
    labelNames: ['agency', 'role'],
    registers,
    async collect() {
      const tasks = await operations.openTasks();
      this.reset();
      for (const { agency, role, count } of tasks) this.set({ agency, role }, count);
    },
  });
  new Gauge({
    name: 'alur_mails',
    help: 'Mails that wait (queued), are on their way (sending) or were given up (failed)',
    labelNames: ['state'],
    registers,
    async collect() {
      for (const [state, count] of Object.entries(await operations.mails())) {
        this.set({ state }, count);
      }
    },
  });
  new Gauge({
    name: 'alur_uploads_open',
    help: 'Uploads that have begun and are not finished',
    registers,
    async collect() {
      this.set(await operations.uploads());
    },
  });
}
