import { answerAt, isUnanswered, withAnswer } from '../../form/answers.ts';
import type { FieldSchema, PermitType } from '../../generated/permit-type.ts';
import type { Answers, KeptAnswer } from '../application.ts';
import type { AsksAgain } from './asks-again.ts';
import { canShow, isLeaf, same } from './keep-answer.ts';
import { inner, rootGroup, wordsAt } from './question.ts';

/**
 * Puts answers back that were kept aside at an earlier move, where their question is asked again
 * and nothing was answered since. Those of rows stay aside: rows may have changed their places.
 */
export function restoreAnswers(
  answers: Answers,
  kept: readonly KeptAnswer[],
  to: PermitType,
): {
  readonly answers: Answers;
  readonly aside: readonly KeptAnswer[];
  readonly asksAgain: readonly AsksAgain[];
} {
  const aside: KeptAnswer[] = [];
  const asksAgain: AsksAgain[] = [];
  let restored = answers;
  // The latest first: of two answers to one question the person meant that one.
  for (const one of [...kept].sort((a, b) => b.revision - a.revision)) {
    if (hasPlace(one, to) && isUnanswered(answerAt(restored, one.path))) {
      restored = withAnswer(restored, one.path, one.value);
      asksAgain.push({ path: one.path, why: 'restored' });
    } else aside.push(one);
  }
  return { answers: restored, aside, asksAgain };
}

function hasPlace({ path, value, unit }: KeptAnswer, to: PermitType): boolean {
  const names = path.split('/').slice(1);
  const schema = names.reduce<FieldSchema | undefined>(inner, rootGroup(to));
  return isLeaf(schema) && canShow(schema, value) && same(unit, wordsAt(to, path).unit);
}
