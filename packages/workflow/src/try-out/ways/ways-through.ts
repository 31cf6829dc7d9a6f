import type { FlowNode, Sop } from '@alur/model/sop/sop.js';
import type { ServiceTime } from '../../lint/rule.ts';
import { findWay, type WayKind } from './find-way.ts';
import { type Minutes, noTime, stepTime } from './step-time.ts';

/** How long an SOP takes, by the times that it states itself. */
export interface WaysThrough {
  readonly shortest: Way;
  /** By the usual answers: that of a positive outcome, the default, the first; never back. */
  readonly usual: Way;
  readonly longest: Way;
  /** Steps that count nothing: without a time, or with one that cannot be read. */
  readonly untimed: readonly { readonly activity: string; readonly text: string }[];
  readonly promises: readonly PromiseKept[];
}

/** Working minutes from the start to the end, without what a case waits between the steps. */
export interface Way {
  readonly minutes: Minutes;
  /** In the order of the way; of ways side by side the longest. */
  readonly steps: readonly TimedStep[];
  /** The most first. */
  readonly performers: readonly {
    readonly performer: string | undefined;
    readonly minutes: Minutes;
    readonly share: number;
  }[];
  /** What the way waits for beside the work, the longest first. */
  readonly waits: readonly Wait[];
}

export interface TimedStep {
  readonly activity: string;
  readonly performer: string | undefined;
  readonly minutes: Minutes;
  /** Of the most that the steps of this way take, 0 to 1. */
  readonly share: number;
}

export interface Wait {
  readonly node: string;
  /** "3 hari kerja", or the name of the message. */
  readonly text: string;
  /** Undefined where nobody can say: a message, a date, a time that cannot be read. */
  readonly minutes?: Minutes | undefined;
}

/** What a permit promises, beside what its SOP takes. */
export interface PromiseKept extends ServiceTime {
  /** Undefined where the promise cannot be read or has no upper bound. */
  readonly promised?: number | undefined;
  /**
   * Whether the most that each way takes stays within it; undefined where that cannot be said: of a
   * promise without an upper bound, of a way with steps that count nothing and room for them.
   */
  readonly keeps?: Readonly<Record<WayKind, boolean | undefined>> | undefined;
}

/**
 * The shortest, the usual and the longest way through an SOP. A step that is repeated a stated
 * number of times one after the other counts as often; otherwise it counts once.
 *
 * @param serviceTimes - what the permits that follow the SOP promise
 */
export function waysThrough(sop: Sop, serviceTimes: readonly ServiceTime[] = []): WaysThrough {
  const times = new Map(
    sop.activities.map(({ id, mutuBaku }) => [id, stepTime(mutuBaku.duration)] as const),
  );
  const timeOf = (node: FlowNode) => repeated(times.get(node.id) ?? noTime, node);
  const way = (kind: WayKind): Way => {
    const { minutes, nodes } = findWay(sop, kind, timeOf);
    return { minutes, ...whereTimeGoes(sop, nodes, timeOf) };
  };
  const [shortest, usual, longest] = [way('shortest'), way('usual'), way('longest')];
  const untimed = sop.activities
    .filter(({ id }) => times.get(id) === undefined)
    .map(({ id, mutuBaku }) => ({ activity: id, text: mutuBaku.duration }));
  const hasUntimed = ({ steps }: Way): boolean =>
    steps.some(({ activity }) => times.get(activity) === undefined);
  return {
    shortest,
    usual,
    longest,
    untimed,
    promises: serviceTimes.map((promise): PromiseKept => {
      const promised = stepTime(promise.text)?.max;
      if (promised === undefined) return promise;
      const keeps = ({ minutes }: Way, mayTakeMore: boolean): boolean | undefined => {
        if (minutes.max > promised) return false;
        return mayTakeMore ? undefined : true;
      };
      return {
        ...promise,
        promised,
        keeps: {
          shortest: keeps(shortest, hasUntimed(shortest)),
          usual: keeps(usual, hasUntimed(usual)),
          // With its times all written another way might be the longest.
          longest: keeps(longest, untimed.length > 0),
        },
      };
    }),
  };
}

/** In turn takes as often as long; side by side does not. `until` may end it after the first. */
function repeated(minutes: Minutes, { multiInstance }: FlowNode): Minutes {
  if (!multiInstance?.sequential || !/^\d{1,3}$/.test(multiInstance.cardinality)) return minutes;
  const times = Number(multiInstance.cardinality);
  const least = multiInstance.until === undefined ? times : Math.min(1, times);
  return { min: minutes.min * least, max: minutes.max * times };
}

function whereTimeGoes(
  sop: Sop,
  nodes: readonly FlowNode[],
  timeOf: (node: FlowNode) => Minutes,
): Omit<Way, 'minutes'> {
  const activities = new Map(sop.activities.map((activity) => [activity.id, activity]));
  const own = nodes.flatMap((node) => {
    const activity = activities.get(node.id);
    return activity ? [{ activity, minutes: timeOf(node) }] : [];
  });
  const all = own.reduce((sum, { minutes }) => sum + minutes.max, 0);
  const share = (minutes: Minutes) => (all === 0 ? 0 : minutes.max / all);
  const byPerformer = new Map<string | undefined, Minutes>();
  for (const { activity, minutes } of own) {
    const known = byPerformer.get(activity.performer) ?? noTime;
    byPerformer.set(activity.performer, {
      min: known.min + minutes.min,
      max: known.max + minutes.max,
    });
  }
  return {
    steps: own.map(({ activity, minutes }) => ({
      activity: activity.id,
      performer: activity.performer,
      minutes,
      share: share(minutes),
    })),
    performers: [...byPerformer]
      .map(([performer, minutes]) => ({ performer, minutes, share: share(minutes) }))
      .sort((a, b) => b.minutes.max - a.minutes.max),
    waits: nodes.flatMap(waitAt).sort((a, b) => (b.minutes?.max ?? 0) - (a.minutes?.max ?? 0)),
  };
}

function waitAt({ id, type, trigger }: FlowNode): Wait[] {
  if (type === 'startEvent' || type === 'endEvent' || type === 'intermediateThrowEvent') return [];
  if (trigger?.kind === 'message') return [{ node: id, text: trigger.name }];
  if (trigger?.kind !== 'timer') return [];
  const minutes = trigger.timer === 'duration' ? stepTime(trigger.text) : undefined;
  return [{ node: id, text: trigger.text, ...(minutes ? { minutes } : {}) }];
}
