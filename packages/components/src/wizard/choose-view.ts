import type { PermitTypeSummary, PublicAgency } from '@alur/client/permit-service.js';
import type { Draft } from '@alur/model/permit/application.js';
import type { Language } from '@alur/model/text.js';

/** What the first stage is drawn from. */
export interface ChooseStage {
  readonly permitTypes: readonly PermitTypeSummary[];
  readonly drafts: readonly Draft[];
  readonly agency: PublicAgency;
  readonly search: string;
  /** The draft that is about to be deleted, once the person has said so again. */
  readonly removing: string | undefined;
  readonly speaks: Language;
  readonly setSearch: (text: string) => void;
  readonly choose: (permitType: string) => void;
  readonly resume: (draft: string) => void;
  readonly askRemove: (draft: string | undefined) => void;
  readonly remove: (draft: string) => void;
}
