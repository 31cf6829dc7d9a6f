import { list, record, ref, slug } from '../../http/schemas.ts';

const tags = ['procedures'];
const file = { type: 'string', pattern: '^[a-z0-9-]{1,60}\\.bpmn$' };
const folder = { type: 'string', pattern: '^[a-z0-9-]{1,60}$' };
const params = record({ agency: slug, folder, file });
const querystring = record({ sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' } }, ['sha256']);
const unchanged = { 304: { type: 'null', description: 'Still the one with this ETag' } };

export const listSchema = {
  tags,
  summary: 'The SOPs in force, for everybody',
  params: record({ agency: slug }),
  response: { 200: list(ref('ProcedureSummary')) },
};

export const readSchema = {
  tags,
  summary:
    'An SOP as data; the one in force when no sha256 is given. An earlier one only for who may see a case on it',
  params,
  querystring,
  response: { 200: ref('Procedure'), ...unchanged },
};

export const diagramSchema = {
  tags,
  summary: 'Its BPMN file as it was published, with a diagram',
  params,
  querystring,
  produces: ['application/xml'],
  response: { 200: { type: 'string' }, ...unchanged },
};
