import { expect, it } from 'vitest';
import { bilingualMail } from './bilingual-mail.ts';

const words = {
  subject: { id: 'Diterima: {{number}}', en: 'Accepted: {{number}}' },
  body: { id: 'Izin {{permit}} diterima.', en: '{{permit}} was accepted.' },
};
const facts = { number: { id: '00001' }, permit: { id: 'Reklame', en: 'Advertising' } };

it('says everything in Indonesian and then in English, each with its own words', () => {
  expect(bilingualMail(words, facts)).toEqual({
    subject: 'Diterima: 00001',
    text: 'Izin Reklame diterima.\n\n- - -\n\nAdvertising was accepted.\n',
  });
});

it('stays in Indonesian where nobody wrote the English', () => {
  const { text } = bilingualMail({ ...words, body: { id: 'Izin {{permit}} diterima.' } }, facts);
  expect(text).toBe('Izin Reklame diterima.\n');
});
