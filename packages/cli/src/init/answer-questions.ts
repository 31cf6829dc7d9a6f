import type { Language, LocalText } from '@alur/model/text.js';
import { inLanguage, type Terminal } from '../terminal.ts';
import { type Answers, type QuestionName, questions } from './questions.ts';

export type Answering =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly problems: readonly Required<LocalText>[] };

/**
 * Answers every question: by its option, else by the person at the terminal, else by what is usual.
 * A wrong option is told at once; a person is asked again.
 */
export async function answerQuestions(
  agency: string,
  given: { readonly [name in QuestionName]?: string | undefined },
  language: Language,
  ask: Terminal['ask'],
): Promise<Answering> {
  const say = inLanguage(language);
  const answers: Partial<Record<QuestionName, string>> = {};
  const problems: Required<LocalText>[] = [];
  for (const question of questions) {
    const { name, usual, wrong } = question;
    const text = given[name];
    const proposal = usual(agency, answers);
    if (text === undefined && ask && problems.length === 0) {
      answers[name] = await ask({
        message: say(question.ask),
        initial: proposal,
        wrong: (answer) => {
          const problem = wrong(answer);
          return problem && say(problem);
        },
      });
      continue;
    }
    const answer = (text ?? proposal).trim();
    const problem = wrong(answer);
    if (problem) problems.push(named(name, problem));
    answers[name] = answer;
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, answers: answers as Answers };
}

const named = (name: QuestionName, { id, en }: Required<LocalText>): Required<LocalText> => ({
  id: `--${name}: ${id}`,
  en: `--${name}: ${en}`,
});
