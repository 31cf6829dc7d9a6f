import { record, slug } from '../../http/schemas.ts';

const tags = ['accounts'];
const params = record({ agency: slug });
const token = { type: 'string', maxLength: 200 };

export const signUpSchema = {
  tags,
  summary: 'Asks for an account; the mail says what follows, whether or not the address has one',
  params,
  body: record({
    email: { type: 'string', maxLength: 300 },
    password: { type: 'string', maxLength: 1000 },
  }),
  response: { 202: { type: 'null' } },
};

export const activationSchema = {
  tags,
  summary:
    'Activates the account with the token of the mail and the password of the sign-up; an invited officer chooses the password',
  params,
  body: record({ token, password: { type: 'string', maxLength: 1000 } }),
  response: { 204: { type: 'null' } },
};

export const refusalSchema = {
  tags,
  summary: 'The holder of the address did not sign up: the token and its account are removed',
  params,
  body: record({ token }),
  response: { 204: { type: 'null' } },
};
