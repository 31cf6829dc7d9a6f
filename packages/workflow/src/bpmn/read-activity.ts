import { type CaseStatus, caseStatuses } from '@alur/model/case/event.js';
import type { Problem } from '@alur/model/problem.js';
import type {
  Activity,
  Inference,
  MutuBaku,
  Notification,
  Outcome,
  WorkKind,
} from '@alur/model/sop/sop.js';
import { problemAt } from '../problem.ts';
import { elementsAt, extensions, idOf, type ModdleElement, textAt, textsAt } from './moddle.ts';

export const workKinds = [
  'account',
  'registration',
  'checklist',
  'form',
  'letter',
  'sign',
  'hand-over',
  'external',
  'manual',
] as const satisfies readonly WorkKind[];

const tones = ['positive', 'negative', 'neutral'] as const;
const slug = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** A row of the SOP's table. What is wrong with it is added to `problems`. */
export function readActivity(
  element: ModdleElement,
  performer: string | undefined,
  problems: Problem[],
): Activity {
  const step = extensions(element, 'Step')[0];
  const description = textAt(step, 'description');
  const status = readStatus(element, textAt(step, 'status'), problems);
  return {
    id: idOf(element),
    number: textAt(step, 'number'),
    name: textAt(element, 'name'),
    ...(performer === undefined ? {} : { performer }),
    mutuBaku: readMutuBaku(extensions(element, 'MutuBaku')[0]),
    work: readWork(element, problems),
    ...(status === undefined ? {} : { status }),
    notifications: extensions(element, 'Notify').map((each) => readNotification(each, problems)),
    inferences: readInferences(element, problems),
    ...(description === '' ? {} : { description }),
  };
}

function readMutuBaku(element: ModdleElement | undefined): MutuBaku {
  const outputs = element ? elementsAt(element, 'output') : [];
  return {
    requiredInputs: textsAt(element, 'requiredInput'),
    duration: textAt(element, 'duration'),
    outputs: outputs.map((output) => {
      const about = textAt(output, 'about');
      return { text: textAt(output, 'body'), ...(about === '' ? {} : { about }) };
    }),
    remarks: textAt(element, 'remarks'),
  };
}

function readWork(element: ModdleElement, problems: Problem[]): Activity['work'] {
  const work = extensions(element, 'Work')[0];
  if (!work) return { kind: 'manual', letters: [], outcomes: [] };
  const kind = oneOf(work, 'kind', workKinds, 'manual', problems);
  const letters = textAt(work, 'letters').split(/\s+/).filter(Boolean);
  const outcomes = elementsAt(work, 'outcome').map((each) => readOutcome(each, problems));
  const ids = outcomes.map(({ id }) => id);
  for (const id of ids.filter((each, index) => ids.indexOf(each) !== index)) {
    problems.push(
      problemAt(
        idOf(element),
        'duplicate-outcome',
        `Hasil "${id}" tertulis lebih dari satu kali. Beri setiap hasil id sendiri.`,
        `The outcome "${id}" is written more than once. Give each outcome its own id.`,
      ),
    );
  }
  return { kind, letters, outcomes };
}

function readOutcome(element: ModdleElement, problems: Problem[]): Outcome {
  const id = textAt(element, 'id');
  const titleEn = textAt(element, 'titleEn');
  if (!slug.test(id) || id in {}) {
    problems.push(
      problemAt(
        idOf(element),
        'bad-outcome',
        `Id hasil "${id}" tidak dapat dipakai. Pakai huruf kecil, angka, dan tanda hubung, misalnya "accept".`,
        `The outcome id "${id}" cannot be used. Use lower case letters, digits and hyphens, for instance "accept".`,
      ),
    );
  }
  return {
    id,
    title: textAt(element, 'title') || id,
    ...(titleEn === '' ? {} : { titleEn }),
    tone: oneOf(element, 'tone', tones, 'neutral', problems),
  };
}

function readNotification(element: ModdleElement, problems: Problem[]): Notification {
  const when = textAt(element, 'when').replace(/^=\s*/, '');
  return {
    template: textAt(element, 'template'),
    to: oneOf(element, 'to', ['applicant'], 'applicant', problems),
    ...(when === '' ? {} : { when }),
  };
}

export function readInferences(element: ModdleElement, problems: Problem[]): Inference[] {
  return extensions(element, 'Inferred').map((each) => {
    const written = textAt(each, 'confidence');
    const confidence = Number(written);
    if (written === '' || !(confidence >= 0 && confidence <= 1)) {
      problems.push(
        problemAt(
          idOf(element),
          'bad-confidence',
          `Keyakinan "${written}" tidak sah. Tulis angka dari 0 sampai 1, misalnya 0.8.`,
          `The confidence "${written}" is not valid. Write a number from 0 to 1, for instance 0.8.`,
        ),
      );
    }
    return { what: textAt(each, 'what'), why: textAt(each, 'why'), confidence };
  });
}

export function readStatus(
  element: ModdleElement,
  written: string,
  problems: Problem[],
): CaseStatus | undefined {
  if (written === '') return undefined;
  const status = caseStatuses.find((each) => each === written);
  if (!status) problems.push(notOneOf(idOf(element), 'status', written, caseStatuses));
  return status;
}

/** An attribute with a closed list of values; the fallback where it is left out. */
function oneOf<T extends string>(
  element: ModdleElement,
  attribute: string,
  values: readonly T[],
  fallback: T,
  problems: Problem[],
): T {
  const written = textAt(element, attribute);
  if (written === '') return fallback;
  const value = values.find((each) => each === written);
  if (!value) problems.push(notOneOf(idOf(element), attribute, written, values));
  return value ?? fallback;
}

export function notOneOf(
  id: string,
  attribute: string,
  written: string,
  values: readonly string[],
): Problem {
  const list = values.join(', ');
  return problemAt(
    id,
    `bad-${attribute}`,
    `"${written}" tidak dikenal untuk ${attribute}. Pakai salah satu dari: ${list}.`,
    `"${written}" is not known for ${attribute}. Use one of: ${list}.`,
  );
}
