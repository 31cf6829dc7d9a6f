import { expect, test } from 'vitest';
import { edited, type Edits } from '../testing/edited.ts';
import { readAgency } from './read-agency.ts';

const text = (id: string) => ({ id, en: id });
const agency = {
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
};

const identity = {
  issuer: 'https://sso.contoh.go.id/realms/asn',
  clientId: 'alur',
  roles: { '/alur/cso': 'cso' },
};

test('a good agency is read', () => {
  expect(readAgency(agency, 'contoh')).toEqual({ ok: true, value: agency });
});

test.each<[string, Edits, string[]]>([
  ['another id than the folder', { '/id': 'lain' }, ['/id id-differs']],
  ['an unknown keyword', { '/logo': 'x' }, ['/logo unknown-keyword']],
  ['a time zone of elsewhere', { '/timeZone': 'Europe/Berlin' }, ['/timeZone not-allowed']],
  ['a website without its protocol', { '/website': 'contoh.go.id' }, ['/website wrong-form']],
  ['a role twice', { '/roles/1/id': 'applicant' }, ['/roles/1/id duplicate-id']],
  ['a role in no unit', { '/roles/1/unit': 'back-office' }, ['/roles/1/unit no-such-unit']],
  ['no role for the citizen', { '/roles/0/applicant': undefined }, ['/roles applicant-role']],
  ['two roles for the citizen', { '/roles/1/applicant': true }, ['/roles applicant-role']],
  [
    'a reason with a name that every object has',
    { '/reasons/constructor': text('x') },
    ['/reasons/constructor reserved-name'],
  ],
  ['a reason with a wrong name', { '/reasons/Buram!': text('x') }, ['/reasons/Buram! bad-name']],
  [
    'a number without a running number',
    { '/numbering/registration': 'REG/{year}' },
    ['/numbering/registration number-without-sequence'],
  ],
  [
    'a number with an unknown part',
    { '/numbering/registration': '{seq:5}/{hour}' },
    ['/numbering/registration wrong-form'],
  ],
  [
    'a mail with a fact that there is not',
    { '/mails/activation/body/en': 'Dear {{name}}' },
    ['/mails/activation/body/en no-such-fact'],
  ],
  ['no mail for the activation', { '/mails/activation': undefined }, ['/mails missing-keyword']],
  [
    'a group that leads to no role',
    { '/identity': { ...identity, roles: { '/alur/cso': 'kasir' } } },
    ['/identity/roles/~1alur~1cso no-such-officer'],
  ],
  [
    "a group that leads to the citizen's role",
    { '/identity': { ...identity, roles: { staff: 'applicant' } } },
    ['/identity/roles/staff no-such-officer'],
  ],
  [
    'a provider without encryption',
    { '/identity': { ...identity, issuer: 'http://sso.contoh.go.id' } },
    ['/identity/issuer wrong-form'],
  ],
  ['a colour by name', { '/theme': { accent: 'red' } }, ['/theme/accent wrong-form']],
])('%s', (_name, edits, expected) => {
  const reading = readAgency(edited(agency, edits), 'contoh');
  expect(
    reading.ok ? [] : reading.problems.map(({ pointer, code }) => `${pointer} ${code}`),
  ).toEqual(expected);
});
