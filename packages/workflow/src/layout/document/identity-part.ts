import type { LabelledPart, Sop, SopIdentity } from '@alur/model/sop/sop.js';
import type { IdentityLabels } from './official-labels.ts';

/** Bagian Identitas, in the words and the order of the form. */
export interface IdentityPart {
  /** The upper right box: number, dates. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly approval: { readonly label: string; readonly office: string; readonly name: string };
  readonly title: { readonly label: string; readonly value: string };
  /** The two columns below, pair by pair. */
  readonly pairs: readonly (readonly [IdentityList, IdentityList])[];
}

export interface IdentityList {
  readonly label: string;
  readonly items: readonly string[];
}

/** Always on the form, stated or not. */
const nationalFacts = ['number', 'createdOn', 'revisedOn', 'effectiveOn'] as const;
const allFacts = ['number', 'createdOn', 'revisedOn', 'effectiveOn', 'approvedOn'] as const;

export function identityPart(sop: Sop, labels: IdentityLabels): IdentityPart {
  const { identity } = sop;
  const list = (part: ListPart): IdentityList => ({ label: labels[part], items: identity[part] });
  const none: IdentityList = { label: '', items: [] };
  return {
    facts: factsOf(sop).map((part) => ({ label: labels[part], value: identity[part] ?? '' })),
    approval: { label: labels.approvedBy, ...approvalOf(identity.approvedBy) },
    title: { label: labels.title, value: identity.title },
    pairs: [
      [list('legalBasis'), list('qualifications')],
      [list('relatedProcedures'), list('equipment')],
      [list('warnings'), list('recordKeeping')],
      // The form has no place for these; what a document states is shown all the same.
      ...(identity.purpose.length + identity.scope.length > 0
        ? [[list('purpose'), list('scope')] as const]
        : []),
      ...(identity.definitions.length > 0 ? [[list('definitions'), none] as const] : []),
    ],
  };
}

type ListPart = {
  [K in keyof SopIdentity & keyof IdentityLabels]: SopIdentity[K] extends readonly string[]
    ? K
    : never;
}[keyof SopIdentity & keyof IdentityLabels];

/** Those that the document's own form has; of a document whose form is not known, the national ones. */
function factsOf({ form, identity }: Sop): readonly (typeof allFacts)[number][] {
  const own = new Set<LabelledPart>(form?.labels.map(({ of }) => of));
  const expected = nationalFacts.some((part) => own.has(part)) ? own : new Set(nationalFacts);
  return allFacts.filter((part) => expected.has(part) || identity[part]);
}

/** Splits "Kepala Dinas … (nama pejabat)" so that the signature finds its place in between. */
function approvalOf(text: string): { readonly office: string; readonly name: string } {
  const lines = text.split('\n').map((line) => line.trim());
  const [office = '', ...names] = lines.filter(Boolean);
  if (names.length > 0) return { office, name: names.join('\n') };
  const [, before, name] = /^(.*?)\s*(\(nama[^()]*\))$/i.exec(office) ?? [];
  return name ? { office: before ?? '', name } : { office, name: '' };
}
