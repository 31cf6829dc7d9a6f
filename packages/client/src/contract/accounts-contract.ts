import { check, refused, same } from './check.ts';
import type { ContractCase } from './harness.ts';
import { citizen, goodPassword, newAddress } from './steps.ts';

export const accountsContract: readonly ContractCase[] = [
  {
    name: 'knows nobody in a new browser',
    async run(harness) {
      const service = await harness.service();
      same(await service.session(), undefined, 'session');
    },
  },
  {
    name: 'gives a citizen who has confirmed the address the role of the applicant and no other',
    async run(harness) {
      const email = newAddress();
      const service = await citizen(harness, email);
      const { roles } = await service.agency();
      const applicant = roles.filter((role) => role.applicant).map(({ id }) => id);
      same(await service.session(), { email, roles: applicant }, 'session');
    },
  },
  {
    name: 'takes an address in any case of letters',
    async run(harness) {
      const email = newAddress();
      await citizen(harness, email);
      const service = await harness.service();
      same((await service.signIn(email.toUpperCase(), goodPassword)).email, email, 'address');
    },
  },
  {
    name: 'lets nobody in before the address is confirmed',
    async run(harness) {
      const email = newAddress();
      const service = await harness.service();
      await service.signUp({ email, password: goodPassword });
      await refused(
        service.signIn(email, goodPassword),
        ['unauthenticated', 'forbidden'],
        'signing in without confirmation',
      );
    },
  },
  {
    name: 'refuses a wrong password and an unknown address in the same words',
    async run(harness) {
      const email = newAddress();
      await citizen(harness, email);
      const service = await harness.service();
      const wrong = await refused(
        service.signIn(email, 'bukan-kata-sandinya'),
        'unauthenticated',
        'a wrong password',
      );
      const unknown = await refused(
        service.signIn(newAddress(), goodPassword),
        'unauthenticated',
        'an unknown address',
      );
      same(wrong.text, unknown.text, 'words of the refusal');
      same(await service.session(), undefined, 'session');
    },
  },
  {
    name: 'does not tell whether an address has an account, and does not change its password',
    async run(harness) {
      const email = newAddress();
      await citizen(harness, email);
      const service = await harness.service();
      await service.signUp({ email, password: 'kata-sandi-orang-lain' });
      await refused(
        service.signIn(email, 'kata-sandi-orang-lain'),
        'unauthenticated',
        'the password of the second sign-up',
      );
      same((await service.signIn(email, goodPassword)).email, email, 'the first password');
    },
  },
  {
    name: 'takes a token once, and no token that it did not send',
    async run(harness) {
      const email = newAddress();
      const service = await harness.service();
      await service.signUp({ email, password: goodPassword });
      const token = await harness.activationTokenFor(email);
      await service.activate(token, goodPassword);
      for (const [what, gone] of [
        ['a used token', token],
        ['a made-up token', 'bukan-token'],
      ] as const) {
        await refused(service.activate(gone, goodPassword), ['invalid', 'not-found'], what);
        await refused(service.refuseSignUp(gone), ['invalid', 'not-found'], what);
      }
    },
  },
  {
    name: 'activates no password that a stranger has signed up with, whoever follows the link',
    async run(harness) {
      const email = newAddress();
      const service = await harness.service();
      await service.signUp({ email, password: 'kata-sandi-orang-lain' });
      const token = await harness.activationTokenFor(email);
      for (const password of [goodPassword, '']) {
        await refused(service.activate(token, password), 'invalid', 'another password');
      }
      await refused(
        service.signIn(email, 'kata-sandi-orang-lain'),
        'unauthenticated',
        'signing in',
      );
      await service.refuseSignUp(token);
      await refused(
        service.activate(token, 'kata-sandi-orang-lain'),
        ['invalid', 'not-found'],
        'a refused token',
      );
    },
  },
  {
    name: 'gives each token the password of its own sign-up',
    async run(harness) {
      const email = newAddress();
      const service = await harness.service();
      await service.signUp({ email, password: goodPassword });
      const token = await harness.activationTokenFor(email);
      await harness.tick();
      await service.signUp({ email, password: 'kata-sandi-orang-lain' });
      await service.refuseSignUp(await harness.activationTokenFor(email));
      await service.activate(token, goodPassword);
      same((await service.signIn(email, goodPassword)).email, email, 'the owner signs in');
    },
  },
  ...(
    [
      ['an address that is none', 'bukan-alamat', goodPassword],
      ['an address with a line break', 'a@contoh.example\nBcc: b@contoh.example', goodPassword],
      ['a short password', 'baru@contoh.example', 'pendek'],
    ] as const
  ).map(([name, email, password]) => ({
    name: `refuses ${name}`,
    async run(harness: Parameters<ContractCase['run']>[0]) {
      const service = await harness.service();
      await refused(service.signUp({ email, password }), 'invalid', name);
    },
  })),
  {
    name: 'keeps browsers apart, and signs out the one that asks',
    async run(harness) {
      const email = newAddress();
      const first = await citizen(harness, email);
      const second = await harness.service();
      same(await second.session(), undefined, 'session of another browser');
      await second.signIn(email, goodPassword);
      await first.signOut();
      same(await first.session(), undefined, 'session after signing out');
      check((await second.session()) !== undefined, 'the other browser stays signed in');
      await first.signOut();
    },
  },
  {
    name: 'answers nothing of drafts, cases and tasks to whoever is not signed in',
    async run(harness) {
      const service = await harness.service();
      const { permitType } = harness.sample;
      const calls = {
        drafts: () => service.drafts(),
        createDraft: () => service.createDraft(permitType),
        draft: () => service.draft('0'),
        cases: () => service.cases(),
        case: () => service.case('0'),
        caseFile: () => service.caseFile('0'),
        document: () => service.document('0'),
        tasks: () => service.tasks(),
        task: () => service.task('0'),
        submit: () => service.submit('0'),
        completeTask: () => service.completeTask('0', {}),
      };
      for (const [name, call] of Object.entries(calls)) {
        await refused(call(), 'unauthenticated', name);
      }
    },
  },
];
