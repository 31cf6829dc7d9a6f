import { passwordLength } from '@alur/client/password-length.js';
import type { LocalText } from '@alur/model/text.js';
import { commonPasswords } from './common-passwords.ts';

/**
 * Why a password cannot be taken; undefined when it can. Length and not being the first one that
 * somebody tries, as in NIST SP 800-63B; no rules on which characters.
 */
export function passwordFault(password: string, email: string): Required<LocalText> | undefined {
  const length = Array.from(password.normalize('NFKC')).length;
  if (length < passwordLength.least) return tooShort;
  if (length > passwordLength.most) return tooLong;
  if (isGuessable(password.normalize('NFKC').toLowerCase(), email)) return guessable;
  return undefined;
}

function isGuessable(password: string, email: string): boolean {
  const [name = '', domain = ''] = email.split('@');
  // "password2026", "denpasar123!": a common word with something behind it.
  const word = password.replace(/[0-9!@#$.*_-]+$/, '');
  const own = [email, domain, name, name + name].filter((text) => text.length >= 4);
  return (
    commonPasswords.has(password) ||
    commonPasswords.has(word) ||
    own.includes(word) ||
    own.includes(password) ||
    new Set(password).size <= 2 ||
    isRun(password)
  );
}

/** "abcdefghij", "0987654321": each character next to the one before. */
function isRun(password: string): boolean {
  const codes = Array.from(password, (character) => character.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, index) => code - (codes[index] ?? 0)));
  return steps.size === 1 || /^(?:1234567890|0987654321)/.test(password);
}

const tooShort: Required<LocalText> = {
  id: `Kata sandi terlalu pendek. Gunakan sedikitnya ${passwordLength.least} karakter; beberapa kata yang mudah Anda ingat sudah cukup.`,
  en: `The password is too short. Use at least ${passwordLength.least} characters; a few words that you remember will do.`,
};

const tooLong: Required<LocalText> = {
  id: `Kata sandi terlalu panjang. Gunakan paling banyak ${passwordLength.most} karakter.`,
  en: `The password is too long. Use at most ${passwordLength.most} characters.`,
};

const guessable: Required<LocalText> = {
  id: 'Kata sandi ini mudah ditebak orang lain. Pilih yang lain, misalnya gabungan beberapa kata yang tidak berkaitan.',
  en: 'Others can easily guess this password. Choose another one, for instance a few unrelated words.',
};
