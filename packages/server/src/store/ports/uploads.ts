/** Uploads on their way, and what became of them. The bytes so far are the protocol's. */

import type { LocalText } from '@alur/model/text.js';

export interface UploadRecord {
  readonly id: string;
  readonly agency: string;
  readonly account: string;
  readonly draft: string;
  readonly requirement: string;
  readonly fileName: string;
  /** Announced, in bytes. */
  readonly size: number;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** Set when all bytes are in: the document, or why it was refused. */
  readonly result?: UploadResult | undefined;
}

export type UploadResult =
  | { readonly document: string }
  | {
      readonly refused: {
        readonly code: 'empty-file' | 'too-large' | 'unsupported-file';
        readonly text: Required<LocalText>;
      };
    };

export interface UploadReader {
  byId(id: string): Promise<UploadRecord | undefined>;
  /** Those without a result, for a limit on how many an account may have at once. */
  unfinishedOf(account: string): Promise<readonly UploadRecord[]>;
  expired(now: string): Promise<readonly UploadRecord[]>;
}

export interface UploadWriter extends UploadReader {
  begin(upload: UploadRecord): Promise<void>;
  /** The first result stays: false when there was one, or no such upload. */
  finish(id: string, result: UploadResult): Promise<boolean>;
  remove(id: string): Promise<void>;
}
