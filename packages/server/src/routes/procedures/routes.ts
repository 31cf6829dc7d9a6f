import type { FastifyInstance, FastifyRequest } from 'fastify';
import { procedureSummary } from '@alur/client/procedure-summary.js';
import { contentsInForce } from '../../authoring/content-in-force.ts';
import { todayIn } from '../../authoring/today.ts';
import { publishedProcedure } from '../../cases/published-procedure.ts';
import type { AppDesk } from '../../http/app-desk.ts';
import { guard, guardOpen } from '../../http/guard.ts';
import { agencyOf } from '../../http/viewer.ts';
import { canReadProcedure } from '../../policy/procedures.ts';
import { canListProcedures } from '../../policy/public.ts';
import * as schema from './schema.ts';
import { isUnchanged } from './unchanged.ts';

export function procedureRoutes(app: FastifyInstance, desk: AppDesk): void {
  const find = async (request: FastifyRequest) => {
    const { folder, file } = request.params as { readonly folder: string; readonly file: string };
    const { sha256 } = request.query as { readonly sha256?: string };
    const wanted = { id: `${folder}/${file}`, sha256 };
    return publishedProcedure(desk, agencyOf(request), request.viewer, wanted);
  };

  app.get('/procedures', {
    schema: schema.listSchema,
    ...guard(canListProcedures, async (request) => {
      const loaded = agencyOf(request);
      const heads = await desk.store.read.publications.heads(loaded.agency.id);
      const contents = contentsInForce(loaded, heads, todayIn(desk, loaded));
      const all = await Promise.all(contents.map((ref) => desk.definitions.procedure(ref)));
      return all.map(procedureSummary);
    }),
  });

  app.get('/procedures/:folder/:file', {
    schema: schema.readSchema,
    ...guardOpen(canReadProcedure, find, async (request, procedure, reply) => {
      if (isUnchanged(request, reply, procedure)) return reply.code(304).send();
      const { id, sha256, sop } = procedure;
      return { id, sha256, sop };
    }),
  });

  app.get('/procedures/:folder/:file/diagram', {
    schema: schema.diagramSchema,
    ...guardOpen(canReadProcedure, find, async (request, procedure, reply) => {
      if (isUnchanged(request, reply, procedure)) return reply.code(304).send();
      return reply.type('application/xml; charset=utf-8').send(procedure.xml);
    }),
  });
}
