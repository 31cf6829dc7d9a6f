/** The error in an answer of the back end. The answer is untrusted: a proxy may have written it. */

import type { Finding } from '@alur/model/form/finding.js';
import type { LocalText } from '@alur/model/text.js';
import { ServiceError, type ServiceErrorCode } from '../permit-service.ts';
import { serviceTexts } from '../service-texts.ts';

const codeOfStatus: Readonly<Record<number, ServiceErrorCode>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  410: 'not-found',
  413: 'too-large',
  415: 'unsupported-file',
  422: 'invalid',
  429: 'rate-limited',
};

/** Only a status of 422 leaves a choice; elsewhere the status and the code say the same. */
const codesOf422: ReadonlySet<string> = new Set(['invalid', 'empty-file']);

/** Longer than any sentence of ours; what is longer is a page of something else. */
const maxTextLength = 2_000;

/** The cause of a {@link ServiceError} that an answer led to. */
export class HttpStatus extends Error {
  override readonly name = 'HttpStatus';
  readonly status: number;

  constructor(status: number) {
    super(`status ${status}`);
    this.status = status;
  }
}

/** @param body - the body of the answer as text; JSON of ours, or anything else */
export function errorAnswer(status: number, body: string): ServiceError {
  const answer = readObject(body);
  const stated = answer['code'];
  const code =
    status === 422 && typeof stated === 'string' && codesOf422.has(stated)
      ? (stated as ServiceErrorCode)
      : (codeOfStatus[status] ?? 'server');
  return new ServiceError(code, readText(answer['text']) ?? serviceTexts[code], {
    findings: readFindings(answer['findings']),
    by: readBy(answer['by']),
    cause: new HttpStatus(status),
  });
}

function readObject(body: string): Readonly<Record<string, unknown>> {
  try {
    return asObject(JSON.parse(body)) ?? {};
  } catch {
    return {};
  }
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

function readText(value: unknown): Required<LocalText> | undefined {
  const { id, en } = asObject(value) ?? {};
  return isSentence(id) && isSentence(en) ? { id, en } : undefined;
}

function isSentence(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= maxTextLength;
}

function readFindings(value: unknown): readonly Finding[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each) => {
    const finding = asObject(each);
    if (typeof finding?.['path'] !== 'string' || typeof finding['code'] !== 'string') return [];
    return [{ params: {}, ...finding } as unknown as Finding];
  });
}

function readBy(value: unknown): ServiceError['by'] {
  const { role, at } = asObject(value) ?? {};
  return typeof role === 'string' && typeof at === 'string' ? { role, at } : undefined;
}
