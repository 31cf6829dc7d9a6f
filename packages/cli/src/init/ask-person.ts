import { input } from '@inquirer/prompts';
import type { Ask } from '../ask.ts';

/** Asks in the process's own terminal, again and again until the answer is right. */
export const askPerson: Ask = async ({ message, initial, wrong }) => {
  const answer = await input({
    message,
    default: initial,
    validate: (text) => wrong(text.trim()) ?? true,
  });
  return answer.trim();
};

/** Whether somebody pressed Ctrl-C at a question. */
export const isCancelled = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ExitPromptError';
