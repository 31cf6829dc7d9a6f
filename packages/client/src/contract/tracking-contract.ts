import { verifyLog } from '@alur/model/case/log.js';
import type { PermitService, TaskView } from '../permit-service.ts';
import type { TrackingService } from '../tracking-service.ts';
import { check, refused, same } from './check.ts';
import type { ContractCase, ServiceHarness } from './harness.ts';
import { citizen, decide, outcomeOf, submitted, taskOf, verdictsOn } from './steps.ts';

/** From long ago until long after. */
const ever = { from: 0, to: Date.UTC(2100, 0) };
const secret = 'Menunggu jawaban dari (nama pejabat) di kelurahan.';

export const trackingContract: readonly ContractCase[] = [
  {
    name: 'gives officers the working time of the agency, and nobody else',
    async run(harness) {
      const officer = await harness.officer(harness.sample.verifier);
      const { agency } = await (await officer.tracking()).workingCalendars();
      check(agency.daysPerWeek >= 5, 'days of the week');
      const calendars = async (service: PermitService) =>
        (await service.tracking()).workingCalendars();
      await refused(calendars(await citizen(harness)), 'forbidden', 'a citizen');
      await refused(calendars(await harness.service()), 'unauthenticated', 'nobody');
    },
  },
  {
    name: 'shows how a case keeps its mutu baku to its officers and to who oversees, to nobody else',
    async run(harness) {
      const { view, applicant } = await submitted(harness);
      const officer = await harness.officer(harness.sample.verifier);
      const whole = (await officer.case(view.id)).log;
      for (const service of [officer, await overseer(harness)]) {
        const seen = await (await service.tracking()).caseTracking(view.id);
        same(seen.log, whole, 'log');
        same(seen.chain, { ok: true }, 'chain');
        same(seen.workflow, view.workflow, 'workflow');
        const open = seen.assessment.steps.filter(({ state }) => state === 'running');
        check(open.length === 1, 'one step is under way');
        same(seen.may, { explain: true, moveClock: true }, 'what the officer may do');
      }
      const see = async (service: PermitService) =>
        (await service.tracking()).caseTracking(view.id);
      await refused(see(applicant), 'forbidden', 'its applicant');
      await refused(see(await citizen(harness)), 'not-found', 'another citizen');
      const bystander = await harness.officer(harness.sample.bystander);
      await refused(see(bystander), 'not-found', 'an officer who has nothing to do with it');
      await refused(see(await harness.service()), 'unauthenticated', 'nobody');
    },
  },
  {
    name: 'lists the steps of the own roles, and all of them for who oversees',
    async run(harness) {
      const { view, applicant } = await submitted(harness);
      const rowsOf = async (service: PermitService, period = ever) => {
        const { cases, steps, activities } = await (await service.tracking()).trackedSteps(period);
        const own = cases.findIndex(({ id }) => id === view.id);
        return steps.filter((step) => step.case === own).map((step) => activities[step.activity]);
      };
      const officer = await harness.officer(harness.sample.verifier);
      const roles = new Set((await rowsOf(officer)).map((activity) => activity?.role));
      same([...roles], [harness.sample.verifier], 'roles of the steps that the officer sees');
      const all = await rowsOf(await overseer(harness));
      check(all.length > (await rowsOf(officer)).length, 'who oversees sees more');
      const before = { from: 0, to: Date.parse(view.submittedAt) };
      same((await rowsOf(officer, before)).length, 0, 'steps before the case');
      const bystander = await harness.officer(harness.sample.bystander);
      same((await rowsOf(bystander)).length, 0, 'steps that a bystander sees');
      await refused(rowsOf(applicant), 'forbidden', 'the applicant');
    },
  },
  {
    name: 'counts what an officer says was missing as deviations, and takes nothing for granted',
    async run(harness) {
      const { view } = await submitted(harness);
      const { officer, task } = await completed(harness, view.id, false);
      const seen = await (await officer.tracking()).caseTracking(view.id);
      const kinds = seen.assessment.deviations
        .filter((deviation) => deviation.activity === task.activity)
        .map(({ kind }) => kind);
      check(kinds.includes('input'), 'a missing input is a deviation');
      check(kinds.includes('output'), 'a missing output is a deviation');
      same(verifyLog(seen.log), { ok: true }, 'log');

      const other = await submitted(harness);
      await decide(harness, officer, other.view.id, 'positive');
      const silent = await (await officer.tracking()).caseTracking(other.view.id);
      const step = silent.assessment.steps.find(({ activity }) => activity === task.activity);
      const said = step?.inputs.filter(({ state }) => state !== 'unknown') ?? [];
      same(said, [], 'inputs of which nobody has said anything');
    },
  },
  {
    name: 'keeps why a step deviated and what was done, with history, and the words beside the log',
    async run(harness) {
      const { view } = await submitted(harness);
      const { officer } = await completed(harness, view.id, false);
      const tracking = await officer.tracking();
      const before = await tracking.caseTracking(view.id);
      const id = before.assessment.deviations[0]?.id ?? '';
      const cause = { code: 'other-agency', text: secret } as const;
      await tracking.explainDeviation(view.id, id, { cause });
      const followUp = { action: 'coordination', done: true, text: 'Sudah disurati.' } as const;
      const after = await tracking.explainDeviation(view.id, id, { followUp });
      const deviation = after.assessment.deviations.find((each) => each.id === id);
      same(deviation?.cause?.code, 'other-agency', 'cause');
      same(after.texts[deviation?.cause?.text ?? ''], secret, 'words on the cause');
      same(deviation?.followUp?.action, 'coordination', 'follow-up');
      same(deviation?.history.length, 2, 'history');
      check(!JSON.stringify(after.log).includes(secret), 'the log does not hold the words');
      same(verifyLog(after.log), { ok: true }, 'log');
      same((await tracking.caseTracking(view.id)).texts, after.texts, 'texts when read again');

      const explain = (service: TrackingService, of: string, words: object) =>
        service.explainDeviation(view.id, of, words);
      await refused(explain(tracking, 'tidak-ada', { cause }), 'invalid', 'unknown deviation');
      await refused(explain(tracking, id, {}), 'invalid', 'no words at all');
      const stranger = await (await harness.officer(harness.sample.bystander)).tracking();
      await refused(explain(stranger, id, { cause }), ['not-found', 'forbidden'], 'a bystander');
    },
  },
  {
    name: 'starts the clock when the file is complete, and moves it only as the rules allow',
    async run(harness) {
      const { view } = await submitted(harness);
      const officer = await harness.officer(harness.sample.verifier);
      const tracking = await officer.tracking();
      const waiting = await tracking.caseTracking(view.id);
      same(waiting.clock.state, 'waiting', 'before the file is complete');
      const pause = { kind: 'pause', reason: 'applicant', note: secret } as const;
      await refused(tracking.moveClock(view.id, pause), 'invalid', 'a clock that does not run');

      await decide(harness, officer, view.id, 'positive');
      const running = await tracking.caseTracking(view.id);
      same(running.clock.state, 'running', 'once the file is complete');
      check((running.clock.dueAt ?? 0) > (running.clock.startedAt ?? 0), 'by when it is promised');
      await refused(
        tracking.moveClock(view.id, { kind: 'resume', reason: 'answered' }),
        'invalid',
        'going on with what runs',
      );

      await harness.tick();
      const paused = await tracking.moveClock(view.id, pause);
      same(paused.clock.state, 'paused', 'paused');
      same(paused.clock.dueAt, undefined, 'nobody knows by when');
      check(Object.values(paused.texts).includes(secret), 'the note is kept');
      check(!JSON.stringify(paused.log).includes(secret), 'the log does not hold the note');
      await harness.tick();
      const on = await tracking.moveClock(view.id, { kind: 'resume', reason: 'answered' });
      same(on.clock.state, 'running', 'running again');

      const reset = { kind: 'reset', reason: 'reconfirmed' } as const;
      for (let resets = 1; resets <= on.clock.resetsAllowed; resets++) {
        same((await tracking.moveClock(view.id, reset)).clock.resets, resets, 'resets');
      }
      await refused(tracking.moveClock(view.id, reset), 'invalid', 'one reset too many');
      same(verifyLog((await tracking.caseTracking(view.id)).log), { ok: true }, 'log');
      const stranger = await (await harness.officer(harness.sample.bystander)).tracking();
      await refused(stranger.moveClock(view.id, pause), ['not-found', 'forbidden'], 'a bystander');
    },
  },
  {
    name: 'records parts of a task after it is done: an output that came late is late',
    async run(harness) {
      const { view } = await submitted(harness);
      const { officer, task } = await completed(harness, view.id, false);
      const tracking = await officer.tracking();
      await harness.tick();
      const parts = { outputs: [{ output: lastUntraced(task), produced: true }] };
      const seen = await tracking.recordParts(task.id, parts);
      const outputs = seen.assessment.deviations.filter(({ kind }) => kind === 'output');
      check(
        outputs.some((each) => each.kind === 'output' && each.direction === 'late'),
        'the output is late now',
      );
      const unknown = { inputs: [{ input: 99, present: true }] };
      await refused(
        tracking.recordParts(task.id, unknown),
        'invalid',
        'an input that there is not',
      );
      await refused(tracking.recordParts(task.id, {}), 'invalid', 'nothing');
      const stranger = await (await harness.officer(harness.sample.bystander)).tracking();
      await refused(stranger.recordParts(task.id, parts), 'not-found', 'a bystander');
    },
  },
];

async function overseer(harness: ServiceHarness): Promise<PermitService> {
  const { roles } = await (await harness.service()).agency();
  const role = roles.find(({ oversees }) => oversees)?.id;
  check(role !== undefined, 'the agency has a role that oversees');
  return harness.officer(role);
}

/** The first task of a case, decided, all its parts said to be there or missing. */
async function completed(
  harness: ServiceHarness,
  caseId: string,
  there: boolean,
): Promise<{ readonly officer: PermitService; readonly task: TaskView }> {
  const officer = await harness.officer(harness.sample.verifier);
  const task = await taskOf(officer, caseId);
  const { inputs = [], outputs = [] } = task.parts ?? {};
  await officer.completeTask(task.id, {
    outcome: outcomeOf(task, 'positive'),
    verdicts: await verdictsOn(harness, officer, true),
    inputs: inputs.map((_, input) => ({ input, present: there })),
    outputs: outputs.map((_, output) => ({ output, produced: there })),
  });
  return { officer, task };
}

function lastUntraced({ parts }: TaskView): number {
  const place = parts?.outputs.findLastIndex(({ traced }) => !traced) ?? -1;
  check(place >= 0, 'the task has an output that only the officer knows of');
  return place;
}
