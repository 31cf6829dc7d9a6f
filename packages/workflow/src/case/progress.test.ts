import { caseProgress, progressOf } from '@alur/model/case/progress.js';
import { followLog, noVisits } from '@alur/model/case/visits.js';
import type { CaseEvent, CaseEventBody } from '@alur/model/case/event.js';
import { appendEvent } from '@alur/model/case/log.js';
import type { Activity, Sop } from '@alur/model/sop/sop.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlayedCase } from '../engine/contract/played-case.ts';
import { embeddedEngine } from '../engine/embedded-engine.ts';
import { compileNet } from '../engine/compile.ts';
import type { EngineEffect } from '../engine/engine-port.ts';
import { taskTypes } from '../engine/profile.ts';
import { outcomes, randomSop } from '../testing/differential/random-sop.ts';
import { Random } from '../testing/differential/random.ts';

/** A random procedure, played by the engine as far as chance has it, with the log that it leaves. */
async function playedLog(seed: number, moves: number) {
  const random = new Random(seed);
  const drawn = randomSop(random);
  const sop: Sop = {
    ...drawn,
    activities: drawn.nodes
      .filter(({ type }) => taskTypes.has(type))
      .map(({ id, name }): Activity => ({
        ...{ id, name, number: '', notifications: [], inferences: [] },
        mutuBaku: { requiredInputs: [], duration: '', outputs: [], remarks: '' },
        work: { kind: 'manual', letters: [], outcomes: [] },
      })),
  };
  const net = compileNet(sop);
  if (!net.ok) throw new Error(JSON.stringify(net.problems));
  const played = await PlayedCase.start(embeddedEngine(net.value));
  for (let move = 0; move < moves && played.end === '' && played.open.length > 0; move += 1) {
    await played.complete(random.pick(played.open), random.pick(outcomes));
  }
  return { sop, played, log: logOf(played.effects) };
}

function logOf(effects: readonly EngineEffect[]): readonly CaseEvent[] {
  const events: CaseEvent[] = [];
  for (const [index, body] of effects.flatMap(bodyOf).entries()) {
    const at = new Date(Date.UTC(2026, 10, 2, 1, 0, index)).toISOString();
    events.push(appendEvent(events.at(-1), 'case-1', body, { kind: 'system' }, at));
  }
  return events;
}

function bodyOf(effect: EngineEffect): CaseEventBody[] {
  switch (effect.type) {
    case 'task-opened':
      return [
        {
          type: 'activity.started',
          data: { activity: effect.activity, task: effect.task, role: '' },
        },
      ];
    case 'task-completed':
      return [
        {
          type: 'activity.completed',
          data: { activity: effect.activity, task: effect.task, role: '' },
        },
      ];
    case 'task-cancelled':
      return [
        { type: 'activity.cancelled', data: { activity: effect.activity, task: effect.task } },
      ];
    case 'completed':
    case 'terminated':
      return [{ type: 'case.ended', data: { end: 'end' } }];
    default:
      return [];
  }
}

const anyCase = fc.record({ seed: fc.nat(), moves: fc.nat(25) });

describe('the progress of any case of any procedure', () => {
  it('has a state for every activity, and is current exactly where the engine waits', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async ({ seed, moves }) => {
        const { sop, played, log } = await playedLog(seed, moves);
        const progress = caseProgress(sop, log);
        expect([...progress.keys()]).toEqual(sop.activities.map(({ id }) => id));
        const current = [...progress].filter(([, { state }]) => state === 'current');
        expect(current.map(([id]) => id).sort()).toEqual([...new Set(played.open)]);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same event by event as at once', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async ({ seed, moves }) => {
        const { sop, log } = await playedLog(seed, moves);
        const followed = log.reduce((before, event) => followLog(before, [event]), noVisits);
        expect(progressOf(sop, followed)).toEqual(caseProgress(sop, log));
      }),
      { numRuns: 100 },
    );
  });

  it('never calls skipped what comes next, unless the case is sent back', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async ({ seed, moves }) => {
        const { sop, log } = await playedLog(seed, moves);
        for (const [index, event] of log.entries()) {
          // As people saw it last: before the completion that led here.
          const seen = log
            .slice(0, index)
            .findLastIndex(({ type }) => type === 'activity.completed');
          if (event.type !== 'activity.started' || seen < 0) continue;
          const before = caseProgress(sop, log.slice(0, seen));
          const after = caseProgress(sop, log.slice(0, index + 1));
          const { activity } = event.data;
          if (before.get(activity)?.state !== 'skipped') continue;
          const isSentBack = [...after.values()].some(({ state }) => state === 'returned');
          expect(
            isSentBack,
            `${activity} in ${JSON.stringify(sop.flows.map(({ id }) => id))}`,
          ).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
