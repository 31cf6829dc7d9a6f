import type { FileFault } from '@alur/model/permit/document-rules.js';
import type { CaseDesk } from '../cases/case-desk.ts';
import type { DocumentStorage } from '../documents/document-storage.ts';
import type { IdentityProviders } from '../oidc/providers.ts';
import type { TrackingDesk } from '../tracking/tracking-desk.ts';
import type { AppSettings } from './settings.ts';

/** What the routes need of the world. */
export interface AppDesk extends CaseDesk {
  /** The bytes of documents. */
  readonly documents: DocumentStorage;
  readonly settings: AppSettings;
  readonly tracking: TrackingDesk;
  /** Where officers sign in with their office accounts, by agency. */
  readonly identityProviders: IdentityProviders;
  /** Told of each file that is not taken; for the metrics. */
  readonly uploadRefused?: ((reason: FileFault['code']) => void) | undefined;
  /** What a mail said that the outbox folder took; for the development page. */
  readonly sentText?: ((mail: string) => Promise<string | undefined>) | undefined;
}
