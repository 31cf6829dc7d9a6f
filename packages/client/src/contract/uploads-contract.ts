import { sha256Hex } from '@alur/model/case/hash.js';
import type { DocumentRequirement } from '@alur/model/generated/permit-type.js';
import type { PermitService } from '../permit-service.ts';
import { check, refused, same } from './check.ts';
import type { ContractCase, ServiceHarness } from './harness.ts';
import { badFiles, sampleFile } from './sample-files.ts';
import { citizen, requiredDocuments, sampleType } from './steps.ts';

interface Place {
  readonly service: PermitService;
  readonly draft: string;
  readonly requirement: DocumentRequirement;
}

async function place(harness: ServiceHarness): Promise<Place> {
  const service = await citizen(harness);
  const { id: draft } = await service.createDraft(harness.sample.permitType);
  const [requirement] = requiredDocuments(await sampleType(harness, service), harness);
  check(requirement !== undefined, 'a required document');
  return { service, draft, requirement };
}

export const uploadsContract: readonly ContractCase[] = [
  {
    name: 'takes a file whole, tells how far it is, and gives the same bytes back',
    async run(harness) {
      const { service, draft, requirement } = await place(harness);
      const file = sampleFile(requirement, 'KTP ../Ni Luh “Ayu” 🌾');
      const progress: number[] = [];
      const document = await service.uploadDocument(draft, requirement.id, file, {
        onProgress: (sent, total) => progress.push(sent / total),
      });
      const bytes = new Uint8Array(await file.arrayBuffer());
      same(progress.at(-1), 1, 'progress at the end');
      same(document.requirement, requirement.id, 'requirement');
      same(document.fileName, file.name, 'name of the file, as data');
      same(document.mediaType, file.type, 'media type');
      same([document.size, document.sha256], [file.size, sha256Hex(bytes)], 'size and hash');
      same((await service.draft(draft)).documents, [document], 'documents of the draft');
      const back = new Uint8Array(await (await service.document(document.id)).arrayBuffer());
      same(sha256Hex(back), sha256Hex(bytes), 'the bytes');
    },
  },
  {
    name: 'replaces an earlier file of the same requirement',
    async run(harness) {
      const { service, draft, requirement } = await place(harness);
      const file = (name: string) => sampleFile(requirement, name);
      const first = await service.uploadDocument(draft, requirement.id, file('lama'));
      const second = await service.uploadDocument(draft, requirement.id, file('baru'));
      same((await service.draft(draft)).documents, [second], 'documents of the draft');
      await refused(service.document(first.id), 'not-found', 'the replaced file');
    },
  },
  {
    name: 'removes a file',
    async run(harness) {
      const { service, draft, requirement } = await place(harness);
      const { id } = await service.uploadDocument(draft, requirement.id, sampleFile(requirement));
      await service.removeDocument(draft, id);
      same((await service.draft(draft)).documents, [], 'documents of the draft');
      await refused(service.document(id), 'not-found', 'the removed file');
      await refused(service.removeDocument(draft, id), 'not-found', 'removing it again');
    },
  },
  {
    name: 'refuses files that are empty, of another kind or too large, and keeps the earlier one',
    async run(harness) {
      const { service, draft, requirement } = await place(harness);
      const good = await service.uploadDocument(draft, requirement.id, sampleFile(requirement));
      for (const { code, file } of badFiles(requirement)) {
        await refused(service.uploadDocument(draft, requirement.id, file), code, file.name);
      }
      same((await service.draft(draft)).documents, [good], 'documents of the draft');
    },
  },
  {
    name: 'refuses a file that no requirement asks for',
    async run(harness) {
      const { service, draft, requirement } = await place(harness);
      await refused(
        service.uploadDocument(draft, 'tidak-ada', sampleFile(requirement)),
        ['not-found', 'invalid'],
        'an unknown requirement',
      );
    },
  },
  {
    name: 'lets a draft be saved while a file arrives',
    async run(harness) {
      const { service, draft, requirement } = await place(harness);
      const { version } = await service.draft(draft);
      const document = await service.uploadDocument(draft, requirement.id, sampleFile(requirement));
      const change = { answers: {}, statements: [], stage: 'documents' };
      const saved = await service.saveDraft(draft, change, version);
      same(saved.documents, [document], 'documents of the saved draft');
    },
  },
  {
    name: 'stops an upload when it is told to, and keeps nothing of it',
    async run(harness) {
      const { service, draft, requirement } = await place(harness);
      const upload = service.uploadDocument(draft, requirement.id, sampleFile(requirement), {
        signal: AbortSignal.abort(),
      });
      await refused(upload, 'aborted', 'an upload that was stopped');
      same((await service.draft(draft)).documents, [], 'documents of the draft');
    },
  },
];
