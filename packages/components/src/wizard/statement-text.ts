import type { Finding } from '@alur/model/form/finding.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import { say, type Language } from '@alur/model/text.js';
import { laterMessages as words } from './later-messages.ts';

type Stated = Pick<PermitType, 'statements'> | undefined;

/** Statements have no labels; away from them, their first words tell which one is meant. */
export function statementStart(
  permitType: Stated,
  path: string,
  speaks: Language,
): string | undefined {
  const found = permitType?.statements.find(({ id }) => path === `/statements/${id}`);
  if (!found) return undefined;
  const said = say(found.text, speaks).split(/\s+/);
  const start = said.slice(0, 7).join(' ');
  return said.length > 7 ? `${start}…` : start;
}

/** What to do about a statement that is not ticked; undefined for findings of other kinds. */
export function statementText(
  { path, code }: Finding,
  permitType: Stated,
  speaks: Language,
): string | undefined {
  const start = statementStart(permitType, path, speaks);
  if (start === undefined || code !== 'statement-missing') return undefined;
  return words.statementOpen[speaks](start);
}
