import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { TaskCompletion } from '@alur/client/permit-service.js';
import type { Verdict } from '@alur/model/permit/application.js';
import { completeTask } from '../../cases/complete-task.ts';
import { correctApplication } from '../../cases/correct-application.ts';
import { readTaskView, taskSummary } from '../../cases/read-case.ts';
import { saveVerdicts } from '../../cases/save-verdicts.ts';
import type { AppDesk } from '../../http/app-desk.ts';
import { guard, guardFor } from '../../http/guard.ts';
import { agencyOf, viewerOf } from '../../http/viewer.ts';
import * as policy from '../../policy/tasks.ts';
import { readDraftViews } from '../drafts/draft-view.ts';
import * as schema from './schema.ts';

export function taskRoutes(app: FastifyInstance, desk: AppDesk): void {
  const { read } = desk.store;

  const find = async (request: FastifyRequest) => {
    const { id } = request.params as { readonly id: string };
    const task = await read.tasks.byId(id);
    const record = task && (await read.cases.byId(task.case));
    if (!record || task.agency !== agencyOf(request).agency.id) return undefined;
    return { role: task.role, applicant: record.account, task, record };
  };

  const findPinned = async (request: FastifyRequest) => {
    const { id } = request.params as { readonly id: string };
    const pinned = await read.tasks.pinned(id);
    if (pinned?.task.agency !== agencyOf(request).agency.id) return undefined;
    return { role: pinned.task.role, applicant: pinned.applicant, pinned };
  };

  app.get('/tasks', {
    schema: schema.listSchema,
    ...guard(policy.canListTasks, async (request) => {
      const { roles, applicantRole } = viewerOf(request);
      const own = roles.filter((role) => role !== applicantRole);
      const inbox = await read.tasks.inbox(agencyOf(request).agency.id, own);
      return inbox.map((each) => taskSummary(each.task, each.case));
    }),
  });

  app.get('/tasks/:id', {
    schema: schema.readSchema,
    ...guardFor(policy.canReadTask, find, async (_, { task, record }) =>
      readTaskView(desk, task, record),
    ),
  });

  app.put('/tasks/:id/verdicts', {
    schema: schema.verdictsSchema,
    ...guardFor(policy.canSaveVerdicts, find, async (request, { task, record }, reply) => {
      const { verdicts } = request.body as { readonly verdicts: readonly Verdict[] };
      await saveVerdicts(desk, { task, record, account: viewerOf(request).account }, verdicts);
      return reply.code(204).send();
    }),
  });

  app.post('/tasks/:id/completion', {
    schema: schema.completionSchema,
    ...guardFor(policy.canCompleteTask, findPinned, async (request, { pinned }) => {
      const completion = request.body as TaskCompletion;
      return completeTask(desk, pinned, viewerOf(request).account, completion);
    }),
  });

  app.post('/tasks/:id/correction', {
    schema: schema.correctionSchema,
    ...guardFor(policy.canCorrect, findPinned, async (_, { pinned }) => {
      const [view] = await readDraftViews(desk, [await correctApplication(desk, pinned)]);
      return view;
    }),
  });
}
