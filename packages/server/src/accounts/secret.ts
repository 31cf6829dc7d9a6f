import { hash } from 'node:crypto';

/** Something that only its holder knows; the store keeps the hash. */
export interface Secret {
  /** 256 random bits in base64url, for a link or a cookie. */
  readonly value: string;
  readonly hash: string;
}

export function newSecret(randomBytes: (length: number) => Uint8Array): Secret {
  const value = Buffer.from(randomBytes(32)).toString('base64url');
  return { value, hash: hashSecret(value) };
}

/** SHA-256 is enough here: nobody can try out 256 random bits. */
export function hashSecret(value: string): string {
  return hash('sha256', value);
}
