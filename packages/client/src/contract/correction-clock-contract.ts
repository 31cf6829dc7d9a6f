import { verifyExcerpt, verifyLog } from '@alur/model/case/log.js';
import type { CaseEvent } from '@alur/model/case/event.js';
import type { PermitService } from '../permit-service.ts';
import { check, same } from './check.ts';
import { decideAll, putRight, type CameBack } from './correction-steps.ts';
import type { CorrectionCase } from './corrections-contract.ts';
import type { CorrectingHarness } from './harness.ts';
import { submitted } from './steps.ts';

/** For an agency whose clock stands still while an application is put right. */
export const correctionClockContract: readonly CorrectionCase[] = [
  {
    name: 'stops the clock when a complete file comes back, and lets it go on when it is sent again',
    async run(harness) {
      const { applicant, officer, view, task } = await cameBackComplete(harness);
      const waiting = await trackingOf(officer, view.id);
      same(waiting.clock.state, 'paused', 'while it is with the applicant');
      same(waiting.clock.dueAt, undefined, 'nobody knows by when');
      same(moves(waiting.log), [['clock.paused', 'applicant', 'system']], 'what the log says');
      check(view.log.some(isPause), 'the applicant is told why');

      await harness.tick();
      const { id } = await putRight(harness, applicant, await applicant.correct(task.id));
      same((await trackingOf(officer, view.id)).clock.state, 'paused', 'until it is sent');
      const sent = await applicant.submit(id);
      const on = await trackingOf(officer, view.id);
      same(on.clock.state, 'running', 'once it is sent again');
      check((on.clock.dueAt ?? 0) > 0, 'by when it is promised');
      const whole = [
        ['clock.paused', 'applicant', 'system'],
        ['clock.resumed', 'answered', 'system'],
      ];
      same(moves(on.log), whole, 'what the log says then');
      const types = on.log.map(({ type }) => type);
      check(
        types.indexOf('clock.resumed') < types.lastIndexOf('activity.started'),
        'it goes on before the next step begins',
      );
      same(verifyLog(on.log), { ok: true }, 'log');
      same(verifyExcerpt(sent.log), { ok: true }, 'log of the applicant');
    },
  },
  {
    name: 'leaves a clock alone that an officer has stopped for another reason, and one that waits',
    async run(harness) {
      const { applicant, officer, view, task } = await cameBackComplete(harness, async (first) => {
        const tracking = await first.service.tracking();
        await tracking.moveClock(first.caseId, { kind: 'pause', reason: 'other-agency' });
      });
      const { id } = await putRight(harness, applicant, await applicant.correct(task.id));
      await applicant.submit(id);
      const tracked = await trackingOf(officer, view.id);
      same(tracked.clock.state, 'paused', 'the answer of the other agency is awaited still');
      const [only, ...others] = moves(tracked.log);
      same([only?.[1], only?.[2], others], ['other-agency', 'person', []], 'what the log says');

      const other = await submitted(harness);
      const clerk = await decideAll(harness, other.view.id, harness.sample.comesBack);
      const early = await clerk.case(other.view.id);
      same(moves(early.log), [], 'a file that is not complete yet');
    },
  },
];

/** A case whose clock runs and that then waits for its applicant. */
async function cameBackComplete(
  harness: CorrectingHarness,
  before?: (last: { readonly service: PermitService; readonly caseId: string }) => Promise<void>,
): Promise<CameBack> {
  const { applicant, view: sent } = await submitted(harness);
  const steps = harness.sample.comesBackWithMail;
  const service = await decideAll(harness, sent.id, steps.slice(0, -1));
  await before?.({ service, caseId: sent.id });
  const officer = await decideAll(harness, sent.id, steps.slice(-1));
  const view = await applicant.case(sent.id);
  const task = view.ownTasks?.[0];
  check(task !== undefined, 'the applicant is told of the step');
  return { applicant, officer, view, task };
}

const trackingOf = async (officer: PermitService, id: string) =>
  (await officer.tracking()).caseTracking(id);

const isPause = ({ type }: CaseEvent): boolean => type === 'clock.paused';

/** What moved the clock: type, reason, and whether a person did it. */
function moves(log: readonly CaseEvent[]): readonly (readonly string[])[] {
  return log.flatMap((event) =>
    event.type === 'clock.paused' || event.type === 'clock.resumed'
      ? [[event.type, event.data.reason, event.actor.kind]]
      : [],
  );
}
