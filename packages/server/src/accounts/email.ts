import { domainToASCII } from 'node:url';

/** RFC 5321, 4.5.3.1: in characters. */
const longest = { local: 64, whole: 254 };

/** What providers give out; quoted local parts and comments are left to the museum. */
const local = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+$/;
const domain =
  /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;

/**
 * The form in which an address is stored and compared; undefined when it is none.
 *
 * All of it in lower case: the local part may be case-sensitive by the letter of RFC 5321, but no
 * provider makes use of that, and two accounts for one person help nobody.
 */
export function normaliseEmail(text: string): string | undefined {
  const trimmed = text.trim();
  const at = trimmed.lastIndexOf('@');
  const before = trimmed.slice(0, Math.max(at, 0)).toLowerCase();
  const after = domainToASCII(trimmed.slice(at + 1).toLowerCase());
  const email = `${before}@${after}`;
  const fits =
    before.length <= longest.local &&
    email.length <= longest.whole &&
    local.test(before) &&
    !/^\.|\.\.|\.$/.test(before) &&
    domain.test(after);
  return fits ? email : undefined;
}
