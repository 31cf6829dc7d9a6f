import type { FastifyInstance, FastifyRequest } from 'fastify';
import { storedDocument } from '../../cases/case-view.ts';
import type { AppDesk } from '../../http/app-desk.ts';
import { guardFor } from '../../http/guard.ts';
import { refusal } from '../../http/service-errors.ts';
import { agencyOf } from '../../http/viewer.ts';
import * as policy from '../../policy/drafts.ts';
import { readAnnouncement } from './announcement.ts';
import { Arrivals } from './arrivals.ts';
import { beginUpload } from './begin-upload.ts';
import * as schema from './schema.ts';
import { TusMount } from './tus.ts';

export function uploadRoutes(app: FastifyInstance, desk: AppDesk): void {
  const { read } = desk.store;
  const tus = new TusMount(desk.settings.uploadFolder, async (id) => {
    const upload = await read.uploads.byId(id);
    if (upload) await arrivals.result(upload);
  });
  const arrivals = new Arrivals(desk, tus);

  // The bytes of a file go to disk as they come; nobody parses them.
  app.addContentTypeParser('application/offset+octet-stream', (_, __, done) => done(null));

  app.post('/uploads', {
    schema: schema.beginSchema,
    ...guardFor(policy.canUpload, findAnnounced, async (request, { draft, announced }, reply) => {
      const upload = await beginUpload(desk, tus, draft, announced);
      await tus.handle(request, reply, upload.id);
    }),
  });

  app.head('/uploads/:upload', {
    schema: schema.offsetSchema,
    ...guardFor(policy.canContinueUpload, find, async (request, _, reply) => {
      await tus.handle(request, reply);
    }),
  });

  app.patch('/uploads/:upload', {
    schema: schema.sendSchema,
    ...guardFor(policy.canContinueUpload, find, async (request, _, reply) => {
      await tus.handle(request, reply);
    }),
  });

  app.delete('/uploads/:upload', {
    schema: schema.giveUpSchema,
    ...guardFor(policy.canContinueUpload, find, async (request, { upload }, reply) => {
      await desk.store.transaction((tx) => tx.uploads.remove(upload.id));
      await tus.handle(request, reply);
    }),
  });

  app.get('/uploads/:upload/document', {
    schema: schema.documentSchema,
    ...guardFor(policy.canContinueUpload, find, async (_, { upload }) => {
      const result = await arrivals.result(upload);
      if (!result) throw refusal('conflict', underWay);
      if ('refused' in result) throw refusal(result.refused.code, result.refused.text);
      const document = await read.documents.byId(result.document);
      if (!document) throw refusal('not-found');
      return storedDocument(document);
    }),
  });

  async function find(request: FastifyRequest) {
    const { upload: id } = request.params as { readonly upload: string };
    const upload = await read.uploads.byId(id);
    if (upload?.agency !== agencyOf(request).agency.id) return undefined;
    return { applicant: upload.account, upload };
  }

  async function findAnnounced(request: FastifyRequest) {
    const announced = readAnnouncement(request.headers);
    if (!announced) throw refusal('invalid', notAnnounced);
    const draft = await read.drafts.byId(announced.draft);
    if (draft?.agency !== agencyOf(request).agency.id) return undefined;
    return { applicant: draft.account, draft, announced };
  }
}

const notAnnounced = {
  id: 'Keterangan berkas tidak lengkap. Muat ulang halaman, lalu unggah kembali.',
  en: 'What was said of the file is not complete. Reload the page, then upload it again.',
};

const underWay = {
  id: 'Berkas belum terkirim seluruhnya. Lanjutkan pengiriman, lalu coba lagi.',
  en: 'The file has not arrived in full. Go on sending it, then try again.',
};
