import type { ChecklistItem, LocalText, PermitType } from '@alur/model/generated/permit-type.js';

/** What an officer looks at: a document, or the data of a stage. */
export type Subject =
  | { readonly kind: 'document'; readonly requirement: string }
  | { readonly kind: 'data'; readonly stage: string };

export interface ChecklistGroup {
  readonly subject: Subject;
  readonly title: LocalText;
  readonly items: readonly ChecklistItem[];
}

/**
 * The checklist by what is looked at: first each document, then the data of each stage, both in
 * the order of the permit type. An item about a document and a datum stands with the document,
 * because that is where the eye is.
 */
export function checklistGroups(
  permitType: Pick<PermitType, 'documents' | 'stages'>,
  items: readonly ChecklistItem[],
): readonly ChecklistGroup[] {
  const groups: ChecklistGroup[] = [
    ...permitType.documents.map(({ id, title }) => ({
      subject: { kind: 'document', requirement: id } as const,
      title,
      items: items.filter((item) => keyOf(subjectOf(item)) === `document:${id}`),
    })),
    ...permitType.stages.map(({ id, title }) => ({
      subject: { kind: 'data', stage: id } as const,
      title,
      items: items.filter((item) => keyOf(subjectOf(item)) === `data:${id}`),
    })),
  ];
  return groups.filter((group) => group.items.length > 0);
}

export function subjectOf({ about }: ChecklistItem): Subject {
  const document = about.find((each) => each.startsWith('document:'));
  if (document) return { kind: 'document', requirement: document.slice('document:'.length) };
  const stage = (about[0] ?? '').replace(/^data:\/?/, '').split('/')[0] ?? '';
  return { kind: 'data', stage };
}

/** The pointers of the data that an item is about. */
export function dataPointersOf({ about }: ChecklistItem): readonly string[] {
  return about.filter((each) => each.startsWith('data:')).map((each) => each.slice('data:'.length));
}

/** A name for a subject that is as unique as it. */
export function keyOf(subject: Subject): string {
  return subject.kind === 'document' ? `document:${subject.requirement}` : `data:${subject.stage}`;
}
