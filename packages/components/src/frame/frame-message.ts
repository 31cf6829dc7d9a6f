/**
 * What a framed element tells the page around it. One way only: the page says what it wants in the
 * address of the frame.
 */

/** The version of the protocol; a page refuses another. */
export const protocol = 1;

export type FrameMessage =
  /** Of the content, in CSS pixels. */
  | { readonly alur: 1; readonly type: 'height'; readonly height: number }
  | {
      readonly alur: 1;
      readonly type: 'event';
      readonly event: string;
      readonly facts: Readonly<Record<string, string | boolean>>;
    };

/** Which events leave the frame, and which of their facts. None holds what somebody has entered. */
export const told: Readonly<Record<string, readonly string[]>> = {
  'alur-session-change': ['signedIn'],
  'alur-stage-change': ['stage', 'numeral'],
  'alur-submitted': ['case', 'registrationNumber'],
  'alur-case-open': ['case'],
  'alur-task-open': ['task', 'case'],
  'alur-task-completed': ['task', 'case', 'outcome'],
  'alur-activity-select': ['activity'],
};

/** Higher than any page of ours, lower than what hangs a browser. In CSS pixels. */
const tallest = 60_000;
const longestFact = 200;

/** The message, when it is one of ours and nothing else is in it. */
export function readFrameMessage(value: unknown): FrameMessage | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { alur, type, height, event, facts } = value as Readonly<Record<string, unknown>>;
  if (alur !== protocol) return undefined;
  if (type === 'height') {
    if (typeof height !== 'number' || !(height >= 0 && height <= tallest)) return undefined;
    return { alur, type, height };
  }
  if (type !== 'event' || typeof event !== 'string' || !Object.hasOwn(told, event)) {
    return undefined;
  }
  const read = readFacts(facts, told[event] ?? []);
  return read && { alur, type, event, facts: read };
}

function readFacts(
  value: unknown,
  names: readonly string[],
): Record<string, string | boolean> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const facts: Record<string, string | boolean> = {};
  for (const [name, fact] of Object.entries(value)) {
    const isPlain = typeof fact === 'boolean' || typeof fact === 'string';
    if (!names.includes(name) || !isPlain || String(fact).length > longestFact) return undefined;
    facts[name] = fact;
  }
  return facts;
}

/** What leaves the frame of an event; nothing of one that is not told. */
export function tell(event: Event): FrameMessage | undefined {
  const names = told[event.type];
  if (!names) return undefined;
  const facts: Record<string, string | boolean> = {};
  for (const name of names) {
    const fact: unknown = (event as unknown as Readonly<Record<string, unknown>>)[name];
    if (typeof fact === 'string' || typeof fact === 'boolean') facts[name] = fact;
  }
  return { alur: protocol, type: 'event', event: event.type, facts };
}
