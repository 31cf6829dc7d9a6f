import { isUnanswered } from '../../form/answers.ts';
import type { FieldSchema, PermitType } from '../../generated/permit-type.ts';
import type { AnswerValue, Answers, KeptAnswer } from '../application.ts';
import type { AsksAgain } from './asks-again.ts';
import { fateOf, wordsOf, type Question } from './keep-answer.ts';
import { entryOf, inner, isGroup, rootGroup, wordsAt } from './question.ts';

export interface KeptAnswers {
  readonly answers: Answers;
  readonly aside: readonly KeptAnswer[];
  readonly asksAgain: readonly AsksAgain[];
}

type Tree = Readonly<Record<string, AnswerValue>>;

/** Which answers to one revision have a place in another, and which have not. */
export function keepAnswers(answers: Answers, from: PermitType, to: PermitType): KeptAnswers {
  const aside: KeptAnswer[] = [];
  const asksAgain: AsksAgain[] = [];

  function keepIn(tree: Tree, path: string, old?: FieldSchema, now?: FieldSchema): Tree {
    return Object.fromEntries(
      Object.entries(tree).flatMap(([name, value]) => {
        const kept = keep(value, `${path}/${name}`, inner(old, name), inner(now, name));
        return kept === undefined ? [] : [[name, kept]];
      }),
    );
  }

  function keep(
    value: AnswerValue,
    path: string,
    old?: FieldSchema,
    now?: FieldSchema,
  ): AnswerValue | undefined {
    const [oldEntry, newEntry] = [entryOf(old), entryOf(now)];
    if (isTree(value) && (isGroup(now) || now === undefined)) {
      const kept = keepIn(value, path, old, now);
      return now || Object.keys(kept).length > 0 ? kept : undefined;
    }
    if (Array.isArray(value) && (newEntry || (oldEntry && now === undefined))) {
      const rows = (value as readonly AnswerValue[]).map((row, index) =>
        isTree(row) ? keepIn(row, `${path}/${index}`, oldEntry, newEntry) : row,
      );
      return newEntry ? rows : undefined;
    }
    return keepLeaf(value, path, old, now);
  }

  function keepLeaf(
    value: AnswerValue,
    path: string,
    old?: FieldSchema,
    now?: FieldSchema,
  ): AnswerValue | undefined {
    if (isUnanswered(value)) return now === undefined ? undefined : value;
    const before: Question = { schema: old, text: wordsAt(from, path) };
    const fate = fateOf(value, before, { schema: now, text: wordsAt(to, path) });
    if (fate.aside !== undefined) {
      aside.push(kept(path, from.revision, before, fate.aside));
      if (now !== undefined) asksAgain.push({ path, why: 'cleared' });
    } else if (fate.look) asksAgain.push({ path, why: fate.look });
    return fate.stays;
  }

  const whole = keepIn(answers, '', rootGroup(from), rootGroup(to));
  return { answers: whole as Answers, aside, asksAgain };
}

function kept(path: string, revision: number, question: Question, value: AnswerValue): KeptAnswer {
  const { label, unit } = question.text;
  const chosen = wordsOf(question, value);
  return {
    ...{ path, revision, label, value },
    ...(chosen.length > 0 && { chosen }),
    ...(unit && { unit }),
  };
}

const isTree = (value: AnswerValue): value is Tree =>
  typeof value === 'object' && !Array.isArray(value);
