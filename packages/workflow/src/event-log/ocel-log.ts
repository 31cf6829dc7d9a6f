import type { AssessedEvent } from '@alur/model/assessment/assessed-event.js';
import type { Sop } from '@alur/model/sop/sop.js';
import type { CaseLog } from './event-log.ts';

/**
 * An object-centric event log, OCEL 2.0: the case is only one of the objects that an event is
 * about, beside the activity, who did it, in which role, the letter that came of it and the procedure.
 *
 * All values are strings: the published JSON schema takes no others. No two types have an attribute
 * of the same name: the published XML schema refuses that.
 */
export interface OcelLog {
  readonly eventTypes: readonly OcelType[];
  readonly objectTypes: readonly OcelType[];
  readonly events: readonly OcelEvent[];
  readonly objects: readonly OcelObject[];
}

export interface OcelType {
  readonly name: string;
  readonly attributes: readonly { readonly name: string; readonly type: 'string' }[];
}

export interface OcelEvent {
  readonly id: string;
  readonly type: string;
  /** ISO 8601. */
  readonly time: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly relationships: readonly { readonly objectId: string; readonly qualifier: string }[];
}

export interface OcelObject {
  readonly id: string;
  readonly type: string;
  readonly attributes: readonly {
    readonly name: string;
    readonly time: string;
    readonly value: string;
  }[];
  readonly relationships: readonly { readonly objectId: string; readonly qualifier: string }[];
}

export function ocelLog(cases: readonly CaseLog[], sop: Sop): OcelLog {
  const objects = new Map<string, OcelObject>();
  const procedure = `procedure:${sop.id}`;
  const named = (id: string, type: string, values: readonly (readonly [string, string])[]) => {
    const attributes = values.map(([name, value]) => ({ name, time: epoch, value }));
    if (!objects.has(id)) objects.set(id, { id, type, attributes, relationships: [] });
    return id;
  };
  named(procedure, 'procedure', [
    ['title', sop.identity.title],
    ['sopNumber', sop.identity.number],
  ]);
  for (const { id, name, number } of sop.activities) {
    named(`activity:${id}`, 'activity', [
      ['name', name],
      ['activityNumber', number],
    ]);
  }
  const names = new Map(sop.activities.map(({ id, name }) => [id, name]));
  const events = cases.flatMap(({ case: id, events: log }) => {
    const caseObject = `case:${id}`;
    const about = log.find((each) => each.type === 'case.submitted')?.data;
    objects.set(caseObject, {
      id: caseObject,
      type: 'case',
      attributes: [
        { name: 'permitType', time: epoch, value: about?.permitType.id ?? '' },
        { name: 'registrationNumber', time: epoch, value: about?.registrationNumber ?? '' },
      ],
      relationships: [{ objectId: procedure, qualifier: 'follows' }],
    });
    return log.map((event): OcelEvent => ({
      id: `${id}:${event.sequence}`,
      type: typeOf(event, names),
      time: new Date(event.at).toISOString(),
      attributes: attributesOf(event),
      relationships: [
        { objectId: caseObject, qualifier: 'case' },
        ...relations(event, (objectId, type) => named(objectId, type, [])),
      ],
    }));
  });
  const used = new Map<string, Set<string>>();
  for (const { type, attributes } of events) {
    const known = used.get(type) ?? new Set();
    used.set(type, known);
    for (const { name } of attributes) known.add(name);
  }
  return {
    eventTypes: [...used].map(([name, own]) => ({ name, attributes: [...own].map(stringType) })),
    objectTypes: Object.entries(objectAttributes).map(([name, attributes]) => ({
      name,
      attributes: attributes.map(stringType),
    })),
    events,
    objects: [...objects.values()],
  };
}

/** Attributes that never change have the time of the beginning of all, as the standard says. */
const epoch = '1970-01-01T00:00:00.000Z';

const eventAttributes = ['outcome', 'reason'] as const;

const objectAttributes = {
  case: ['permitType', 'registrationNumber'],
  procedure: ['title', 'sopNumber'],
  activity: ['name', 'activityNumber'],
  performer: [],
  role: [],
  letter: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const stringType = (name: string) => ({ name, type: 'string' as const });

/** "Melakukan verifikasi (completed)": the word is that of our event, so that machines can rely on it. */
function typeOf({ type, data }: AssessedEvent, names: ReadonlyMap<string, string>): string {
  if (!type.startsWith('activity.') || !('activity' in data)) return type;
  return `${names.get(data.activity) ?? data.activity} (${type.slice('activity.'.length)})`;
}

function attributesOf({ type, data }: AssessedEvent): OcelEvent['attributes'] {
  const values = data as Readonly<Record<string, unknown>>;
  const owner = 'activity' in data ? data.activity : type;
  return eventAttributes.flatMap((name) => {
    const value = values[name];
    return typeof value === 'string' ? [{ name: `${owner}.${name}`, value }] : [];
  });
}

function relations(
  event: AssessedEvent,
  named: (id: string, type: keyof typeof objectAttributes) => string,
): OcelEvent['relationships'] {
  const { actor } = event;
  const role = 'role' in event.data ? event.data.role : '';
  const activity = 'activity' in event.data ? `activity:${event.data.activity}` : undefined;
  return [
    ...(activity === undefined
      ? []
      : [{ objectId: named(activity, 'activity'), qualifier: 'activity' }]),
    ...(actor.kind === 'person'
      ? [{ objectId: named(`performer:${actor.account}`, 'performer'), qualifier: 'performed by' }]
      : []),
    ...(role === '' ? [] : [{ objectId: named(`role:${role}`, 'role'), qualifier: 'done as' }]),
    ...(event.type === 'letter.issued'
      ? [{ objectId: named(`letter:${event.data.number}`, 'letter'), qualifier: 'issued' }]
      : []),
  ];
}
