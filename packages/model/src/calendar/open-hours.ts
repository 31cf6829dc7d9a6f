/** The days of an ISO week, as a calendar names them. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

export type Weekday = (typeof weekdays)[number];

/**
 * Opening and closing in turn, in seconds since midnight: `["07:30-12:00"]` gives
 * `[27000, 43200]`. The shape of the texts has been checked by the schema.
 */
export function secondsOfHours(hours: readonly string[]): number[] {
  return hours.flatMap((span) => span.split('-').map(secondsOfTime));
}

/** The first span that does not end after it began, or begins before the one before has ended. */
export function firstDisorder(hours: readonly string[]): number | undefined {
  const seconds = secondsOfHours(hours);
  const at = seconds.findIndex((second, index) => {
    const before = seconds[index - 1] ?? -1;
    // Two spans may touch; one has to last.
    return index % 2 === 0 ? second < before : second <= before;
  });
  return at < 0 ? undefined : Math.floor(at / 2);
}

function secondsOfTime(time: string): number {
  const [hours = '', minutes = ''] = time.split(':');
  return Number(hours) * 3600 + Number(minutes) * 60;
}
