import { closestMatch } from 'leven';
import type { ConfigProblem, Environment } from './environment.ts';
import { agencyOfSecret, variableNames } from './variables.ts';

/** More letters apart, and the two have nothing to do with each other. */
const farthest = 6;

/**
 * Variables that look like ours and are not: a misspelt one would be passed over in silence.
 */
export function unknownVariables(environment: Environment): readonly ConfigProblem[] {
  const known: readonly string[] = variableNames;
  return Object.keys(environment)
    .filter((name) => name.startsWith('ALUR_') && !known.includes(name) && !agencyOfSecret(name))
    .sort()
    .map((variable) => {
      const nearest = nearestTo(variable, known);
      return {
        variable,
        message: {
          id: `${variable}: variabel ini tidak dikenal${nearest ? `; mungkin maksudnya ${nearest}` : ''}. Nilainya tidak dipakai.`,
          en: `${variable}: there is no such variable${nearest ? `; perhaps ${nearest} is meant` : ''}. Its value is not used.`,
        },
      };
    });
}

function nearestTo(variable: string, known: readonly string[]): string | undefined {
  const bare = variable.replace('ALUR_', '');
  if (known.includes(bare)) return bare;
  return closestMatch(variable, [...known], { maxDistance: farthest });
}
