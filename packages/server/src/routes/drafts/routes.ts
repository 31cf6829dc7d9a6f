import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { DraftChange } from '@alur/client/permit-service.js';
import { applicantView } from '../../cases/read-case.ts';
import { submitApplication } from '../../cases/submit-application.ts';
import type { AppDesk } from '../../http/app-desk.ts';
import { guard, guardFor } from '../../http/guard.ts';
import { refusal } from '../../http/service-errors.ts';
import { agencyOf, viewerOf } from '../../http/viewer.ts';
import * as policy from '../../policy/drafts.ts';
import type { DraftRecord } from '../../store/ports/drafts.ts';
import { readDraftViews } from './draft-view.ts';
import { moveDraft } from './move-draft.ts';
import * as schema from './schema.ts';
import { changedElsewhere } from './texts.ts';

/** More than anybody fills in at once; a bound on what one account can pile up. */
const maxDrafts = 50;

export function draftRoutes(app: FastifyInstance, desk: AppDesk): void {
  const { store, documents } = desk;

  const find = async (request: FastifyRequest) => {
    const { id } = request.params as { readonly id: string };
    const draft = await store.read.drafts.byId(id);
    return draft?.agency === agencyOf(request).agency.id ? owned(draft) : undefined;
  };

  app.get('/drafts', {
    schema: schema.listSchema,
    ...guard(policy.canListDrafts, async (request) => {
      const { id } = agencyOf(request).agency;
      const drafts = await store.read.drafts.ofAccount(id, viewerOf(request).account);
      return readDraftViews(desk, drafts);
    }),
  });

  app.post('/drafts', {
    schema: schema.createSchema,
    ...guard(policy.canCreateDraft, async (request, reply) => {
      const draft = await createDraft(desk, request);
      const [view] = await readDraftViews(desk, [draft]);
      return reply.code(201).send(view);
    }),
  });

  app.get('/drafts/:id', {
    schema: schema.readSchema,
    ...guardFor(policy.canReadDraft, find, async (_, { draft }) => {
      const [view] = await readDraftViews(desk, [draft]);
      return view;
    }),
  });

  app.put('/drafts/:id', {
    schema: schema.saveSchema,
    ...guardFor(policy.canChangeDraft, find, async (request, { draft }) => {
      const { version, ...change } = request.body as DraftChange & { readonly version: number };
      const updatedAt = desk.now();
      const saved = await store.transaction((tx) =>
        tx.drafts.save(draft.id, version, { ...change, updatedAt }),
      );
      if (saved === undefined) {
        const still = await store.read.drafts.byId(draft.id);
        throw still ? refusal('conflict', changedElsewhere) : refusal('not-found');
      }
      const [view] = await readDraftViews(desk, [
        { ...draft, ...change, version: saved, updatedAt },
      ]);
      return view;
    }),
  });

  app.post('/drafts/:id/revision', {
    schema: schema.moveSchema,
    ...guardFor(policy.canChangeDraft, find, async (request, { draft }) => {
      const { version } = request.body as { readonly version: number };
      return moveDraft(desk, draft, version);
    }),
  });

  app.delete('/drafts/:id', {
    schema: schema.deleteSchema,
    ...guardFor(policy.canDeleteDraft, find, async (_, { draft }, reply) => {
      const files = await store.transaction(async (tx) => {
        const own = await tx.documents.ofDrafts([draft.id]);
        return (await tx.drafts.remove(draft.id)) ? own.map(({ id }) => id) : [];
      });
      await Promise.all(files.map((id) => documents.delete(id)));
      return reply.code(204).send();
    }),
  });

  app.delete('/drafts/:id/documents/:document', {
    schema: schema.removeDocumentSchema,
    ...guardFor(policy.canChangeDraft, find, async (request, { draft }, reply) => {
      const { document } = request.params as { readonly document: string };
      const removed = await store.transaction(async (tx) => {
        const found = await tx.documents.byId(document);
        return found?.draft === draft.id && (await tx.documents.remove(document));
      });
      if (!removed) throw refusal('not-found');
      await documents.delete(document);
      return reply.code(204).send();
    }),
  });

  app.post('/drafts/:id/submission', {
    schema: schema.submitSchema,
    ...guardFor(
      policy.canSubmitDraft,
      async (request) => (await find(request)) ?? (await sentBefore(desk, request)),
      async (request) => {
        const { id } = request.params as { readonly id: string };
        return applicantView(desk, await submitApplication(desk, id), viewerOf(request));
      },
    ),
  });
}

function owned(draft: DraftRecord): { readonly applicant: string; readonly draft: DraftRecord } {
  return { applicant: draft.account, draft };
}

async function sentBefore({ store }: AppDesk, request: FastifyRequest) {
  const { id } = request.params as { readonly id: string };
  const { cases } = store.read;
  const record = (await cases.byDraft(id)) ?? (await cases.byCorrection(id));
  if (record?.agency !== agencyOf(request).agency.id) return undefined;
  return { applicant: record.account };
}

async function createDraft(desk: AppDesk, request: FastifyRequest): Promise<DraftRecord> {
  const { agency } = agencyOf(request);
  const { account } = viewerOf(request);
  const { permitType: id } = request.body as { readonly permitType: string };
  const permitType = desk.definitions.inForce(agency.id, id);
  if (!permitType) throw refusal('not-found', noSuchPermit);
  const at = desk.now();
  const draft: DraftRecord = {
    id: desk.newId(),
    agency: agency.id,
    account,
    permitType: { id, revision: permitType.revision },
    answers: {},
    statements: [],
    stage: permitType.stages[0]?.id ?? 'documents',
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
  await desk.store.transaction(async (tx) => {
    const others = await tx.drafts.ofAccount(agency.id, account);
    if (others.length >= maxDrafts) throw refusal('conflict', tooManyDrafts);
    await tx.drafts.create(draft);
  });
  return draft;
}

const noSuchPermit = {
  id: 'Jenis izin ini tidak dilayani. Pilih jenis izin lain dari daftar.',
  en: 'This permit is not offered. Choose another one from the list.',
};

const tooManyDrafts = {
  id: `Anda sudah memiliki ${maxDrafts} draf. Kirim atau hapus salah satunya, lalu mulai yang baru.`,
  en: `You have ${maxDrafts} drafts already. Send or delete one of them, then begin a new one.`,
};
