/** Assertions for the contract, which belongs to no test runner. */

import { canonicalJson } from '@alur/model/case/hash.js';
import { ServiceError, type ServiceErrorCode } from '../permit-service.ts';

export function check(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`contract broken: ${what}`);
}

/** Equal as JSON. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [found, wanted] = [actual, expected].map((value) =>
    value === undefined ? 'undefined' : canonicalJson(value),
  );
  check(found === wanted, `${what}: ${found} instead of ${wanted}`);
}

/** That a call is refused with one of the codes; answers with the refusal. */
export async function refused(
  call: Promise<unknown>,
  codes: ServiceErrorCode | readonly ServiceErrorCode[],
  what: string,
): Promise<ServiceError> {
  const outcome = await call.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  check(outcome !== undefined, `${what}: taken, but ${String(codes)} was due`);
  return refusal(outcome.error, codes, what);
}

/** That what was thrown is a refusal with one of the codes. */
export function refusal(
  error: unknown,
  codes: ServiceErrorCode | readonly ServiceErrorCode[],
  what: string,
): ServiceError {
  const wanted: readonly string[] = typeof codes === 'string' ? [codes] : codes;
  check(error instanceof ServiceError, `${what}: ${String(error)} is no ServiceError`);
  check(wanted.includes(error.code), `${what}: ${error.code} instead of ${wanted.join(' or ')}`);
  check(error.text.id !== '' && error.text.en !== '', `${what}: the refusal has no words`);
  return error;
}

/** Of calls made at once, how each went. */
export async function settle<T>(
  calls: readonly Promise<T>[],
): Promise<{ readonly taken: readonly T[]; readonly errors: readonly unknown[] }> {
  const results = await Promise.allSettled(calls);
  return {
    taken: results.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])),
    errors: results.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : [])),
  };
}
