import type { Finding } from '@alur/model/form/finding.js';
import type { LocalText } from '@alur/model/text.js';

export type ServiceErrorCode =
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'invalid'
  | 'too-large'
  | 'empty-file'
  | 'unsupported-file'
  | 'rate-limited'
  | 'offline'
  | 'aborted'
  | 'server';

/** Why a call did not succeed, in words that tell the person what to do. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly code: ServiceErrorCode;
  readonly text: Required<LocalText>;
  /** What is wrong with the answers, for `invalid`. */
  readonly findings: readonly Finding[];
  /** Who was first, for `conflict` on a task: a role and a time, not a name. */
  readonly by: { readonly role: string; readonly at: string } | undefined;

  constructor(
    code: ServiceErrorCode,
    text: Required<LocalText>,
    details: {
      readonly findings?: readonly Finding[] | undefined;
      readonly by?: { readonly role: string; readonly at: string } | undefined;
      readonly cause?: unknown;
    } = {},
  ) {
    super(text.en, { cause: details.cause });
    this.code = code;
    this.text = text;
    this.findings = details.findings ?? [];
    this.by = details.by;
  }
}
