import type { LocalText } from '../text.ts';
import type { Counts } from './working-time.ts';

/**
 * Seconds as people say them: "1 jam 5 menit kerja". Working time is never said in days: how
 * long one is, only the calendar knows. Below a minute the seconds are said, above it dropped.
 */
export function durationText(seconds: number, counts: Counts): Required<LocalText> {
  const working = counts === 'working';
  const id = parts(seconds, !working, ['hari', 'jam', 'menit', 'detik']);
  const en = parts(seconds, !working, ['d', 'h', 'min', 's']);
  return { id: `${id}${working ? ' kerja' : ''}`, en: `${en}${working ? ' of work' : ''}` };
}

/** Shorter, for a cell: "1 jam 5 menit". */
export function durationWords(seconds: number, counts: Counts): Required<LocalText> {
  const days = counts === 'elapsed';
  return {
    id: parts(seconds, days, ['hari', 'jam', 'menit', 'detik']),
    en: parts(seconds, days, ['d', 'h', 'min', 's']),
  };
}

type Units = readonly [day: string, hour: string, minute: string, second: string];

function parts(seconds: number, withDays: boolean, [day, hour, minute, second]: Units): string {
  if (seconds < 60) return `${seconds} ${second}`;
  const minutes = Math.floor(seconds / 60);
  const days = withDays ? Math.floor(minutes / 1440) : 0;
  const hours = Math.floor((minutes - days * 1440) / 60);
  const rest = minutes % 60;
  const said = [
    ...(days > 0 ? [`${days} ${day}`] : []),
    ...(hours > 0 ? [`${hours} ${hour}`] : []),
    ...(rest > 0 ? [`${rest} ${minute}`] : []),
  ];
  return said.join(' ');
}
