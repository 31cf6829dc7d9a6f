import { hash, verify, type Options } from '@node-rs/argon2';
import { atMost } from '../at-most.ts';

/**
 * OWASP Password Storage Cheat Sheet: Argon2id (the package's own default) with 19 MiB, two
 * passes, one lane. Memory in KiB.
 */
const parameters: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of the four threads in which commits reach the disk, too: when many sign in, these go on. */
const inTurn = atMost(2);

/** Argon2id in PHC form, with its parameters and a random salt. Takes tens of milliseconds. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(canonical(password), parameters));
}

let somebody: Promise<string> | undefined;

/**
 * Whether the password is the one that was hashed. Without a hash it takes as long and is false,
 * so that nobody learns from the time which addresses have an account.
 */
export async function isPassword(
  password: string,
  passwordHash: string | undefined,
): Promise<boolean> {
  somebody ??= hashPassword('nobody has this password');
  const expected = passwordHash ?? (await somebody);
  const fits = await inTurn(() => verify(expected, canonical(password)));
  return fits && passwordHash !== undefined;
}

/** One form for what looks the same, whichever keyboard it came from (NIST SP 800-63B, 5.1.1.2). */
function canonical(password: string): string {
  return password.normalize('NFKC');
}
