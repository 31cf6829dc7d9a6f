import type { LocalText } from '@alur/model/text.js';
import { remembered } from '../remembered.ts';

/** One thing without which the server cannot serve. */
export interface Check {
  readonly name: string;
  /** Rejects when it is not well; why stays inside. */
  readonly run: () => Promise<void>;
  /** What to look at, for whoever runs the server. Without addresses, paths and secrets. */
  readonly advice: Required<LocalText>;
}

export interface Readiness {
  readonly ready: boolean;
  readonly reasons: readonly { readonly check: string; readonly text: Required<LocalText> }[];
}

/** Milliseconds. What answers later than this does not answer. */
const longestCheck = 3_000;

/** Milliseconds for which an answer is given again: anybody may ask, and a check writes to disk. */
const rest = 1_000;

export interface ReadinessOptions {
  /** Why a check failed, for the log. */
  readonly report: (check: string, error: unknown) => void;
  /** Milliseconds that only go up. */
  readonly clock: () => number;
}

/** Runs all checks side by side, at most once a second however many ask. */
export function readiness(
  checks: readonly Check[],
  { report, clock }: ReadinessOptions,
): () => Promise<Readiness> {
  async function run(): Promise<Readiness> {
    const results = await Promise.all(
      checks.map(async ({ name, run, advice }) => {
        try {
          await inTime(run());
          return [];
        } catch (error) {
          report(name, error);
          return [{ check: name, text: advice }];
        }
      }),
    );
    const reasons = results.flat();
    return { ready: reasons.length === 0, reasons };
  }

  return remembered(run, rest, clock);
}

async function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer in time.')), longestCheck);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
