/**
 * A page's Content-Security-Policy does not allow a Trusted Types policy of ours. Told apart from a
 * connection that is down, for trying again does not help.
 */
export class PolicyMissingError extends Error {
  override readonly name = 'PolicyMissingError';
}
