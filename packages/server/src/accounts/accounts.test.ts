import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testDesk, type TestDesk } from '../testing/account-desk.ts';
import { temporaryStore } from '../testing/temporary-store.ts';
import { minutesAfter } from './account-desk.ts';
import { activate, activationMinutes, lookAtToken } from './activate.ts';
import { invite } from './invite.ts';
import { refuseSignUp } from './refuse-sign-up.ts';
import { currentSession, removeExpired, sessionMinutes, signOut } from './session.ts';
import { signIn } from './sign-in.ts';
import { signUp, type SignUp } from './sign-up.ts';

const email = 'wayan@contoh.id';
const password = 'tiga ekor kuda';
const start = '2026-11-02T01:00:00.000Z';

let desk: TestDesk;
let remove: () => Promise<void>;
beforeEach(async () => {
  const made = await temporaryStore(start);
  desk = testDesk(made.store, start);
  remove = made.remove;
});
afterEach(() => remove());

async function ask(request: Partial<{ email: string; password: string }> = {}): Promise<SignUp> {
  let announced: SignUp | undefined;
  const fault = await signUp(desk, { email, password, ...request }, async (_, answer) => {
    announced = answer;
  });
  if (fault || !announced) throw new Error(fault?.text.en ?? 'nothing announced');
  return announced;
}

function tokenOf(answer: { readonly token?: string | undefined } | SignUp): string {
  if (!('token' in answer) || answer.token === undefined) throw new Error('no token');
  return answer.token;
}

const inviteOfficer = () =>
  desk.store.transaction((tx) =>
    invite(tx, desk, { email, grants: [{ agency: 'denpasar', role: 'cso' }] }),
  );

describe('signing up', () => {
  it('opens nothing until the link of the mail is used', async () => {
    const answer = await ask();
    expect(answer.kind).toBe('activation');
    expect(await signIn(desk, email, password)).toBeUndefined();
    expect(await activate(desk, tokenOf(answer), password)).toMatchObject({ ok: true });
    expect((await signIn(desk, ' Wayan@Contoh.id', password))?.session.email).toBe(email);
  });

  it('keeps only hashes of link and password', async () => {
    const answer = await ask();
    const token = tokenOf(answer);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(await desk.store.read.tokens.byHash(token, start)).toBeUndefined();
    await activate(desk, token, password);
    const account = await desk.store.read.accounts.byEmail(email);
    expect(account?.passwordHash).toMatch(/^\$argon2id/);
  });

  it.each([
    [{ email: 'wayan' }, 'email'],
    [{ password: 'pendek' }, 'password'],
  ] as const)('says what is wrong with %j', async (wrong, field) => {
    const fault = await signUp(desk, { email, password, ...wrong }, async () => undefined);
    expect(fault?.field).toBe(field);
    expect(await desk.store.read.accounts.byEmail(email)).toBeUndefined();
  });

  it('leaves an active account as it is and says so only in the mail', async () => {
    await activate(desk, tokenOf(await ask()), password);
    expect((await ask({ password: 'kata sandi orang lain' })).kind).toBe('exists');
    expect(await signIn(desk, email, password)).toBeDefined();
    expect(await signIn(desk, email, 'kata sandi orang lain')).toBeUndefined();
  });

  it('gives each link the password of its own sign-up', async () => {
    const stranger = await ask({ password: 'sandi milik penyusup' });
    const owner = await ask();
    await activate(desk, tokenOf(owner), password);
    expect(await activate(desk, tokenOf(stranger), password)).toMatchObject({
      code: 'no-such-token',
    });
    expect(await signIn(desk, email, password)).toBeDefined();
  });
});

describe('whoever holds a mail for a sign-up that was not theirs', () => {
  const theirs = 'sandi milik penyusup';

  it('does not activate the password of a stranger', async () => {
    const token = tokenOf(await ask({ password: theirs }));
    expect(await activate(desk, token, '')).toMatchObject({ code: 'password-needed' });
    expect(await activate(desk, token, password)).toMatchObject({ code: 'password-wrong' });
    expect(await signIn(desk, email, theirs)).toBeUndefined();
    expect(await signIn(desk, email, password)).toBeUndefined();
  });

  it('says so, and nothing of the sign-up is left', async () => {
    const token = tokenOf(await ask({ password: theirs }));
    expect(await refuseSignUp(desk, token)).toBe(true);
    expect(await activate(desk, token, theirs)).toMatchObject({ code: 'no-such-token' });
    expect(await desk.store.read.accounts.byEmail(email)).toBeUndefined();
    expect(await refuseSignUp(desk, token)).toBe(false);
    expect(await activate(desk, tokenOf(await ask()), password)).toMatchObject({ ok: true });
  });

  it('keeps a sign-up of their own that waits beside it', async () => {
    const stranger = tokenOf(await ask({ password: theirs }));
    const own = tokenOf(await ask());
    expect(await refuseSignUp(desk, stranger)).toBe(true);
    expect(await activate(desk, own, password)).toMatchObject({ ok: true });
  });

  it('cannot remove an invitation', async () => {
    const token = tokenOf(await inviteOfficer());
    expect(await refuseSignUp(desk, token)).toBe(false);
    expect(await activate(desk, token, password)).toMatchObject({ ok: true });
  });
});

