/**
 * Passwords of the accounts in this browser, by PBKDF2. This keeps them from being read by
 * accident and no more: whoever can open the browser can change everything that it stores.
 */

export interface PasswordHash {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
  readonly hash: Uint8Array<ArrayBuffer>;
}

const iterations = 100_000;

/** @param salt - 16 random bytes */
export async function hashPassword(
  password: string,
  salt: Uint8Array<ArrayBuffer>,
): Promise<PasswordHash> {
  return { salt, iterations, hash: await derive(password, salt, iterations) };
}

export async function isPassword(password: string, known: PasswordHash): Promise<boolean> {
  const hash = await derive(password, known.salt, known.iterations);
  return hash.every((byte, index) => byte === known.hash[index]);
}

async function derive(
  password: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(password.normalize('NFKC'));
  const key = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, 256));
}
