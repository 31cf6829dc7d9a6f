import type { Decision } from './policy.ts';

/* What everybody may do, signed in or not. Each is named, so that a route has to choose one. */

export function canSeeOwnSession(): Decision {
  return 'allow';
}

export function canSignIn(): Decision {
  return 'allow';
}

export function canSignOut(): Decision {
  return 'allow';
}

export function canAskForAccount(): Decision {
  return 'allow';
}

/** Whoever holds the token from the mail; the token itself is checked by the accounts. */
export function canActivateAccount(): Decision {
  return 'allow';
}

/** Whoever holds the token from the mail, as above. */
export function canRefuseSignUp(): Decision {
  return 'allow';
}

export function canReadAgency(): Decision {
  return 'allow';
}

export function canReadPermitTypes(): Decision {
  return 'allow';
}

/** An SOP in force is a public document. */
export function canListProcedures(): Decision {
  return 'allow';
}
