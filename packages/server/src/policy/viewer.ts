/** Who asks, in one agency. */
export interface Viewer {
  /** The opaque id of the account. */
  readonly account: string;
  readonly email: string;
  /** Roles in the agency that is asked. */
  readonly roles: readonly string[];
  /** The id of the agency's role of the citizen, which every citizen holds. */
  readonly applicantRole: string;
  /** Whether the agency's own provider has signed them in. */
  readonly singleSignOn?: boolean;
  /** Whether one of the roles oversees the agency. */
  readonly oversees?: boolean;
  /** Whether one of the roles writes and publishes the agency's SOPs. */
  readonly authors?: boolean;
}

export function isApplicant(viewer: Viewer): boolean {
  return viewer.roles.includes(viewer.applicantRole);
}

export function isOfficer(viewer: Viewer): boolean {
  return viewer.roles.some((role) => role !== viewer.applicantRole);
}
