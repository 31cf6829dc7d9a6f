import { record, slug } from '../../http/schemas.ts';

const tags = ['accounts'];
const params = record({ agency: slug });

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
  summary: 'Confirms the address with the token of the mail; an invited officer sets a password',
  params,
  body: record(
    {
      token: { type: 'string', maxLength: 200 },
      password: { type: 'string', maxLength: 1000 },
    },
    ['password'],
  ),
  response: { 204: { type: 'null' } },
};
