import type { Agency, Severity } from '@alur/model/generated/agency.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Problem } from '@alur/model/problem.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { readWorkflow } from '@alur/workflow/bpmn/read-workflow.js';
import { compileNet } from '@alur/workflow/engine/compile.js';
import { lintWorkflow } from '@alur/workflow/lint/lint-workflow.js';
import { ruleNames, rules } from '@alur/workflow/lint/rules/index.js';
import { checkPack, type PackWorkflow } from '@alur/workflow/pack/check-pack.js';
import { lintOptions } from '@alur/workflow/pack/lint-options.js';
import type { DraftChecks, DraftFinding } from '../authoring-service.ts';

/** What a draft is held to. */
export interface AuthoringTerms {
  readonly agency: Agency;
  /** In force. */
  readonly permitTypes: readonly PermitType[];
  /** In force, the one that the draft takes the place of among them. */
  readonly workflows: readonly PackWorkflow[];
}

/** What was asked of a draft beside the SOP rules: whether it can be read, run, and fits its agency. */
const ownChecks = ['read', 'run', 'fit'] as const;
type Asked = (typeof ownChecks)[number] | (typeof ruleNames)[number];

/**
 * Holds a draft to all that a published SOP must be.
 *
 * @param workflow - its path below `workflows/`
 * @returns `sop` where it can be read
 */
export async function checkDraft(
  workflow: string,
  bpmn: string,
  terms: AuthoringTerms,
): Promise<{ readonly checks: DraftChecks; readonly sop: Sop | undefined }> {
  const { agency, permitTypes } = terms;
  const asked: Asked[] = [
    ...ownChecks,
    ...ruleNames.filter((rule) => weight(agency, rule) !== 'off'),
  ];
  const found: { readonly of: Asked; readonly finding: DraftFinding }[] = [];
  const add = (of: Asked, problems: readonly Problem[], severity: DraftFinding['severity']) => {
    for (const { pointer: element, code, message } of problems) {
      found.push({ of, finding: { element, code, severity, message } });
    }
  };

  const reading = await readWorkflow(bpmn);
  // Of a file that cannot be read nothing else can be said.
  if (!reading.ok) {
    add('read', reading.problems, 'error');
    return { checks: counted(['read'], found), sop: undefined };
  }
  const sop = reading.value;
  const net = compileNet(sop);
  if (!net.ok) add('run', net.problems, 'error');
  add('fit', newProblems(workflow, sop, terms), 'error');
  const told = new Set(found.map(({ finding }) => finding.element));
  const lint = await lintWorkflow(bpmn, lintOptions(agency, permitTypes, workflow));
  for (const finding of lint.ok ? lint.value : []) {
    // What keeps a step from running is not told a second time as a finding there.
    if (!told.has(finding.pointer)) add(finding.code, [finding], finding.severity);
  }
  return { checks: counted(asked, found), sop };
}

function weight(agency: Agency, rule: (typeof ruleNames)[number]): Severity {
  return agency.lint?.[rule] ?? rules[rule].severity;
}

/** What is wrong among the files of the agency with the draft and was not without it. */
function newProblems(
  workflow: string,
  sop: Sop,
  { agency, permitTypes, workflows }: AuthoringTerms,
): readonly Problem[] {
  const others = workflows.filter(({ id }) => id !== workflow);
  const key = ({ file, pointer, code }: ReturnType<typeof checkPack>[number]) =>
    JSON.stringify([file, pointer, code]);
  const before = new Set(checkPack({ agency, permitTypes, workflows }).map(key));
  const after = checkPack({ agency, permitTypes, workflows: [...others, { id: workflow, sop }] });
  return after
    .filter((problem) => !before.has(key(problem)) || isIn(problem.file, workflow))
    .map((problem) => (isIn(problem.file, workflow) ? problem : { ...problem, pointer: '' }));
}

const isIn = (file: ReturnType<typeof checkPack>[number]['file'], workflow: string): boolean =>
  typeof file === 'object' && 'workflow' in file && file.workflow === workflow;

function counted(
  asked: readonly Asked[],
  found: readonly { readonly of: Asked; readonly finding: DraftFinding }[],
): DraftChecks {
  const worst = (of: Asked) => {
    const own = found.filter((each) => each.of === of).map(({ finding }) => finding.severity);
    return own.includes('error') ? 'failed' : own.length > 0 ? 'warned' : 'passed';
  };
  const count = (outcome: string) => asked.filter((each) => worst(each) === outcome).length;
  return {
    findings: found.map(({ finding }) => finding),
    ...{ passed: count('passed'), warned: count('warned'), failed: count('failed') },
  };
}
