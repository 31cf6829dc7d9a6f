import { type LocalText, type Language, say } from '@alur/model/text.js';
import type { Ask } from './ask.ts';

/** What a command sees of the world around it. */
export interface Terminal {
  /** A line of the result, to standard output. */
  readonly print: (line: string) => void;
  /** A line about the run itself, to standard error. */
  readonly warn: (line: string) => void;
  readonly colour: boolean;
  /** The folder that relative paths start from. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The date in UTC, `2026-11-21`. */
  readonly today: string;
  /** Puts a question to the person; undefined where nobody sits there, as in a script. */
  readonly ask?: Ask | undefined;
}

/** The process's own terminal. */
export function processTerminal(): Terminal {
  return {
    print: (line) => process.stdout.write(`${line}\n`),
    warn: (line) => process.stderr.write(`${line}\n`),
    colour: process.stdout.isTTY && process.env.NO_COLOR === undefined,
    folder: process.cwd(),
    environment: process.env,
    today: new Date().toISOString().slice(0, 10),
    ask: process.stdin.isTTY && process.stdout.isTTY ? askLater : undefined,
  };
}

/** Loaded when it is needed: most commands ask nothing. */
const askLater: Ask = async (question) =>
  (await import('./init/ask-person.ts')).askPerson(question);

const colours = { red: 31, yellow: 33, dim: 2 } as const;

export function paint(terminal: Terminal, colour: keyof typeof colours, text: string): string {
  return terminal.colour ? `\u001B[${colours[colour]}m${text}\u001B[0m` : text;
}

/** Words from a file, for a terminal: without what would steer it. */
export function harmless(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is taken out
  return text.replace(/[\u0000-\u001F\u007F-\u009F]/g, '\u00B7');
}

/** The text in the language that `--lang` names. */
export const inLanguage = (language: Language) => (text: LocalText) => say(text, language);
