import type { AssessedEvent } from '@alur/model/assessment/assessed-event.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { xmlText } from '../export/svg/xml-text.ts';
import type { CaseLog } from './event-log.ts';

/** The standard's own definitions of what the keys mean. */
const extensions = [
  ['Concept', 'concept'],
  ['Time', 'time'],
  ['Lifecycle', 'lifecycle'],
  ['Organizational', 'org'],
] as const;

/** Of the lifecycle extension; what is not among them is complete as it happens. */
const transitions: ReadonlyMap<string, string> = new Map([
  ['activity.started', 'start'],
  ['activity.completed', 'complete'],
  ['activity.cancelled', 'withdraw'],
  ['clock.paused', 'suspend'],
  ['clock.resumed', 'resume'],
]);

/**
 * Case logs as XES (IEEE 1849-2016 and 2023), for tools of process mining: a trace for each case, an
 * event for each event. Beside what such tools read, each event holds itself as JSON under `alur`,
 * so that {@link readEventLog} gets back all of it.
 *
 * The log itself has no attributes: the drafts of the schema do not agree on where they stand.
 */
export function writeXes(cases: readonly CaseLog[], sop: Sop): string {
  const names = new Map(sop.activities.map(({ id, name }) => [id, name]));
  const head = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<log xes.version="1849.2016" xes.features="">',
    ...extensions.map(
      ([name, prefix]) =>
        `  <extension name="${name}" prefix="${prefix}" uri="http://www.xes-standard.org/${prefix}.xesext"/>`,
    ),
    '  <global scope="trace">',
    `    ${text('concept:name', '')}`,
    '  </global>',
    '  <global scope="event">',
    `    ${text('concept:name', '')}`,
    `    ${text('lifecycle:transition', 'complete')}`,
    '    <date key="time:timestamp" value="1970-01-01T00:00:00.000Z"/>',
    '  </global>',
    '  <classifier name="Activity" scope="event" keys="concept:name"/>',
    '  <classifier name="ActivityAndTransition" scope="event" keys="concept:name lifecycle:transition"/>',
  ];
  const traces = cases.map(({ case: id, events }) =>
    [
      '  <trace>',
      `    ${text('concept:name', id)}`,
      ...events.map((event) => eventXml(event, names)),
      '  </trace>',
    ].join('\n'),
  );
  return `${[...head, ...traces, '</log>'].join('\n')}\n`;
}

function eventXml(event: AssessedEvent, names: ReadonlyMap<string, string>): string {
  const { type, at, actor } = event;
  const data = event.data as Readonly<Record<string, unknown>>;
  const activity = 'activity' in data ? String(data.activity) : undefined;
  const role = typeof data.role === 'string' ? data.role : undefined;
  const attributes = [
    text('concept:name', type.startsWith('activity.') ? nameOf(activity, names) : type),
    ...(typeof data.task === 'string' ? [text('concept:instance', data.task)] : []),
    text('lifecycle:transition', transitions.get(type) ?? 'complete'),
    `<date key="time:timestamp" value="${new Date(at).toISOString()}"/>`,
    ...(actor.kind === 'person' ? [text('org:resource', actor.account)] : []),
    ...(actor.kind === 'person' || role ? [text('org:role', role ?? actorRole(event))] : []),
    ...(activity === undefined ? [] : [text('activity', activity)]),
    ...(typeof data.outcome === 'string' ? [text('outcome', data.outcome)] : []),
    text('alur', JSON.stringify(bare(event))),
  ];
  return ['    <event>', ...attributes.map((each) => `      ${each}`), '    </event>'].join('\n');
}

const nameOf = (activity: string | undefined, names: ReadonlyMap<string, string>): string =>
  names.get(activity ?? '') ?? activity ?? '';

const actorRole = ({ actor }: AssessedEvent): string => (actor.kind === 'person' ? actor.role : '');

/** Without the hashes: a chain proves something only where it is kept. */
function bare({ type, data, case: id, sequence, at, actor }: AssessedEvent) {
  return { type, data, case: id, sequence, at, actor };
}

const text = (key: string, value: string): string =>
  `<string key="${key}" value="${xmlText(value)}"/>`;
