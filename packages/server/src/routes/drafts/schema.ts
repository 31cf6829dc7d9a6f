import { answersIn, id, list, record, ref, slug } from '../../http/schemas.ts';

const tags = ['drafts'];
const params = record({ agency: slug, id });

export const listSchema = {
  tags,
  summary: 'The applicant’s own drafts, last changed first',
  params: record({ agency: slug }),
  response: { 200: list(ref('Draft')) },
};

export const createSchema = {
  tags,
  summary: 'Begins an application for a permit type',
  params: record({ agency: slug }),
  body: record({ permitType: slug }),
  response: { 201: ref('Draft') },
};

export const readSchema = { tags, summary: 'One draft', params, response: { 200: ref('Draft') } };

export const saveSchema = {
  tags,
  summary: 'Replaces answers, statements and stage; 409 when the version is not the stored one',
  params,
  body: record({
    answers: answersIn,
    statements: { type: 'array', maxItems: 12, items: { type: 'string', maxLength: 64 } },
    stage: { type: 'string', maxLength: 64 },
    version: { type: 'integer', minimum: 0 },
  }),
  response: { 200: ref('Draft') },
};

export const moveSchema = {
  tags,
  summary:
    'Moves the draft to the revision of its permit type that is in force: what fits stays, the rest is kept aside',
  params,
  body: record({ version: { type: 'integer', minimum: 0 } }),
  response: { 200: ref('MovedDraft') },
};

export const deleteSchema = {
  tags,
  summary: 'Throws a draft away, with its documents',
  params,
  response: { 204: { type: 'null' } },
};

export const removeDocumentSchema = {
  tags,
  summary: 'Takes a document out of a draft',
  params: record({ agency: slug, id, document: id }),
  response: { 204: { type: 'null' } },
};

export const submitSchema = {
  tags,
  summary: 'Sends the application; a draft that was sent before answers with the same case',
  params,
  response: { 200: ref('CaseView') },
};
