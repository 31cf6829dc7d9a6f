import { id, list, record, ref, slug } from '../../http/schemas.ts';

const tags = ['cases'];
const params = record({ agency: slug, id });

export const listSchema = {
  tags,
  summary: 'The applicant’s own cases, newest first',
  params: record({ agency: slug }),
  response: { 200: list(ref('CaseSummary')) },
};

export const readSchema = {
  tags,
  summary: 'A case, for its applicant and for officers in whose role it has or had a task',
  params,
  response: { 200: ref('CaseView') },
};

export const fileSchema = {
  tags,
  summary: 'The whole file of a case to print, for officers',
  params,
  produces: ['application/pdf'],
  response: { 200: { type: 'string', format: 'binary' } },
};
