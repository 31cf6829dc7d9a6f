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

const reminder = {
  id: 'soon',
  before: '1 jam',
  of: 'step',
  to: 'performer',
  template: 'soon',
  channel: 'mail',
};
const reminders = (some: object, more: Edits = {}): Edits => ({
  '/mails/soon': { subject: text('{{task}}'), body: text('{{registrationNumber}}: {{due}}') },
  '/reminders': [{ ...reminder, ...some }],
  ...more,
});

test('an agency with reminders is read', () => {
  for (const some of [
    {},
    { before: undefined, after: '2 hari kerja' },
    { to: 'cso', of: 'case' },
  ]) {
    expect(readAgency(JSON.parse(JSON.stringify(edited(agency, reminders(some)))))).toMatchObject({
      ok: true,
    });
  }
});

test.each([
  [{ tooFastShare: 0.05, soonShare: 0.8, silence: 'deviation' }, []],
  [{ tooFastShare: 5 }, [['/assessment/tooFastShare', 'too-large']]],
  [{ soonShare: 80 }, [['/assessment/soonShare', 'too-large']]],
  [{ soonShare: 0 }, [['/assessment/soonShare', 'too-small']]],
  [{ silence: 'penyimpangan' }, [['/assessment/silence', 'not-allowed']]],
])('how an agency judges is checked: %j', (assessment, expected) => {
  const reading = readAgency(JSON.parse(JSON.stringify({ ...agency, assessment })));
  const found = reading.ok ? [] : reading.problems.map(({ pointer, code }) => [pointer, code]);
  expect(found).toEqual(expected);
});

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
  [
    'a mail that mixes the facts of a case with those of a reminder',
    { '/mails/activation/body/id': '{{task}}: {{link}}' },
    ['/mails/activation/body/id no-such-fact'],
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
  [
    'a reminder both before and after',
    reminders({ after: '1 jam' }),
    ['/reminders/0 reminder-when'],
  ],
  [
    'a reminder at a time that cannot be read',
    reminders({ before: 'sebentar' }),
    ['/reminders/0/before reminder-time'],
  ],
  [
    'a reminder to a role that there is not',
    reminders({ to: 'kasir' }),
    ['/reminders/0/to no-such-recipient'],
  ],
  [
    'a reminder to the citizens',
    reminders({ to: 'applicant' }),
    ['/reminders/0/to no-such-recipient'],
  ],
  [
    'a reminder to overseers of whom there is none',
    reminders({ to: 'overseers' }),
    ['/reminders/0/to nobody-oversees'],
  ],
  [
    'a reminder of the case to a performer',
    reminders({ of: 'case' }),
    ['/reminders/0/to no-performer'],
  ],
  [
    'a reminder without its mail',
    reminders({ template: 'late' }),
    ['/reminders/0/template no-such-template'],
  ],
  [
    'a reminder with a link that opens an account',
    reminders({ template: 'activation' }),
    ['/reminders/0/template fact-not-in-reminders'],
  ],
  [
    'a citizen who oversees',
    { '/roles/0/oversees': true },
    ['/roles/0/oversees overseeing-applicant'],
  ],
  [
    'a citizen who writes SOPs',
    { '/roles/0/authors': true },
    ['/roles/0/authors authoring-applicant'],
  ],
  ['a colour by name', { '/theme': { accent: 'red' } }, ['/theme/accent wrong-form']],
])('%s', (_name, edits, expected) => {
  const reading = readAgency(edited(agency, edits), 'contoh');
  expect(
    reading.ok ? [] : reading.problems.map(({ pointer, code }) => `${pointer} ${code}`),
  ).toEqual(expected);
});
