import { wizardStages } from '../../form/stages.ts';
import type { DocumentRequirement, PermitType } from '../../generated/permit-type.ts';
import type { Draft, KeptAside, StoredDocument } from '../application.ts';
import { newlyAsked, type AsksAgain } from './asks-again.ts';
import { fittingDocuments } from './fitting-documents.ts';
import { keepAnswers } from './keep-answers.ts';
import { restoreAnswers } from './restore-answers.ts';
import { same } from './keep-answer.ts';

export type { AsksAgain } from './asks-again.ts';

export interface ReconciledDraft {
  /** On the other revision; version and times are the back end's to set. */
  readonly draft: Draft;
  /** In the order of the newer form. */
  readonly asksAgain: readonly AsksAgain[];
  /** What this move has put aside; the draft holds it together with what earlier ones did. */
  readonly keptAside: KeptAside;
}

/**
 * Moves a draft from one revision of its permit type to another: what still fits stays, what
 * changed is asked again, nothing is thrown away.
 *
 * A tick under a statement counts only for the words that were ticked.
 */
export function reconcileDraft(draft: Draft, from: PermitType, to: PermitType): ReconciledDraft {
  const earlier = draft.keptAside ?? { answers: [], documents: [] };
  const moved = keepAnswers(draft.answers, from, to);
  const restored = restoreAnswers(moved.answers, earlier.answers, to);
  const documents = fittingDocuments(to, [...draft.documents, ...earlier.documents]);
  const statements = keptStatements(draft.statements, from, to);
  const filled = { answers: restored.answers, documents: documents.fitting };
  const kept: KeptAside = {
    answers: [...restored.aside, ...moved.aside],
    documents: documents.aside,
  };
  const { keptAside: _earlier, newerRevision: _newer, ...rest } = draft;
  return {
    draft: {
      ...rest,
      permitType: { id: to.id, revision: to.revision },
      ...filled,
      statements,
      stage: wizardStages(to).some(({ id }) => id === draft.stage)
        ? draft.stage
        : (to.stages[0]?.id ?? 'documents'),
      ...(kept.answers.length + kept.documents.length > 0 && { keptAside: kept }),
    },
    asksAgain: inOrder(to, [
      ...moved.asksAgain.filter(({ path }) => !restored.asksAgain.some((one) => one.path === path)),
      ...restored.asksAgain,
      ...documentsToLookAt(draft.documents, documents.fitting, from, to),
      ...statementsToLookAt(statements, from, to),
      ...newlyAsked(filled, from, to),
    ]),
    keptAside: {
      answers: moved.aside,
      documents: documents.aside.filter((one) => draft.documents.includes(one)),
    },
  };
}

function keptStatements(ticked: readonly string[], from: PermitType, to: PermitType) {
  return ticked.filter((id) => {
    const [before, now] = [from, to].map(({ statements }) =>
      statements.find((one) => one.id === id),
    );
    return before !== undefined && same(before, now);
  });
}

function statementsToLookAt(kept: readonly string[], from: PermitType, to: PermitType) {
  return to.statements
    .filter(({ id }) => !kept.includes(id))
    .flatMap((now): AsksAgain[] => {
      const before = from.statements.find(({ id }) => id === now.id);
      if (before && same(before, now)) return [];
      return [{ path: `/statements/${now.id}`, why: before ? 'cleared' : 'new' }];
    });
}

function documentsToLookAt(
  before: readonly StoredDocument[],
  fitting: readonly StoredDocument[],
  from: PermitType,
  to: PermitType,
): AsksAgain[] {
  return to.documents.flatMap((now): AsksAgain[] => {
    const path = `/documents/${now.id}`;
    const isMine = ({ requirement }: StoredDocument) => requirement === now.id;
    const had = before.find(isMine);
    const has = fitting.find(isMine);
    if (!has) return had ? [{ path, why: 'cleared' }] : [];
    if (!had) return [{ path, why: 'restored' }];
    const words = ({ title, description }: DocumentRequirement) => [title, description ?? null];
    const known = from.documents.find(({ id }) => id === now.id);
    return known && same(words(known), words(now)) ? [] : [{ path, why: 'reworded' }];
  });
}

/** By stage as the wizard walks through them; within a stage as they were found. One of a path. */
function inOrder(to: PermitType, found: readonly AsksAgain[]): AsksAgain[] {
  const stages = wizardStages(to).map(({ id }) => id);
  const place = ({ path }: AsksAgain) => stages.indexOf(path.split('/')[1] ?? '');
  return found
    .filter(({ path }, index) => found.findIndex((one) => one.path === path) === index)
    .sort((a, b) => place(a) - place(b));
}
