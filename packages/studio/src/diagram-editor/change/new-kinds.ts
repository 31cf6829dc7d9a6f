/** What the palette has: all of it is in the profile that the engine runs. */
export const newKinds = [
  'step',
  'decision',
  'parallel',
  'start',
  'end',
  'timer',
  'message',
] as const;

export type NewKind = (typeof newKinds)[number];

/** What can stand behind something else. */
export type LaterKind = Exclude<NewKind, 'start'>;
