import { validatePermitType } from '../generated/validators.js';
import type { PermitType } from '../generated/permit-type.ts';
import type { Problem, Reading } from '../problem.ts';
import { problem } from '../reading/problem-texts.ts';
import { schemaProblems } from '../reading/schema-problems.ts';
import { checkChecklist } from './checks/checklist.ts';
import { checkConditionCycles } from './checks/condition-cycles.ts';
import { checkConditions } from './checks/conditions.ts';
import { checkData } from './checks/data.ts';
import { checkIds } from './checks/ids.ts';
import { checkLayout } from './checks/layout.ts';
import { checkTexts } from './checks/texts.ts';
import { inlineShared, type SharedDefinitions } from './inline-shared.ts';

/**
 * A permit type out of parsed JSON, or everything that is wrong with it.
 *
 * What refers to other files of the agency (unit, category, workflow, reasons, letters) is checked
 * where those are known.
 *
 * @param shared - gives the JSON of `../shared/<name>.json`, undefined when there is no such file
 * @param expectedId - the file's name without `.json`
 * @returns the permit type with every `$ref` replaced by what it stands for
 */
export function readPermitType(
  json: unknown,
  shared: SharedDefinitions,
  expectedId?: string,
): Reading<PermitType> {
  const shape = schemaProblems(validatePermitType, json);
  // A keyword too many leaves the rest readable; anything else may not be where it should be.
  if (shape.some(({ code }) => code !== 'unknown-keyword')) return { ok: false, problems: shape };
  const { permitType, problems } = inlineShared(json as PermitType, shared);
  const found: readonly Problem[] = [
    ...shape,
    ...problems,
    ...(expectedId === undefined || permitType.id === expectedId
      ? []
      : [problem('/id', 'id-differs', { id: permitType.id, expected: expectedId })]),
    // Without its definitions a permit type is not whole, and the rest would be noise.
    ...(problems.length > 0 ? [] : checks.flatMap((check) => check(permitType))),
  ];
  return found.length > 0 ? { ok: false, problems: found } : { ok: true, value: permitType };
}

const checks: readonly ((permitType: PermitType) => readonly Problem[])[] = [
  checkIds,
  checkData,
  checkLayout,
  checkTexts,
  checkConditions,
  checkConditionCycles,
  checkChecklist,
];
