import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ClockMove, DeviationWords, RecordedParts } from '@alur/client/tracking-service.js';
import { workingCalendars } from '@alur/client/tracking/working-calendars.js';
import type { AppDesk } from '../../http/app-desk.ts';
import { guard, guardFor } from '../../http/guard.ts';
import { agencyOf, viewerOf } from '../../http/viewer.ts';
import { workingCalendar } from '../../pack/working-calendar.ts';
import { canRecordParts } from '../../policy/tasks.ts';
import * as policy from '../../policy/tracking.ts';
import type { CaseRecord } from '../../store/ports/cases.ts';
import { readCaseTracking } from '../../tracking/read-tracking.ts';
import { jsonOf, readTrackedSteps } from '../../tracking/tracked-steps.ts';
import * as write from '../../tracking/write-tracking.ts';
import { findCase } from '../cases/parties.ts';
import * as schema from './schema.ts';

export function trackingRoutes(app: FastifyInstance, desk: AppDesk): void {
  const { read } = desk.store;

  const find = async (request: FastifyRequest) => {
    const { id } = request.params as { readonly id: string };
    return findCase(read, agencyOf(request).agency.id, id);
  };

  const findTask = async (request: FastifyRequest) => {
    const { id } = request.params as { readonly id: string };
    const task = await read.tasks.byId(id);
    const record = task && (await read.cases.byId(task.case));
    if (!record || task.agency !== agencyOf(request).agency.id) return undefined;
    return { role: task.role, applicant: record.account, task, record };
  };

  const at = (request: FastifyRequest, record: CaseRecord): write.CaseAtHand => ({
    ...{ desk, record, loaded: agencyOf(request), viewer: viewerOf(request) },
  });

  const answer = (request: FastifyRequest, record: CaseRecord) =>
    readCaseTracking(desk, agencyOf(request), record, viewerOf(request));

  app.get('/working-calendars', {
    schema: schema.calendarsSchema,
    ...guard(policy.canTrackSteps, async (request) => {
      const loaded = agencyOf(request);
      return workingCalendars(loaded.agency, (unit) => workingCalendar(loaded, unit));
    }),
  });

  app.get('/tracked-steps', {
    schema: schema.stepsSchema,
    ...guard(policy.canTrackSteps, async (request, reply) => {
      const { from, to } = request.query as { readonly from: string; readonly to: string };
      const { roles, oversees } = viewerOf(request);
      const sees = (role: string) => oversees === true || roles.includes(role);
      const period = { from: Number(from), to: Number(to) };
      const steps = await readTrackedSteps(desk, agencyOf(request), period, sees);
      const json = Readable.from(jsonOf(steps));
      reply.type('application/json; charset=utf-8').header('vary', 'accept-encoding');
      if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(json);
      return reply.header('content-encoding', 'gzip').send(json.pipe(createGzip()));
    }),
  });

  app.get('/cases/:id/tracking', {
    schema: schema.readSchema,
    ...guardFor(policy.canTrackCase, find, (request, { record }) => answer(request, record)),
  });

  app.post('/cases/:id/explanations', {
    schema: schema.explanationSchema,
    ...guardFor(policy.canExplainDeviation, find, async (request, { record }) => {
      const { deviation, ...words } = request.body as DeviationWords & {
        readonly deviation: string;
      };
      await write.explainDeviation(at(request, record), deviation, words);
      return answer(request, record);
    }),
  });

  app.post('/cases/:id/clock', {
    schema: schema.clockSchema,
    ...guardFor(policy.canMoveClock, find, async (request, { record }) => {
      await write.moveClock(at(request, record), request.body as ClockMove);
      return answer(request, record);
    }),
  });

  app.post('/tasks/:id/parts', {
    schema: schema.partsSchema,
    ...guardFor(canRecordParts, findTask, async (request, { task, record }) => {
      await write.recordParts(at(request, record), task, request.body as RecordedParts);
      return answer(request, record);
    }),
  });
}
