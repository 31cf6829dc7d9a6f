import type { SignUp } from '../../accounts/sign-up.ts';
import type { CaseDesk } from '../../cases/case-desk.ts';
import type { Agency } from '@alur/model/generated/agency.js';
import type { LocalText } from '@alur/model/text.js';
import { bilingualMail } from '../../cases/bilingual-mail.ts';
import type { QueuedMail } from '../../store/ports/mails.ts';

type Desk = Pick<CaseDesk, 'newId' | 'now' | 'publicUrl'>;

/** The mail that answers a sign-up. Only its reader learns whether the address had an account. */
export function signUpMail(desk: Desk, agency: Agency, signUp: SignUp): QueuedMail {
  const { email } = signUp.account;
  if (signUp.kind === 'exists') return mail(desk, agency, 'account-exists', email, desk.publicUrl);
  return mail(desk, agency, signUp.kind, email, activationUrl(desk, signUp.token));
}

export function invitationMail(
  desk: Desk,
  agency: Agency,
  email: string,
  token: string,
): QueuedMail {
  return mail(desk, agency, 'invitation', email, activationUrl(desk, token));
}

export function activationUrl({ publicUrl }: Pick<CaseDesk, 'publicUrl'>, token: string): string {
  return `${publicUrl}/activate/${token}`;
}

function mail(desk: Desk, agency: Agency, name: string, to: string, link: string): QueuedMail {
  const template = agency.mails[name] ?? accountExists;
  return {
    id: desk.newId(),
    agency: agency.id,
    fromName: agency.name.id,
    template: name,
    to,
    ...bilingualMail(template, { agency: agency.name, link: { id: link } }),
    queuedAt: desk.now(),
  };
}

/** Agencies seldom write this one themselves; under `account-exists` they may. */
const accountExists: { readonly subject: LocalText; readonly body: LocalText } = {
  subject: { id: 'Akun Anda sudah ada di {{agency}}', en: 'You have an account at {{agency}}' },
  body: {
    id: 'Yth. Bapak/Ibu,\n\nBaru saja ada yang mendaftarkan alamat surel ini di {{agency}}. Akun dengan alamat ini sudah ada dan tetap seperti semula. Jika itu Anda, silakan masuk dengan kata sandi Anda:\n{{link}}\n\nApabila Anda tidak merasa mendaftar, abaikan surel ini.\n\nHormat kami,\n{{agency}}',
    en: 'Dear Sir or Madam,\n\nSomebody has just signed up with this e-mail address at {{agency}}. There is an account with this address already, and it stays as it is. If it was you, please sign in with your password:\n{{link}}\n\nIf you did not sign up, ignore this message.\n\nYours sincerely,\n{{agency}}',
  },
};
