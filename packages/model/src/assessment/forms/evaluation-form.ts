import type { Sop } from '../../sop/sop.ts';
import type { LocalText } from '../../text.ts';
import type { SummaryStep } from '../summary/select-steps.ts';
import { byRole, onTime, type GroupSummary } from '../summary/on-time.ts';
import { runsWellFrom } from './monitoring-form.ts';

/**
 * The form by which an SOP is evaluated once a year (PermenPAN-RB 35/2012): seven questions, yes or
 * no. Where the logs say something it is proposed, with what it rests on; what only people can
 * answer stays open. Our own reading of which figures speak to which question.
 */
export interface EvaluationRow {
  readonly question: Required<LocalText>;
  /** Proposed; undefined where no log can tell. */
  readonly answer: boolean | undefined;
  readonly basis: Required<LocalText>;
}

const questions: readonly Required<LocalText>[] = [
  { id: 'Mampu mendorong peningkatan kinerja', en: 'Drives better performance' },
  { id: 'Mudah dipahami', en: 'Easy to understand' },
  { id: 'Mudah dilaksanakan', en: 'Easy to carry out' },
  { id: 'Semua orang dapat menjalankan perannya', en: 'Everybody can play their part' },
  { id: 'Mampu mengatasi permasalahan', en: 'Solves problems' },
  { id: 'Mampu menjawab kebutuhan', en: 'Answers what is needed' },
  { id: 'Sinergi dengan SOP lain', en: 'Works together with other SOPs' },
];

type Answer = Omit<EvaluationRow, 'question'>;

/**
 * @param steps - of the year
 * @param middle - when its second half begins, epoch milliseconds
 */
export function evaluationForm(
  sop: Sop,
  steps: readonly SummaryStep[],
  middle: number,
  { share = runsWellFrom }: { readonly share?: number } = {},
): readonly EvaluationRow[] {
  const answers: readonly Answer[] = [
    performance(steps, middle),
    forPeople(),
    carriedOut(steps, share),
    everybody(sop, steps, share),
    problems(steps),
    forPeople(),
    together(sop),
  ];
  return questions.map((question, index) => ({ question, ...(answers[index] ?? forPeople()) }));
}

function performance(steps: readonly SummaryStep[], middle: number): Answer {
  const halves = onTime(
    steps.filter(({ step }) => step.endedAt !== undefined),
    ({ step }) => ((step.endedAt ?? 0) < middle ? 'first' : 'second'),
  );
  const share = (key: string) => halves.find((half) => half.key === key)?.share;
  const [before, after] = [share('first'), share('second')];
  if (before === undefined || after === undefined) return unknown;
  return {
    answer: after >= before,
    basis: {
      id: `Tepat waktu ${percent(before)} pada paruh pertama, ${percent(after)} pada paruh kedua.`,
      en: `In time: ${percent(before)} in the first half, ${percent(after)} in the second.`,
    },
  };
}

function carriedOut(steps: readonly SummaryStep[], wanted: number): Answer {
  if (steps.length === 0) return unknown;
  const share = clean(onTime(steps, () => '')[0]);
  return {
    answer: share >= wanted,
    basis: {
      id: `${percent(share)} dari ${steps.length} langkah tanpa penyimpangan.`,
      en: `${percent(share)} of ${steps.length} steps without a deviation.`,
    },
  };
}

function everybody(sop: Sop, steps: readonly SummaryStep[], wanted: number): Answer {
  const groups = onTime(steps, byRole);
  const worst = groups.toSorted((a, b) => clean(a) - clean(b))[0];
  if (!worst) return unknown;
  const name = sop.performers.find(({ role }) => role === worst.key)?.name ?? worst.key;
  const share = percent(clean(worst));
  return {
    answer: clean(worst) >= wanted,
    basis: {
      id: `Paling rendah: ${name}, ${share} langkah tanpa penyimpangan.`,
      en: `Lowest: ${name}, ${share} of steps without a deviation.`,
    },
  };
}

function problems(steps: readonly SummaryStep[]): Answer {
  const deviations = steps.flatMap(({ step }) => step.deviations);
  if (deviations.length === 0) return unknown;
  const done = deviations.filter(({ followUp }) => followUp?.done).length;
  return {
    answer: done === deviations.length,
    basis: {
      id: `${done} dari ${deviations.length} penyimpangan sudah ditindaklanjuti.`,
      en: `${done} of ${deviations.length} deviations have been followed up.`,
    },
  };
}

/** What stands under Keterkaitan helps the assessor to find out. */
function together({ identity }: Sop): Answer {
  const { relatedProcedures } = identity;
  if (relatedProcedures.length === 0) return forPeople();
  const list = relatedProcedures.join('; ');
  return { answer: undefined, basis: { id: `Terkait: ${list}`, en: `Related: ${list}` } };
}

const forPeople = (): Answer => ({
  answer: undefined,
  basis: {
    id: 'Dinilai oleh pelaksana dan pengguna layanan.',
    en: 'For performers and users to say.',
  },
});

const unknown: Answer = {
  answer: undefined,
  basis: { id: 'Belum ada catatan yang dapat dinilai.', en: 'No record yet to judge by.' },
};

const clean = (group: GroupSummary | undefined): number =>
  group && group.steps > 0 ? 1 - group.deviating / group.steps : 1;

const percent = (share: number): string => `${Math.round(share * 100)} %`;
