import { durationText, durationWords } from '@alur/model/assessment/duration-words.js';
import { say, type Language } from '@alur/model/text.js';
import { dueText } from './due-text.ts';
import { trackerMessages as words } from './messages.ts';
import type { CountedTime, TimeLeft } from './time-left.ts';

/** "sisa 1 jam 20 menit kerja", "lewat 5 menit kerja", "berhenti, sisa 1 jam kerja". */
export function leftText(
  { kind, seconds }: TimeLeft,
  time: CountedTime,
  language: Language,
): string {
  return words[kind][language](say(durationText(seconds, time.counts), language));
}

/** The same with the deadline: "sisa 1 jam 20 menit kerja · batas Sel 24 Nov 10.05 WITA". */
export function leftAndDue(
  left: TimeLeft,
  time: CountedTime,
  now: number,
  timeZone: string,
  language: Language,
): string {
  const text = leftText(left, time, language);
  if (time.dueAt === undefined || left.kind === 'stopped') return text;
  return `${text} · ${words.due[language](dueText(time.dueAt, now, timeZone, language))}`;
}

/** "batas Sel 24 Nov 10.05 WITA · norma 30 Menit", or what of it there is. */
export function dueAndNorm(
  { dueAt, verdict }: CountedTime,
  norm: string,
  now: number,
  timeZone: string,
  language: Language,
): string {
  const due =
    dueAt === undefined || verdict === 'paused' ? '' : dueText(dueAt, now, timeZone, language);
  const parts = [
    due && words.due[language](due),
    norm ? words.norm[language](norm) : words.noNorm[language],
  ];
  return parts.filter(Boolean).join(' · ');
}

/** "35 menit"; a dash where it could not be counted. */
export function usedText({ usedSeconds, counts }: CountedTime, language: Language): string {
  return usedSeconds === undefined ? '–' : say(durationWords(usedSeconds, counts), language);
}
