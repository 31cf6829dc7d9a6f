import { expect, test } from 'vitest';
import { readAgency } from './read-agency.ts';

const text = (id: string) => ({ id, en: id });
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const agency = (): any => ({
  id: 'contoh',
  name: text('Dinas Contoh'),
  shortName: 'DPMPTSP',
  address: 'Jalan Contoh 1',
  region: '51.71',
  timeZone: 'Asia/Makassar',
  units: [{ id: 'front-office', name: text('Loket') }],
  roles: [
    { id: 'applicant', title: text('Pemohon'), applicant: true },
    { id: 'cso', title: text('Petugas CSO'), unit: 'front-office' },
  ],
  categories: [{ id: 'trade', title: text('Perdagangan') }],
  permitTypes: ['stall'],
  workflows: ['contoh/registration.bpmn'],
  numbering: { registration: '{seq:5}/{year}', filingReceipt: '{seq:5}/TT/{year}' },
  reasons: { blurred: text('Kabur') },
  letters: { 'filing-receipt': { title: text('Tanda terima') } },
  mails: {
    activation: { subject: text('Aktivasi'), body: text('Buka {{link}}.') },
    invitation: { subject: text('Undangan {{agency}}'), body: text('Buka {{link}}.') },
  },
});

test('a good agency is read', () => {
  expect(readAgency(agency(), 'contoh')).toEqual({ ok: true, value: agency() });
});

test.each<[string, (one: ReturnType<typeof agency>) => void, string[]]>([
  ['another id than the folder', (a) => (a.id = 'lain'), ['/id id-differs']],
  ['an unknown keyword', (a) => (a.logo = 'x'), ['/logo unknown-keyword']],
  ['a time zone of elsewhere', (a) => (a.timeZone = 'Europe/Berlin'), ['/timeZone not-allowed']],
  ['a website without its protocol', (a) => (a.website = 'contoh.go.id'), ['/website wrong-form']],
  ['a role twice', (a) => (a.roles[1].id = 'applicant'), ['/roles/1/id duplicate-id']],
  ['a role in no unit', (a) => (a.roles[1].unit = 'back-office'), ['/roles/1/unit no-such-unit']],
  ['no role for the citizen', (a) => delete a.roles[0].applicant, ['/roles applicant-role']],
  ['two roles for the citizen', (a) => (a.roles[1].applicant = true), ['/roles applicant-role']],
  [
    'a reason with a name that every object has',
    (a) => (a.reasons.constructor = text('x')),
    ['/reasons/constructor reserved-name'],
  ],
  [
    'a reason with a wrong name',
    (a) => (a.reasons['Buram!'] = text('x')),
    ['/reasons/Buram! bad-name'],
  ],
  [
    'a number without a running number',
    (a) => (a.numbering.registration = 'REG/{year}'),
    ['/numbering/registration number-without-sequence'],
  ],
  [
    'a number with an unknown part',
    (a) => (a.numbering.registration = '{seq:5}/{hour}'),
    ['/numbering/registration wrong-form'],
  ],
  [
    'a mail with a fact that there is not',
    (a) => (a.mails.activation.body.en = 'Dear {{name}}'),
    ['/mails/activation/body/en no-such-fact'],
  ],
  ['no mail for the activation', (a) => delete a.mails.activation, ['/mails missing-keyword']],
  ['a colour by name', (a) => (a.theme = { accent: 'red' }), ['/theme/accent wrong-form']],
])('%s', (_name, change, expected) => {
  const one = agency();
  change(one);
  const reading = readAgency(one, 'contoh');
  expect(
    reading.ok ? [] : reading.problems.map(({ pointer, code }) => `${pointer} ${code}`),
  ).toEqual(expected);
});
