import type { PermitType, Stage } from '../generated/permit-type.ts';
import { romanNumeral } from '../roman-numeral.ts';
import type { LocalText } from '../text.ts';

/** A stage of the registration, as the applicant walks through them. */
export interface WizardStage {
  /** The id of the data stage, or the kind of the others: what `Draft.stage` holds. */
  readonly id: string;
  readonly kind: 'choose' | 'data' | 'documents' | 'statements' | 'proof';
  /** As the SOP numbers them: I, II, III … */
  readonly numeral: string;
  readonly title: LocalText;
  /** Of the kind `data`. */
  readonly stage?: Stage | undefined;
}

/** Titles after section 10.2 of the SOP SIPON of Denpasar, in words for the applicant. */
const titles = {
  choose: { id: 'Pilih jenis izin', en: 'Choose the permit' },
  documents: { id: 'Unggah persyaratan', en: 'Upload the documents' },
  statements: { id: 'Pernyataan kebenaran', en: 'Statement of truth' },
  proof: { id: 'Bukti registrasi', en: 'Proof of registration' },
} as const;

/** Ids that a data stage cannot have, because a stage or a path of findings has them already. */
export const reservedStageIds = ['choose', 'documents', 'statements', 'proof', 'verdicts'] as const;

/** The stages of a permit in order. A permit that needs no documents has no such stage. */
export function wizardStages(
  permitType: Pick<PermitType, 'stages' | 'documents'>,
): readonly WizardStage[] {
  const own = (kind: keyof typeof titles) => ({ id: kind, kind, title: titles[kind] });
  const stages: Omit<WizardStage, 'numeral'>[] = [
    own('choose'),
    ...permitType.stages.map((stage) => ({
      id: stage.id,
      kind: 'data' as const,
      title: stage.title,
      stage,
    })),
    ...(permitType.documents.length > 0 ? [own('documents')] : []),
    own('statements'),
    own('proof'),
  ];
  return stages.map((stage, index) => ({ ...stage, numeral: romanNumeral(index + 1) }));
}
