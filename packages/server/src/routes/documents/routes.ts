import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AppDesk } from '../../http/app-desk.ts';
import { guardFor } from '../../http/guard.ts';
import { id, record, slug } from '../../http/schemas.ts';
import { agencyOf } from '../../http/viewer.ts';
import { canReadDocument } from '../../policy/cases.ts';
import { findCase } from '../cases/parties.ts';
import { asAttachment } from './content-disposition.ts';

const readSchema = {
  tags: ['documents'],
  summary: 'The bytes of a document, of one’s own draft or of a case that one may read',
  params: record({ agency: slug, id }),
  produces: ['application/pdf', 'image/jpeg', 'image/png'],
  response: { 200: { type: 'string', format: 'binary' } },
};

export function documentRoutes(app: FastifyInstance, desk: AppDesk): void {
  const { read } = desk.store;

  const find = async (request: FastifyRequest) => {
    const { id: wanted } = request.params as { readonly id: string };
    const document = await read.documents.byId(wanted);
    const agency = agencyOf(request).agency.id;
    if (document?.agency !== agency) return undefined;
    if (document.case === undefined) return { applicant: document.account, roles: [], document };
    const parties = await findCase(read, agency, document.case);
    return parties && { ...parties, document };
  };

  app.get('/documents/:id', {
    schema: readSchema,
    ...guardFor(canReadDocument, find, async (_, { document }, reply) =>
      reply
        .header('content-type', document.mediaType)
        .header('content-length', document.size)
        .header('content-disposition', asAttachment(document.fileName))
        .send(await desk.documents.read(document.id)),
    ),
  });
}
