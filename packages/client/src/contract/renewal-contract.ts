import { fieldPointer } from '@alur/model/form/form-field.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { PermitService } from '../permit-service.ts';
import { check, refused, same } from './check.ts';
import type { ContractCase, ServiceHarness } from './harness.ts';
import { sampleFile } from './sample-files.ts';
import { citizen, goodPassword, newAddress, readyDraft, requiredDocuments } from './steps.ts';

const fresh = 'surat-baru';

export const renewalContract: readonly ContractCase[] = [
  {
    name: 'moves a draft to a newer revision: what fits stays, what changed is asked again, nothing is lost',
    async run(harness) {
      const email = newAddress();
      const before = await citizen(harness, email);
      const draft = await readyDraft(harness, before);
      same(draft.newerRevision, undefined, 'a newer revision, while there is none');
      const old = await before.permitType(draft.permitType.id);
      const gone = answeredField(old, harness);
      const [file] = requiredDocuments(old, harness);
      const aside = draft.documents.find(({ requirement }) => requirement === file?.id);
      check(file !== undefined && aside !== undefined, 'a document to put aside');
      await renewed(harness, old, renewal(old, gone.path, file.id), async () => {
        const service = await again(harness, email);
        const outdated = await service.draft(draft.id);
        same(outdated.newerRevision, old.revision + 1, 'the newer revision');
        same(outdated.permitType, draft.permitType, 'the revision of the draft');
        await refused(service.submit(draft.id), 'conflict', 'sending on an old form');
        await refused(service.moveDraft(draft.id, draft.version - 1), 'conflict', 'an old version');
        const stranger = await citizen(harness);
        await refused(stranger.moveDraft(draft.id, draft.version), 'not-found', 'moving');

        const { draft: moved, asksAgain } = await service.moveDraft(draft.id, outdated.version);
        same(await service.draft(draft.id), moved, 'what is kept');
        check(moved.version > draft.version, 'the version goes up');
        same(moved.permitType.revision, old.revision + 1, 'the revision after the move');
        same(moved.newerRevision, undefined, 'a newer revision after the move');
        same(
          moved.keptAside?.answers.map(({ path, value, revision }) => [path, value, revision]),
          [[gone.path, gone.value, old.revision]],
          'answers aside',
        );
        same(moved.keptAside?.documents, [aside], 'documents aside');
        check((await service.document(aside.id)).size > 0, 'a document aside can be read');
        check(!moved.documents.some(({ id }) => id === aside.id), 'it is in one place only');
        const statement = old.statements[0]?.id ?? '';
        check(!moved.statements.includes(statement), 'other words are agreed to anew');
        const asked = asksAgain.map(({ path }) => path);
        same(asked, [`/documents/${fresh}`, `/statements/${statement}`], 'asked again');
        same(
          await service.moveDraft(draft.id, moved.version),
          { draft: moved, asksAgain: [] },
          'moving once more',
        );

        await refused(service.submit(draft.id), 'invalid', 'sending without what is new');
        await service.uploadDocument(draft.id, fresh, sampleFile({ ...file, id: fresh }));
        const statements = old.statements.map(({ id }) => id);
        const { answers, stage } = moved;
        await service.saveDraft(draft.id, { answers, statements, stage }, moved.version);
        const view = await service.submit(draft.id);
        const sent = view.documents.map(({ requirement }) => requirement);
        check(sent.includes(fresh) && !sent.includes(file.id), 'only what is asked is sent');
        await refused(service.document(aside.id), 'not-found', 'a document that was not asked for');
      });
    },
  },
  {
    name: 'takes a document in place of one that it keeps aside',
    async run(harness) {
      const email = newAddress();
      const before = await citizen(harness, email);
      const { id, version, permitType, documents: sent } = await readyDraft(harness, before);
      const old = await before.permitType(permitType.id);
      const [file] = requiredDocuments(old, harness);
      const first = sent.find(({ requirement }) => requirement === file?.id);
      check(file !== undefined && first !== undefined, 'a required document');
      const kinds = ['pdf', 'jpeg', 'png'] as const;
      const accept = kinds.filter((kind) => !first.mediaType.endsWith(kind));
      const other = { ...file, accept };
      const documents = old.documents.map((one) => (one.id === file.id ? other : one));
      await renewed(harness, old, { ...old, documents }, async () => {
        const service = await again(harness, email);
        const { draft, asksAgain } = await service.moveDraft(id, version);
        same(draft.keptAside?.documents, [first], 'documents aside');
        same(asksAgain, [{ path: `/documents/${file.id}`, why: 'cleared' }], 'asked again');
        await service.uploadDocument(id, file.id, sampleFile(other));
        const { documents, keptAside } = await service.draft(id);
        same(keptAside, undefined, 'what is left aside');
        same(documents.filter(({ requirement }) => requirement === file.id).length, 1, 'documents');
      });
    },
  },
];

/** The old revision is put in force again at the end, as a newer one: other entries build on it. */
async function renewed(
  harness: ServiceHarness,
  old: PermitType,
  newer: PermitType,
  run: () => Promise<void>,
): Promise<void> {
  try {
    await harness.publish({ ...newer, revision: old.revision + 1 });
    await run();
  } finally {
    await harness.publish({ ...old, revision: old.revision + 2 });
  }
}

async function again(harness: ServiceHarness, email: string): Promise<PermitService> {
  const service = await harness.service();
  await service.signIn(email, goodPassword);
  return service;
}

/** One field and one document less, one document more, and other words to agree to. */
function renewal(old: PermitType, path: string, requirement: string): PermitType {
  const file = old.documents.find(({ id }) => id === requirement);
  check(file !== undefined, 'the document');
  const pointer = fieldPointer(path);
  const [, name = ''] = /\/([^/]+)$/.exec(pointer) ?? [];
  return {
    ...old,
    stages: old.stages.map((stage) => {
      if (!pointer.startsWith(`/${stage.id}/`)) return stage;
      const { [name]: _gone, ...properties } = stage.data.properties;
      const required = stage.data.required?.filter((each) => each !== name);
      return { ...stage, data: { ...stage.data, properties, ...(required && { required }) } };
    }),
    documents: [
      ...old.documents.filter(({ id }) => id !== requirement),
      { ...file, id: fresh, title: { id: 'Surat baru', en: 'New letter' }, need: 'required' },
    ],
    statements: old.statements.map((statement, index) =>
      index > 0 ? statement : { ...statement, text: { id: 'Kata-kata baru.', en: 'New words.' } },
    ),
  };
}

/** A text of the sample that stands at the first level of its stage, and no condition looks at. */
function answeredField(old: PermitType, { sample }: ServiceHarness) {
  for (const { id, data } of old.stages) {
    for (const [name, value] of Object.entries(sample.answers[id] ?? {})) {
      const schema = data.properties[name];
      const isText = schema && 'type' in schema && schema.type === 'string' && !schema.enum;
      if (isText && typeof value === 'string') return { path: `/${id}/${name}`, value };
    }
  }
  throw new Error('The sample has no text to take away.');
}
