import type { AnswerValue, KeptAnswer } from '@alur/model/permit/application.js';
import { say, type Language } from '@alur/model/text.js';
import { fieldMessages as words } from '../fields/messages.ts';
import { numberText } from '../fields/number-text.ts';

/** An answer whose field is gone, as it is read: by the words that were kept with it. */
export function keptAnswerText({ value, chosen, unit }: KeptAnswer, speaks: Language): string {
  if (chosen) return chosen.map((text) => say(text, speaks)).join(', ');
  const text = plain(value, speaks);
  return unit ? `${text} ${say(unit, speaks)}` : text;
}

function plain(value: AnswerValue, speaks: Language): string {
  if (typeof value === 'boolean') return (value ? words.yes : words.no)[speaks];
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'string') return value;
  return Object.values(value)
    .map((one: AnswerValue) => plain(one, speaks))
    .join(', ');
}
