import type { FastifyInstance, FastifyRequest } from 'fastify';
import { caseSummary } from '../../cases/case-view.ts';
import { printCase } from '../../cases/print-case.ts';
import { applicantView, readCaseView } from '../../cases/read-case.ts';
import type { AppDesk } from '../../http/app-desk.ts';
import { guard, guardFor } from '../../http/guard.ts';
import { agencyOf, viewerOf } from '../../http/viewer.ts';
import * as policy from '../../policy/cases.ts';
import { findCase } from './parties.ts';
import * as schema from './schema.ts';

export function caseRoutes(app: FastifyInstance, desk: AppDesk): void {
  const { read } = desk.store;

  const find = async (request: FastifyRequest) => {
    const { id } = request.params as { readonly id: string };
    return findCase(read, agencyOf(request).agency.id, id);
  };

  app.get('/cases', {
    schema: schema.listSchema,
    ...guard(policy.canListCases, async (request) => {
      const { account } = viewerOf(request);
      const cases = await read.cases.ofAccount(agencyOf(request).agency.id, account);
      return cases.map(caseSummary);
    }),
  });

  app.get('/cases/:id', {
    schema: schema.readSchema,
    ...guardFor(policy.canReadCase, find, async (request, { record, applicant }) => {
      const view = await readCaseView(desk, record);
      // Who is an officer as well is the applicant here: nobody works on their own case.
      const viewer = viewerOf(request);
      return viewer.account === applicant ? applicantView(desk, view, viewer) : view;
    }),
  });

  app.get('/cases/:id/file', {
    schema: schema.fileSchema,
    ...guardFor(policy.canPrintCaseFile, find, async (_, { record }, reply) => {
      const pdf = await printCase(desk, record);
      return reply
        .header('content-type', 'application/pdf')
        .header('content-disposition', 'attachment; filename="berkas-permohonan.pdf"')
        .send(Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength));
    }),
  });
}
