import {
  id,
  inputsIn,
  list,
  outputsIn,
  record,
  ref,
  slug,
  verdictsIn,
} from '../../http/schemas.ts';

const tags = ['tasks'];
const params = record({ agency: slug, id });

export const listSchema = {
  tags,
  summary: 'The open tasks of the officer’s roles, longest waiting first',
  params: record({ agency: slug }),
  response: { 200: list(ref('TaskSummary')) },
};

export const readSchema = {
  tags,
  summary: 'A task with its case and what was marked so far',
  params,
  response: { 200: ref('TaskView') },
};

export const verdictsSchema = {
  tags,
  summary: 'Keeps what the officer has marked so far',
  params,
  body: record({ verdicts: verdictsIn }),
  response: { 204: { type: 'null' } },
};

export const completionSchema = {
  tags,
  summary:
    'Completes the task: how the case stands, and the events added; 409 with `by` when somebody ' +
    'else has done so',
  params,
  body: record(
    {
      outcome: { type: 'string', maxLength: 64 },
      verdicts: verdictsIn,
      inputs: inputsIn,
      outputs: outputsIn,
      note: { type: 'string', maxLength: 2000 },
    },
    ['outcome', 'verdicts', 'inputs', 'outputs', 'note'],
  ),
  response: { 200: ref('TaskResult') },
};

export const correctionSchema = {
  tags,
  summary:
    'Begins a draft of all that was sent, to put it right for this task of the applicant’s own; ' +
    'the same draft while there is one. Its submission completes the task',
  params,
  response: { 200: ref('Draft') },
};
