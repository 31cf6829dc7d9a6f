import { type Pack, type PackProblem, packProblem } from './pack.ts';

/** What the agency says starts the clock of a case has to be in one of its procedures. */
export function checkCaseClock({ agency, workflows }: Pack): PackProblem[] {
  return (agency.caseClock?.startsWhen ?? []).flatMap(({ activity, outcome }, index) => {
    const found = workflows
      .flatMap(({ sop }) => sop.activities)
      .filter(({ id }) => id === activity);
    const at = `/caseClock/startsWhen/${index}`;
    if (found.length === 0) {
      return [
        packProblem(
          'agency',
          `${at}/activity`,
          'no-such-activity',
          `Kegiatan "${activity}" tidak ada dalam SOP mana pun. Periksa id-nya dalam berkas BPMN.`,
          `No procedure has an activity "${activity}". Check its id in the BPMN file.`,
        ),
      ];
    }
    const outcomes = found.flatMap(({ work }) => work.outcomes.map(({ id }) => id));
    if (outcome === undefined || outcomes.includes(outcome)) return [];
    const known = outcomes.join(', ') || '–';
    return [
      packProblem(
        'agency',
        `${at}/outcome`,
        'no-such-outcome',
        `Kegiatan "${activity}" tidak mempunyai hasil "${outcome}". Yang ada: ${known}.`,
        `The activity "${activity}" has no outcome "${outcome}". There are: ${known}.`,
      ),
    ];
  });
}