describe('a link', () => {
  it('works once', async () => {
    const token = tokenOf(await ask());
    const tries = await Promise.all(
      Array.from({ length: 5 }, () => activate(desk, token, password)),
    );
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await lookAtToken(desk, token)).toBeUndefined();
  });

  it('works until its time is over', async () => {
    const token = tokenOf(await ask());
    expect(await lookAtToken(desk, token)).toEqual({ choosesPassword: false });
    desk.setTime(minutesAfter(start, activationMinutes));
    expect(await activate(desk, token, password)).toMatchObject({ code: 'no-such-token' });
  });

  it('that nobody was given opens nothing', async () => {
    expect(await activate(desk, 'made-up', password)).toMatchObject({ code: 'no-such-token' });
  });
});

describe('an invitation', () => {
  it('lets the officer choose a password, and gives the roles', async () => {
    const token = tokenOf(await inviteOfficer());
    expect(await lookAtToken(desk, token)).toEqual({ choosesPassword: true });
    expect(await activate(desk, token, '')).toMatchObject({ code: 'password-needed' });
    expect(await activate(desk, token, 'pendek')).toMatchObject({ code: 'password-refused' });
    expect(await activate(desk, token, password)).toMatchObject({ ok: true });
    const signedIn = await signIn(desk, email, password);
    expect(signedIn?.session.grants).toEqual([{ agency: 'denpasar', role: 'cso' }]);
  });

  it('cannot be taken over by whoever signs up with the address before or after', async () => {
    const before = tokenOf(await ask({ password: 'sandi milik penyusup' }));
    const invitation = tokenOf(await inviteOfficer());
    const after = await ask({ password: 'sandi milik penyusup' });
    expect(after.kind).toBe('invitation');
    expect(await activate(desk, before, password)).toMatchObject({ code: 'no-such-token' });
    expect(await activate(desk, tokenOf(after), '')).toMatchObject({ code: 'password-needed' });
    expect(await activate(desk, invitation, password)).toMatchObject({ ok: true });
    expect(await signIn(desk, email, 'sandi milik penyusup')).toBeUndefined();
  });

  it('gives an account that is active its roles at once', async () => {
    await activate(desk, tokenOf(await ask()), password);
    expect((await inviteOfficer()).token).toBeUndefined();
    expect((await signIn(desk, email, password))?.session.grants).toHaveLength(1);
  });
});

describe('a session', () => {
  async function signedIn(): Promise<string> {
    await activate(desk, tokenOf(await ask()), password);
    const session = await signIn(desk, email, password);
    if (!session) throw new Error('not signed in');
    return session.reference;
  }

  it('is not given for a wrong password or an unknown address', async () => {
    await activate(desk, tokenOf(await ask()), password);
    expect(await signIn(desk, email, 'kata sandi salah')).toBeUndefined();
    expect(await signIn(desk, 'made@contoh.id', password)).toBeUndefined();
    expect(await signIn(desk, 'bukan alamat', password)).toBeUndefined();
  });

  it('goes on while it is used, and ends when it is not', async () => {
    const reference = await signedIn();
    let time = start;
    for (let visit = 0; visit < 4; visit += 1) {
      time = minutesAfter(time, sessionMinutes.idle - 1);
      desk.setTime(time);
      expect(await currentSession(desk, reference)).toBeDefined();
    }
    desk.setTime(minutesAfter(time, sessionMinutes.idle));
    expect(await currentSession(desk, reference)).toBeUndefined();
    expect(await removeExpired(desk)).toBe(1);
  });

  it('ends after its whole time, however much it is used', async () => {
    const reference = await signedIn();
    for (let minutes = 0; minutes < sessionMinutes.whole; minutes += 60) {
      desk.setTime(minutesAfter(start, minutes));
      expect(await currentSession(desk, reference)).toBeDefined();
    }
    desk.setTime(minutesAfter(start, sessionMinutes.whole));
    expect(await currentSession(desk, reference)).toBeUndefined();
  });

  it('ends when its holder signs out, and nobody else can name it', async () => {
    const reference = await signedIn();
    expect(await currentSession(desk, `${reference}x`)).toBeUndefined();
    await signOut(desk, reference);
    expect(await currentSession(desk, reference)).toBeUndefined();
  });
});
