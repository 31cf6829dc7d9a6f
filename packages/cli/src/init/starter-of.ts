import { bilingual, slugOf } from './bilingual.ts';
import type { Answers } from './questions.ts';
import { readFields } from './starter-field.ts';
import type { Starter } from './starter.ts';
import { timeZoneOf } from './time-zone.ts';

/** The answers, each of which its question has found right, as what the files are made from. */
export function starterOf(agency: string, answers: Answers): Starter {
  const timeZone = timeZoneOf(answers.region);
  if (!timeZone) throw new Error(`no time zone for ${answers.region}`);
  return {
    agency,
    name: bilingual(answers.name),
    shortName: answers['short-name'],
    government: answers.government,
    address: answers.address,
    region: answers.region,
    timeZone,
    accent: answers.accent,
    permit: {
      id: slugOf(answers.permit),
      title: bilingual(answers.permit),
      fields: readFields(answers.fields).fields,
    },
  };
}
