import { logForApplicant } from '@alur/model/case/log-for-applicant.js';
import type { CaseEvent } from '@alur/model/case/event.js';
import { verifyExcerpt, verifyLog } from '@alur/model/case/log.js';
import { caseAfter } from '../case-after.ts';
import { check, refusal, refused, same, settle } from './check.ts';
import type { ContractCase } from './harness.ts';
import { citizen, decide, outcomeOf, submitted, taskOf, verdictsOn } from './steps.ts';

export const tasksContract: readonly ContractCase[] = [
  {
    name: 'puts a new case into the inbox of the role whose turn it is, and into no other',
    async run(harness) {
      const { view } = await submitted(harness);
      const verifier = await harness.officer(harness.sample.verifier);
      const task = await taskOf(verifier, view.id);
      same(task.registrationNumber, view.registrationNumber, 'registration number');
      same(task.caseView.answers, view.answers, 'answers');
      const bystander = await harness.officer(harness.sample.bystander);
      check(!(await bystander.tasks()).some((each) => each.case === view.id), 'no task elsewhere');
      await refused(bystander.task(task.id), ['not-found', 'forbidden'], 'reading the task');
      await refused(
        bystander.completeTask(task.id, {}),
        ['not-found', 'forbidden'],
        'completing the task',
      );
    },
  },
  {
    name: 'has no inbox for citizens',
    async run(harness) {
      const { applicant, view } = await submitted(harness);
      const verifier = await harness.officer(harness.sample.verifier);
      const { id } = await taskOf(verifier, view.id);
      await refused(applicant.tasks(), 'forbidden', 'the inbox');
      await refused(applicant.task(id), ['not-found', 'forbidden'], 'a task');
      await refused(
        applicant.completeTask(id, { outcome: 'accept' }),
        ['not-found', 'forbidden'],
        'deciding on the own application',
      );
    },
  },
  {
    name: 'lists the case that has waited longest first',
    async run(harness) {
      const first = await submitted(harness);
      await harness.tick();
      const second = await submitted(harness);
      const verifier = await harness.officer(harness.sample.verifier);
      const cases = (await verifier.tasks()).map((task) => task.case);
      check(cases.indexOf(first.view.id) < cases.indexOf(second.view.id), 'order of the inbox');
    },
  },
  {
    name: 'keeps what has been marked, for whoever goes on',
    async run(harness) {
      const { view } = await submitted(harness);
      const officer = await harness.officer(harness.sample.verifier);
      const { id } = await taskOf(officer, view.id);
      const verdicts = await verdictsOn(harness, officer, false);
      await officer.saveVerdicts(id, verdicts);
      const colleague = await harness.officer(harness.sample.verifier);
      same((await colleague.task(id)).verdicts, verdicts, 'verdicts');
      same((await officer.case(view.id)).verdicts, [], 'verdicts of the case before the decision');
    },
  },
  {
    name: 'refuses a decision that is not whole or contradicts the verdicts',
    async run(harness) {
      const { view } = await submitted(harness);
      const officer = await harness.officer(harness.sample.verifier);
      const task = await taskOf(officer, view.id);
      const positive = outcomeOf(task, 'positive');
      const negative = outcomeOf(task, 'negative');
      const ok = await verdictsOn(harness, officer, true);
      const notOk = await verdictsOn(harness, officer, false);
      const withoutReason = notOk.map(({ item, ok }) => ({ item, ok }));
      const decisions = {
        'no outcome': { verdicts: ok },
        'an unknown outcome': { outcome: 'tidak-ada', verdicts: ok },
        'no verdicts': { outcome: positive },
        'acceptance with an item not in order': { outcome: positive, verdicts: notOk },
        'rejection with everything in order': { outcome: negative, verdicts: ok },
        'rejection without a reason': { outcome: negative, verdicts: withoutReason },
        'an unknown item': {
          outcome: positive,
          verdicts: [...ok, { item: 'tidak-ada', ok: true }],
        },
      };
      for (const [name, decision] of Object.entries(decisions)) {
        const { findings } = await refused(
          officer.completeTask(task.id, decision),
          'invalid',
          name,
        );
        check(findings.length > 0, `${name}: a finding says what is wrong`);
      }
      same((await officer.case(view.id)).log, task.caseView.log, 'the log');
    },
  },
  {
    name: 'rejects with reasons that the applicant can read, in the case and in a mail',
    async run(harness) {
      const { applicant, view, email } = await submitted(harness);
      const before = (await harness.mailsTo(email)).length;
      const officer = await harness.officer(harness.sample.verifier);
      const { result: decided } = await decide(harness, officer, view.id, 'negative');
      const seen = await applicant.case(view.id);
      same(seen.status, decided.status, 'status');
      check(decided.status !== view.status, 'the status has changed');
      const failed = seen.verdicts.find(({ ok }) => !ok);
      check(failed?.reason !== undefined, 'the verdict has its reason');
      const { reasons } = await applicant.agency();
      const mail = (await harness.mailsTo(email)).slice(before).join('\n');
      check(mail.includes(reasons[failed.reason]?.id ?? failed.reason), 'the mail has the reason');
      check(mail.includes(failed.note ?? ''), "the mail has the officer's words");
      check(!JSON.stringify(seen.log).includes(failed.note ?? '-'), 'the log has not');
      same(verifyExcerpt(seen.log), { ok: true }, 'log');
    },
  },
  {
    name: 'tells the second of two officers who was first',
    async run(harness) {
      const { view } = await submitted(harness);
      const first = await harness.officer(harness.sample.verifier);
      const second = await harness.officer(harness.sample.verifier);
      const { task } = await decide(harness, first, view.id, 'positive');
      const outcome = outcomeOf(task, 'negative');
      const verdicts = await verdictsOn(harness, second, false);
      const { by } = await refused(
        second.completeTask(task.id, { outcome, verdicts }),
        'conflict',
        'the second decision',
      );
      same(by?.role, harness.sample.verifier, 'the role that was first');
      check(!Number.isNaN(Date.parse(by?.at ?? '')), 'the time of the first');
      await refused(second.saveVerdicts(task.id, verdicts), 'conflict', 'marking afterwards');
    },
  },
  {
    name: 'answers a completion with what it added, which makes the case that was seen whole again',
    async run(harness) {
      const { view } = await submitted(harness);
      const officer = await harness.officer(harness.sample.verifier);
      const verdicts = await verdictsOn(harness, officer, true);
      const { task, result } = await decide(harness, officer, view.id, 'positive');
      same(
        caseAfter(task.caseView, result, { verdicts }),
        await officer.case(view.id),
        'the case as seen before, with what the decision added',
      );
      const next = await taskOf(officer, view.id);
      const printed = await officer.completeTask(next.id, {});
      const after = caseAfter(next.caseView, printed);
      same(after, await officer.case(view.id), 'the case after the next task');
      check(next.letters.length > 0, 'the next task issues a letter');
      check(after?.letters.length === view.letters.length + 1, 'and the letter is in the answer');
      same(caseAfter(view, printed), undefined, 'the case as it was two steps before');
    },
  },
  {
    name: 'takes exactly one of several decisions at once',
    async run(harness) {
      const { view } = await submitted(harness);
      const officers = await Promise.all(
        [1, 2, 3, 4].map(() => harness.officer(harness.sample.verifier)),
      );
      const decisions = officers.map((officer) => decide(harness, officer, view.id, 'positive'));
      const { taken, errors } = await settle(decisions);
      same(taken.length, 1, 'decisions taken');
      for (const error of errors.filter((each) => !String(each).includes('finds the task'))) {
        refusal(error, 'conflict', 'the others');
      }
      const [anyOfThem] = officers;
      check(anyOfThem !== undefined, 'an officer');
      const { log } = await anyOfThem.case(view.id);
      const done = log.filter(
        ({ type, data }) =>
          type === 'activity.completed' && data.activity === taken[0]?.task.activity,
      );
      same(done.length, 1, 'decisions in the log');
    },
  },
  {
    name: 'follows the procedure from role to role to its end',
    async run(harness) {
      const { view, applicant } = await submitted(harness);
      const verifier = await harness.officer(harness.sample.verifier);
      await decide(harness, verifier, view.id, 'positive');
      const { roles } = await applicant.agency();
      const officers = await Promise.all(
        roles.filter((role) => !role.applicant).map(({ id }) => harness.officer(id)),
      );
      for (let steps = 0; steps < 30; steps++) {
        const inboxes = await Promise.all(officers.map((officer) => officer.tasks()));
        const turn = inboxes.findIndex((tasks) => tasks.some((task) => task.case === view.id));
        const officer = officers[turn];
        if (!officer) break;
        const task = await taskOf(officer, view.id);
        const outcome = task.outcomes.find(({ tone }) => tone !== 'negative')?.id;
        await officer.completeTask(task.id, outcome === undefined ? {} : { outcome });
      }
      const { log, letters } = await applicant.case(view.id);
      same(log.at(-1)?.type, 'case.ended', 'the last event');
      same(verifyExcerpt(log), { ok: true }, 'log as the applicant sees it');
      const whole = (await verifier.case(view.id)).log;
      same(verifyLog(whole), { ok: true }, 'log');
      same(log, logForApplicant(whole, ownAccount(log)), 'what of it the applicant sees');
      check(letters.length > 0, 'letters were issued');
      check(
        letters.every(({ number }) => number !== ''),
        'each letter has its number',
      );
    },
  },
  {
    name: 'does not know a task that is not there',
    async run(harness) {
      const officer = await harness.officer(harness.sample.verifier);
      await refused(officer.task('tidak-ada'), 'not-found', 'reading');
      await refused(officer.completeTask('tidak-ada', {}), 'not-found', 'completing');
      const applicant = await citizen(harness);
      await refused(applicant.case('tidak-ada'), 'not-found', 'a case');
    },
  },
];

/** Of who has sent the application: the first event is theirs. */
function ownAccount([first]: readonly CaseEvent[]): string {
  return first?.actor.kind === 'person' ? first.actor.account : '';
}
