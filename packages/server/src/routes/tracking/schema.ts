import {
  deviationCauses,
  followUpActions,
  pauseReasons,
  resetReasons,
  resumeReasons,
} from '@alur/model/case/event.js';
import { id, inputsIn, outputsIn, record, ref, slug, type JsonSchema } from '../../http/schemas.ts';

const tags = ['tracking'];
const params = record({ agency: slug, id });
const words = { type: 'string', maxLength: 2000 };
const instant = { type: 'string', pattern: '^[0-9]{1,15}$', description: 'Epoch milliseconds' };
const oneOf = (values: readonly string[]): JsonSchema => ({ type: 'string', enum: [...values] });
const tracked = { 200: ref('CaseTracking') };

export const calendarsSchema = {
  tags,
  summary: 'The working time of the agency, and of the roles whose unit has another',
  params: record({ agency: slug }),
  response: { 200: ref('WorkingCalendars') },
};

export const stepsSchema = {
  tags,
  summary:
    'Every step that was open within a period, of the officer’s own roles; of all for who oversees the agency',
  params: record({ agency: slug }),
  querystring: record({ from: instant, to: instant }),
  response: { 200: ref('TrackedSteps') },
};

export const readSchema = {
  tags,
  summary: 'A case held against the mutu baku of its SOP, with its clock and its deviations',
  params,
  response: tracked,
};

export const explanationSchema = {
  tags,
  summary: 'Puts words on a deviation: why, and what was done; those before stay as its history',
  params,
  body: record(
    {
      deviation: { type: 'string', minLength: 1, maxLength: 200 },
      cause: record({ code: oneOf(deviationCauses), text: words }, ['text']),
      followUp: record({ action: oneOf(followUpActions), done: { type: 'boolean' }, text: words }, [
        'text',
      ]),
    },
    ['cause', 'followUp'],
  ),
  response: tracked,
};

const move = (kind: string, reasons?: readonly string[]): JsonSchema =>
  record(
    {
      kind: { type: 'string', const: kind },
      ...(reasons && { reason: oneOf(reasons) }),
      note: words,
    },
    ['note'],
  );

export const clockSchema = {
  tags,
  summary: 'Starts, stops, goes on with or resets the clock of a case, with the reason',
  params,
  body: {
    type: 'object',
    required: ['kind'],
    oneOf: [
      move('start'),
      move('pause', pauseReasons),
      move('resume', resumeReasons),
      move('reset', resetReasons),
    ],
  },
  response: tracked,
};

export const partsSchema = {
  tags,
  summary: 'Says which required inputs of a task were there, and which outputs are there now',
  params,
  body: record({ inputs: inputsIn, outputs: outputsIn }, ['inputs', 'outputs']),
  response: tracked,
};
