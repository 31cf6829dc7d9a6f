import type { Activity, Performer } from '@alur/model/sop/sop.js';
import { type Pack, type PackProblem, type PackWorkflow, packProblem } from './pack.ts';

/** What a procedure names that is defined elsewhere. */
export function checkWorkflowReferences(workflow: PackWorkflow, pack: Pack): PackProblem[] {
  const { sop } = workflow;
  return [
    ...checkWhole(workflow, pack),
    ...sop.performers.flatMap((performer) => checkLane(performer, workflow, pack)),
    ...sop.activities.flatMap((activity) => checkActivity(activity, workflow, pack)),
    ...checkUnits(workflow, pack),
    ...checkOutcomes(workflow),
  ];
}

/** One procedure of a larger SOP: the others read that SOP's prose in its own file. */
function checkWhole({ id, sop }: PackWorkflow, { workflows }: Pack): PackProblem[] {
  const whole = sop.identity.partOf?.workflow;
  if (whole === undefined || workflows.some((each) => each.id === whole)) return [];
  return [
    packProblem(
      { workflow: id },
      sop.id,
      'no-such-whole',
      `SOP ini bagian dari "${whole}", yang tidak ada atau tidak dapat dibaca. Perbaiki partOf pada sop:identity.`,
      `This procedure is part of "${whole}", which does not exist or cannot be read. Mend partOf at sop:identity.`,
    ),
  ];
}

function checkLane(
  { id, name, role }: Performer,
  { id: workflow, sop }: PackWorkflow,
  { agency }: Pack,
): PackProblem[] {
  const file = { workflow };
  if (role !== undefined && !agency.roles.some((each) => each.id === role)) {
    return [
      packProblem(
        file,
        id,
        'no-such-role',
        `Peran "${role}" pada jalur "${name}" tidak ada di agency.json. Tambahkan di "roles" atau pilih yang ada.`,
        `The role "${role}" of the lane "${name}" is not in agency.json. Add it to "roles" or choose one that is there.`,
        { word: role, known: agency.roles.map((each) => each.id) },
      ),
    ];
  }
  if (role === undefined && sop.activities.some(({ performer }) => performer === id)) {
    return [
      packProblem(
        file,
        id,
        'lane-without-role',
        `Jalur "${name}" mempunyai aktivitas tetapi tidak menyebut peran. Tambahkan <sop:performer role="…"/>.`,
        `The lane "${name}" has activities but names no role. Add <sop:performer role="…"/>.`,
      ),
    ];
  }
  return [];
}

function checkActivity(
  { id, name, notifications, work, mutuBaku }: Activity,
  workflow: PackWorkflow,
  pack: Pack,
): PackProblem[] {
  const { agency } = pack;
  const file = { workflow: workflow.id };
  const letters = [
    ...work.letters,
    ...mutuBaku.outputs.flatMap(({ about }) => named(about, 'letter')),
  ];
  const documents = mutuBaku.outputs.flatMap(({ about }) => named(about, 'document'));
  const others = mutuBaku.outputs.filter(
    ({ about }) => about && !/^(letter|document|mail):./.test(about),
  );
  const mails = [
    ...notifications.map(({ template }) => template),
    ...mutuBaku.outputs.flatMap(({ about }) => named(about, 'mail')),
  ];
  return [
    ...[...new Set(mails)]
      .filter((template) => !Object.hasOwn(agency.mails, template))
      .map((template) =>
        packProblem(
          file,
          id,
          'no-such-mail',
          `Surel "${template}" pada "${name}" tidak ada di agency.json. Tambahkan di "mails" atau pilih yang ada.`,
          `The mail "${template}" of "${name}" is not in agency.json. Add it to "mails" or choose one that is there.`,
          { word: template, known: Object.keys(agency.mails) },
        ),
      ),
    ...[...new Set(letters)]
      .filter((letter) => !Object.hasOwn(agency.letters, letter))
      .map((letter) =>
        packProblem(
          file,
          id,
          'no-such-letter',
          `Surat "${letter}" pada "${name}" tidak ada di agency.json. Tambahkan di "letters" atau pilih yang ada.`,
          `The letter "${letter}" of "${name}" is not in agency.json. Add it to "letters" or choose one that is there.`,
          { word: letter, known: Object.keys(agency.letters) },
        ),
      ),
    ...documents
      .filter((document) => isAskedByNone(document, workflow, pack))
      .map((document) =>
        packProblem(
          file,
          id,
          'no-such-document',
          `Dokumen "${document}" pada "${name}" tidak diminta oleh jenis izin mana pun yang memakai SOP ini. Perbaiki id-nya.`,
          `The document "${document}" of "${name}" is asked for by no permit type that follows this procedure. Mend its id.`,
        ),
      ),
    ...others.map(({ about }) =>
      packProblem(
        file,
        id,
        'bad-about',
        `about="${about ?? ''}" pada "${name}" tidak dikenal. Tulis "letter:<id surat>", "mail:<id surel>", atau "document:<id dokumen>".`,
        `about="${about ?? ''}" of "${name}" is not known. Write "letter:<id>", "mail:<id>" or "document:<id>".`,
      ),
    ),
  ];
}

function named(about: string | undefined, kind: 'letter' | 'document' | 'mail'): string[] {
  return about?.startsWith(`${kind}:`) ? [about.slice(kind.length + 1)] : [];
}

/** A procedure is shared by permits; a document of any of them will do. */
function isAskedByNone(document: string, { id }: PackWorkflow, { permitTypes }: Pack): boolean {
  const users = permitTypes.filter(({ workflow }) => workflow === id);
  return (
    users.length > 0 &&
    !users.some(({ documents }) => documents.some((each) => each.id === document))
  );
}

/** Units that conditions compare with: a misspelt one would never hold, in silence. */
function checkUnits({ id: workflow, sop }: PackWorkflow, { agency }: Pack): PackProblem[] {
  return sop.flows.flatMap(({ id, condition = '' }) =>
    [...condition.matchAll(/permit\.handledBy\s*!?=\s*"([^"]*)"/g)]
      .map(([, unit = '']) => unit)
      .filter((unit) => !agency.units.some((each) => each.id === unit))
      .map((unit) =>
        packProblem(
          { workflow },
          id,
          'no-such-unit',
          `Syarat membandingkan dengan unit "${unit}" yang tidak ada di agency.json. Perbaiki ejaannya atau tambahkan di "units".`,
          `The condition compares with the unit "${unit}", which is not in agency.json. Mend its spelling or add it to "units".`,
          { word: unit, known: agency.units.map((each) => each.id) },
        ),
      ),
  );
}

/** Outcomes that conditions compare with: of a misspelt one no case would ever go that way. */
function checkOutcomes({ id: workflow, sop }: PackWorkflow): PackProblem[] {
  const known = sop.activities.flatMap(({ work }) => work.outcomes.map(({ id }) => id));
  return sop.flows.flatMap(({ id, condition = '' }) =>
    [...condition.matchAll(/\boutcome(?:s\.[\w-]+)?\s*!?=\s*"([^"]*)"/g)]
      .map(([, outcome = '']) => outcome)
      .filter((outcome) => !known.includes(outcome))
      .map((outcome) =>
        packProblem(
          { workflow },
          id,
          'no-such-outcome',
          `Syarat membandingkan dengan hasil "${outcome}", padahal tidak ada kegiatan yang mempunyainya (sop:outcome). Yang ada: ${known.join(', ') || '–'}.`,
          `The condition compares with the outcome "${outcome}", which no activity has (sop:outcome). There are: ${known.join(', ') || '–'}.`,
          { word: outcome, known },
        ),
      ),
  );
}
