import { mostDraftCharacters } from '@alur/client/authoring-service.js';
import { list, record, ref, slug, text, type JsonSchema } from '../../http/schemas.ts';

const tags = ['authoring'];
const name = '^[a-z0-9-]{1,60}';
const params = {
  agency: slug,
  folder: { type: 'string', pattern: `${name}$` },
  file: { type: 'string', pattern: `${name}\\.bpmn$` },
};
const ofWorkflow = record(params);
const integer: JsonSchema = { type: 'integer', minimum: 0, maximum: 2_147_483_647 };
const time: JsonSchema = { type: 'string', description: 'ISO 8601, UTC' };
const day: JsonSchema = { type: 'string', description: '2026-12-01, in the agency’s time zone' };
const counts = { passed: integer, warned: integer, failed: integer };

const draft = record(
  {
    ...{ workflow: text, bpmn: text, version: integer, savedAt: time, savedBy: text },
    basedOn: integer,
  },
  ['basedOn'],
);

const revision = record(
  {
    ...{ workflow: text, revision: integer, sha256: text, publishedAt: time, publishedBy: text },
    ...{ effectiveOn: day, approvedBy: text, note: text, changes: list(ref('LocalText')) },
    checks: record(counts),
    state: { type: 'string', enum: ['planned', 'in-force', 'superseded'] },
    runningCases: integer,
  },
  ['publishedBy', 'checks'],
);

export const listSchema = {
  tags,
  summary: 'Every SOP of the agency, published or only in draft, last changed first; for authors',
  params: record({ agency: slug }),
  response: {
    200: list(
      record(
        {
          ...{ workflow: text, title: text, number: text, revision: integer },
          draft: record({ version: integer, savedAt: time, savedBy: text }),
        },
        ['revision', 'draft'],
      ),
    ),
  },
};

export const draftSchema = {
  tags,
  summary: 'The draft of an SOP; 204 where there is none',
  params: ofWorkflow,
  response: { 200: draft, 204: { type: 'null', description: 'There is no draft' } },
};

/** In bytes: a character may take three in UTF-8, or be escaped in JSON. */
export const draftBodyLimit = 3 * mostDraftCharacters;

export const saveSchema = {
  tags,
  summary: 'Keeps a draft; 409 when the version is not the stored one, and nothing is overwritten',
  params: ofWorkflow,
  body: record({ bpmn: { type: 'string', minLength: 1 }, version: integer, basedOn: integer }, [
    'basedOn',
  ]),
  response: { 200: draft },
};

export const discardSchema = {
  tags,
  summary: 'Discards the draft',
  params: ofWorkflow,
  querystring: record({ version: { type: 'string', pattern: '^[0-9]{1,9}$' } }),
  response: { 204: { type: 'null' } },
};

export const termsSchema = {
  tags,
  summary: 'What the agency’s own files say of an SOP while it is written; for authors',
  params: ofWorkflow,
  response: {
    200: record({
      severities: { type: 'object', additionalProperties: text },
      serviceTimes: list(record({ permitType: text, text })),
      mailTemplates: list(text),
      permitTypes: list(record({ id: text, title: ref('LocalText') })),
      isListed: { type: 'boolean' },
    }),
  },
};

export const checksSchema = {
  tags,
  summary: 'What stands against publishing the draft, and what only should be looked at',
  params: ofWorkflow,
  response: {
    200: record({
      findings: list(
        record({ element: text, code: text, severity: text, message: ref('LocalText') }),
      ),
      ...counts,
    }),
  },
};

export const presenceSchema = {
  tags,
  summary: 'Says that one has the SOP open, and who else has',
  params: ofWorkflow,
  response: { 200: list(record({ author: text, since: time })) },
};

export const revisionsSchema = {
  tags,
  summary: 'Every revision of an SOP, newest first, with the cases that run on it',
  params: ofWorkflow,
  response: { 200: list(revision) },
};

export const revisionSchema = {
  tags,
  summary: 'The BPMN file of a revision',
  params: record({ ...params, revision: { type: 'string', pattern: '^[0-9]{1,9}$' } }),
  produces: ['application/xml'],
  response: { 200: { type: 'string' } },
};

export const publishSchema = {
  tags,
  summary: 'Makes the stored draft the next revision; 422 when the checks forbid it',
  params: ofWorkflow,
  body: record({
    version: integer,
    effectiveOn: { type: 'string', maxLength: 40 },
    approvedBy: { type: 'string', maxLength: 1000 },
    note: { type: 'string', maxLength: 10_000 },
  }),
  response: { 201: revision },
};
