import { ServiceError } from '@alur/client/permit-service.js';

/** Why an element cannot do its work; docs/embed.md says of each what to do. */
export type TroubleCode =
  /** Nobody gives the element a service: no provider around, or one without an agency. */
  | 'ALUR-101'
  /** The back end does not answer, or not to this origin. */
  | 'ALUR-201'
  /** The back end answers that it has failed. */
  | 'ALUR-202'
  /** The answer is not one of ours, or of another version. */
  | 'ALUR-203'
  /** There is no such agency, permit type, case or procedure. */
  | 'ALUR-204'
  /** What came cannot be drawn by this version of the elements. */
  | 'ALUR-301';

/** The code of a failed call that whoever runs the site should know of; none of what people mend. */
export function troubleOf(error: unknown): TroubleCode | undefined {
  // A back end of the page's own may reject with, or answer, anything.
  if (!(error instanceof ServiceError)) return 'ALUR-203';
  switch (error.code) {
    case 'offline':
      return 'ALUR-201';
    case 'server':
      return isStatus(error.cause) ? 'ALUR-202' : 'ALUR-203';
    case 'not-found':
      return 'ALUR-204';
    default:
      return undefined;
  }
}

/** Not by `instanceof`: two copies of the bundle may share a service. */
const isStatus = (cause: unknown): boolean => cause instanceof Error && cause.name === 'HttpStatus';

const reported = new Set<TroubleCode>();

/** Tells the console of a trouble, once a page. Nothing personal: a code and its kind. */
export function report(code: TroubleCode, reason: string): void {
  if (reported.has(code)) return;
  reported.add(code);
  console.error(code, reason);
}
