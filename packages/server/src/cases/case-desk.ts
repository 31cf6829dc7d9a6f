import type { Store } from '../store/store.ts';
import type { Definitions } from './definitions.ts';

/** What running a case needs of the world. */
export interface CaseDesk {
  readonly store: Store;
  readonly definitions: Definitions;
  /** ISO 8601, UTC, with milliseconds. */
  readonly now: () => string;
  /** Hard to guess, safe in an address, and in the order of time. */
  readonly newId: () => string;
  /** Bytes that nobody can guess. */
  readonly randomBytes: (length: number) => Uint8Array;
  /** Where people reach this server, without a slash at the end. */
  readonly publicUrl: string;
  /** Called after a commit that queued mail, so that it need not wait for the next look. */
  readonly mailQueued: () => void;
}

/** What anybody may open to see that a registration is real; the QR code on the proof holds it. */
export function verificationUrl(desk: Pick<CaseDesk, 'publicUrl'>, code: string): string {
  return `${desk.publicUrl}/verify/${code}`;
}
