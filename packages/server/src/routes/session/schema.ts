import { record, ref, slug } from '../../http/schemas.ts';

const tags = ['session'];
const params = record({ agency: slug });

export const readSchema = {
  tags,
  summary: 'Who is signed in; 204 when nobody is',
  params,
  response: { 200: ref('Session'), 204: { type: 'null' } },
};

export const signInSchema = {
  tags,
  summary: 'Signs in; the answer sets the session cookie',
  params,
  body: record({
    email: { type: 'string', maxLength: 300 },
    password: { type: 'string', maxLength: 1000 },
  }),
  response: { 200: ref('Session') },
};

export const signOutSchema = {
  tags,
  summary: 'Ends the session',
  params,
  response: { 204: { type: 'null' } },
};
