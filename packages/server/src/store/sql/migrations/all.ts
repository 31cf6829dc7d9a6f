/** Every migration, in order; a test holds this list and the folder together. */

import { accounts } from './0001-accounts.ts';
import { applications } from './0002-applications.ts';
import { cases } from './0003-cases.ts';
import { mails } from './0004-mails.ts';
import { identities } from './0005-identities.ts';
import { tracking } from './0006-tracking.ts';
import { renewedDrafts } from './0007-renewed-drafts.ts';
import { authoring } from './0008-authoring.ts';
import { tries } from './0009-tries.ts';
import { seenRoles } from './0010-seen-roles.ts';
import { corrections } from './0011-corrections.ts';
import { progress } from './0012-progress.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [
  accounts,
  applications,
  cases,
  mails,
  identities,
  tracking,
  renewedDrafts,
  authoring,
  tries,
  seenRoles,
  corrections,
  progress,
];
