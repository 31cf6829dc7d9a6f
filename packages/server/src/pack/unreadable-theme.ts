import type { Agency } from '@alur/model/generated/agency.js';
import { checkContrast } from '@alur/model/theme/check-contrast.js';
import type { FileProblem } from './file-problem.ts';
import { type Placed, placeProblem } from './placed.ts';

/** Colours of the agency's theme that people could not read. It is served all the same. */
export function unreadableTheme(agency: Placed<Agency>): FileProblem[] {
  const { theme = {} } = agency.value;
  return checkContrast(theme).map((found) => placeProblem(agency, found));
}
