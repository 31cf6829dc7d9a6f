import { id, record, ref, slug } from '../../http/schemas.ts';

const tags = ['uploads'];
const params = record({ agency: slug, upload: id });
const done = {
  type: 'null',
  description: 'As tus 1.0.0 says: https://tus.io/protocols/resumable-upload',
};

export const beginSchema = {
  tags,
  summary:
    'Announces a file (tus): Upload-Length, and Upload-Metadata with draft, requirement, filename',
  params: record({ agency: slug }),
  response: { 201: done },
};

export const offsetSchema = {
  tags,
  summary: 'How many bytes have arrived (tus)',
  params,
  response: { 200: done },
};

export const sendSchema = {
  tags,
  summary: 'Sends bytes from an offset (tus)',
  params,
  response: { 204: done },
};

export const giveUpSchema = {
  tags,
  summary: 'Gives an upload up (tus)',
  params,
  response: { 204: done },
};

export const documentSchema = {
  tags,
  summary: 'The document that the upload became, or why it was refused',
  params,
  response: { 200: ref('StoredDocument') },
};
