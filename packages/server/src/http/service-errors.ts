import { ServiceError, type ServiceErrorCode } from '@alur/client/permit-service.js';
import { serviceTexts } from '@alur/client/service-texts.js';
import type { LocalText } from '@alur/model/text.js';

/** The HTTP status of each refusal. `offline` and `aborted` exist only in the client. */
export const statusOf: Readonly<Record<ServiceErrorCode, number>> = {
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'unsupported-file': 415,
  invalid: 422,
  'empty-file': 422,
  'rate-limited': 429,
  server: 500,
  offline: 503,
  aborted: 499,
};

/** A refusal with its usual words, or with better ones. */
export function refusal(
  code: ServiceErrorCode,
  text: Required<LocalText> = serviceTexts[code],
  details: ConstructorParameters<typeof ServiceError>[2] = {},
): ServiceError {
  return new ServiceError(code, text, details);
}

/** What the caller reads. */
export function errorBody(error: ServiceError): Readonly<Record<string, unknown>> {
  return {
    code: error.code,
    text: error.text,
    ...(error.findings.length > 0 && { findings: error.findings }),
    ...(error.by && { by: error.by }),
  };
}

/**
 * What the caller is told of any error. Fastify's own name what was wrong with the request;
 * everything else is ours and says nothing of the inside.
 */
export function asServiceError(error: unknown): ServiceError {
  if (error instanceof ServiceError) return error;
  const status = (error as { statusCode?: unknown }).statusCode;
  if (status === 413) return refusal('too-large', undefined, { cause: error });
  if (status === 429) return refusal('rate-limited', undefined, { cause: error });
  if (status === 404) return refusal('not-found', undefined, { cause: error });
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return refusal('invalid', undefined, { cause: error });
  }
  return refusal('server', undefined, { cause: error });
}
