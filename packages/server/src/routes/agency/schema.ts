import { list, record, ref, slug } from '../../http/schemas.ts';

const tags = ['agency'];
const params = record({ agency: slug });

/** Definitions are the agency's own files, checked against `schemas/meta` when they were read. */
const definition = { type: 'object', additionalProperties: true };

export const profileSchema = {
  tags,
  summary: 'What of the agency everybody may see',
  params,
  response: { 200: definition },
};

export const themeSchema = {
  tags,
  summary: 'The theme of the agency as custom properties, for a portal to link',
  params,
  produces: ['text/css'],
};

export const permitTypesSchema = {
  tags,
  summary: 'The permit types in force, in the order of the catalogue',
  params,
  response: { 200: list(ref('PermitTypeSummary')) },
};

export const permitTypeSchema = {
  tags,
  summary:
    'One permit type with every reference resolved; the revision in force when none is given',
  params: record({ agency: slug, id: slug }),
  querystring: record({ revision: { type: 'string', pattern: '^[0-9]{1,9}$' } }, ['revision']),
  response: { 200: definition },
};
