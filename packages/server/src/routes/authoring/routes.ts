import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { PublishRequest } from '@alur/client/authoring-service.js';
import * as texts from '@alur/client/authoring/authoring-texts.js';
import { checkDraft } from '@alur/client/authoring/check-draft.js';
import { writingTerms } from '@alur/client/authoring/writing-terms.js';
import { isOwnWorkflow } from '@alur/client/authoring/own-workflow.js';
import { authoringTerms } from '../../authoring/authoring-terms.ts';
import { listWorkflows } from '../../authoring/list-workflows.ts';
import { publishWorkflow } from '../../authoring/publish-workflow.ts';
import { readRevisionFile, readRevisions } from '../../authoring/read-revisions.ts';
import { saveWorkflowDraft, workflowDraft } from '../../authoring/save-workflow-draft.ts';
import type { AppDesk } from '../../http/app-desk.ts';
import { guard, guardFor } from '../../http/guard.ts';
import { refusal } from '../../http/service-errors.ts';
import { agencyOf, viewerOf } from '../../http/viewer.ts';
import * as policy from '../../policy/authoring.ts';
import * as schema from './schema.ts';

/** How long somebody who is not heard of any more still has an SOP open, in milliseconds. */
const presenceLife = 60_000;

const address = '/workflows/:folder/:file';

interface OfWorkflow {
  readonly agency: string;
  readonly workflow: string;
}

export function authoringRoutes(app: FastifyInstance, desk: AppDesk): void {
  const { store } = desk;

  const find = async (request: FastifyRequest): Promise<OfWorkflow | undefined> => {
    const { folder, file } = request.params as { readonly folder: string; readonly file: string };
    const agency = agencyOf(request).agency.id;
    const workflow = `${folder}/${file}`;
    return isOwnWorkflow(agency, workflow) ? { agency, workflow } : undefined;
  };

  app.get('/workflows', {
    schema: schema.listSchema,
    ...guard(policy.canListWorkflows, (request) => listWorkflows(desk, agencyOf(request))),
  });

  app.get(`${address}/draft`, {
    schema: schema.draftSchema,
    ...guardFor(policy.canReadWorkflowDraft, find, async (_, { agency, workflow }, reply) => {
      const draft = await store.read.workflowDrafts.of(agency, workflow);
      return draft ? workflowDraft(draft) : reply.code(204).send();
    }),
  });

  app.put(`${address}/draft`, {
    schema: schema.saveSchema,
    bodyLimit: schema.draftBodyLimit,
    ...guardFor(policy.canSaveWorkflowDraft, find, async (request, of) => {
      const body = request.body as { bpmn: string; version: number; basedOn?: number };
      return saveWorkflowDraft(desk, { ...of, ...body, account: viewerOf(request).account });
    }),
  });

  app.delete(`${address}/draft`, {
    schema: schema.discardSchema,
    ...guardFor(policy.canDiscardWorkflowDraft, find, async (request, of, reply) => {
      const { version } = request.query as { readonly version: string };
      const { agency, workflow } = of;
      await store.transaction(async (tx) => {
        if (await tx.workflowDrafts.remove(agency, workflow, Number(version))) return;
        const still = await tx.workflowDrafts.of(agency, workflow);
        throw refusal('conflict', still ? texts.savedElsewhere : texts.draftGone);
      });
      return reply.code(204).send();
    }),
  });

  app.get(`${address}/terms`, {
    schema: schema.termsSchema,
    ...guardFor(policy.canReadWritingTerms, find, async (request, { workflow }) => {
      const { agency, permitTypes } = agencyOf(request);
      return writingTerms(agency, [...permitTypes.values()], workflow);
    }),
  });

  app.get(`${address}/draft/checks`, {
    schema: schema.checksSchema,
    ...guardFor(policy.canReadWorkflowDraft, find, async (request, { agency, workflow }) => {
      const draft = await store.read.workflowDrafts.of(agency, workflow);
      if (!draft) throw refusal('not-found', texts.draftGone);
      const terms = await authoringTerms(desk, agencyOf(request));
      return (await checkDraft(workflow, draft.bpmn, terms)).checks;
    }),
  });

  app.post(`${address}/presence`, {
    schema: schema.presenceSchema,
    ...guardFor(policy.canSeeAuthors, find, async (request, of) => {
      const at = desk.now();
      const freshSince = new Date(Date.parse(at) - presenceLife).toISOString();
      const here = { ...of, account: viewerOf(request).account, at };
      return store.transaction((tx) => tx.workflowDrafts.attend(here, freshSince));
    }),
  });

  app.get(`${address}/revisions`, {
    schema: schema.revisionsSchema,
    ...guardFor(policy.canReadRevisions, find, (request, { workflow }) =>
      readRevisions(desk, agencyOf(request), workflow),
    ),
  });

  app.get(`${address}/revisions/:revision`, {
    schema: schema.revisionSchema,
    ...guardFor(policy.canReadRevisions, find, async (request, { agency, workflow }, reply) => {
      const { revision } = request.params as { readonly revision: string };
      const file = await readRevisionFile(desk, agency, workflow, Number(revision));
      if (file === undefined) throw refusal('not-found', texts.noSuchRevision);
      return reply.type('application/xml; charset=utf-8').send(file);
    }),
  });

  app.post(`${address}/revisions`, {
    schema: schema.publishSchema,
    ...guardFor(policy.canPublishWorkflow, find, async (request, { workflow }, reply) => {
      const [loaded, { account }] = [agencyOf(request), viewerOf(request)];
      const publishing = { loaded, workflow, account, request: request.body as PublishRequest };
      const revision = await publishWorkflow(desk, publishing);
      request.log.info({ workflow, revision, account }, 'published');
      const all = await readRevisions(desk, loaded, workflow);
      return reply.code(201).send(all.find((each) => each.revision === revision));
    }),
  });
}
