import type { LocalText } from '@alur/model/text.js';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface ConfigProblem {
  readonly variable: string;
  readonly message: Required<LocalText>;
}

/** The environment as it is read: values by name, and what is wrong with them. */
export interface EnvironmentReader {
  readonly problems: readonly ConfigProblem[];
  /** Trimmed. A variable that is empty counts as not set. */
  set(variable: string): string | undefined;
  /** What to do about a variable, in both languages. */
  wrong(variable: string, id: string, en: string): void;
  /** `1`, or `0` and what is not set. */
  yes(variable: string): boolean;
  /** @param range - what is taken, both ends included */
  whole(variable: string, usual: number, range: readonly [number, number]): number;
}

export function environmentReader(environment: Environment): EnvironmentReader {
  const problems: ConfigProblem[] = [];
  const set = (variable: string): string | undefined => environment[variable]?.trim() || undefined;
  const wrong = (variable: string, id: string, en: string): void => {
    problems.push({ variable, message: { id: `${variable}: ${id}`, en: `${variable}: ${en}` } });
  };
  return {
    problems,
    set,
    wrong,
    yes: (variable) => {
      const value = set(variable);
      if (value !== undefined && value !== '0' && value !== '1') {
        wrong(variable, 'isi dengan 1 atau 0.', 'set it to 1 or 0.');
      }
      return value === '1';
    },
    whole: (variable, usual, [least, most]) => {
      const value = Number(set(variable) ?? usual);
      if (Number.isInteger(value) && value >= least && value <= most) return value;
      wrong(
        variable,
        `isi dengan bilangan ${least} sampai ${most}.`,
        `set it to a number from ${least} to ${most}.`,
      );
      return usual;
    },
  };
}
