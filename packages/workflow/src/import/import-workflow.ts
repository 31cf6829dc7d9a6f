import type { Sop } from '@alur/model/sop/sop.js';
import type { Reading } from '@alur/model/problem.js';
import { readAnyWorkflow } from '../bpmn/read-any-workflow.ts';
import { firstFree, slugOf, takenIds } from '../edit/fresh-id.ts';
import { doubtfulFirst } from './doubt-draft.ts';
import type { ImportOptions } from './import-sop.ts';
import { inferredDoubts } from './inferred/inferred-doubts.ts';
import { type KnownRole, withRoleCalled } from './performers/role-called.ts';
import type { ReadingNote } from './imported-document.ts';
import type { ImportResult } from './import-result.ts';

/** Imports BPMN of any tool; what it holds beyond an SOP is listed, and never run. */
export async function importWorkflow(
  text: string,
  { id, roles = [] }: Pick<ImportOptions, 'id' | 'roles'> = {},
): Promise<Reading<ImportResult>> {
  const reading = await readAnyWorkflow(text);
  if (!reading.ok) return reading;
  const { remarks } = reading.value;
  const sop = asAsked(reading.value.sop, id, roles);
  const beside = (sop.beside ?? []).map(({ type, name, id }) => ({
    where: `${type} ${id}`,
    text: name,
  }));
  const foreign = foreignParts(sop);
  const notes = remarks.map(({ code, message }) => ({
    code,
    id: message.id,
    en: message.en ?? message.id,
  }));
  return {
    ok: true,
    value: {
      sop,
      doubts: doubtfulFirst(inferredDoubts(sop)),
      unplaced: [...beside, ...foreign],
      notes: foreign.length > 0 ? [...notes, notRun(foreign)] : notes,
    },
  };
}

function asAsked(sop: Sop, id: string | undefined, roles: readonly KnownRole[]): Sop {
  const taken = takenIds(sop);
  taken.delete(sop.id);
  const wanted = slugOf(id ?? '') || sop.id;
  return {
    ...sop,
    id: firstFree([wanted], (each) => taken.has(each)),
    performers: sop.performers.map((each) => withRoleCalled(each, roles)),
  };
}

/** Scripts, forms, listeners and the like: what another engine would do there. */
function foreignParts({ nodes, flows }: Sop): ImportResult['unplaced'] {
  const all = [...nodes, ...flows.map((flow) => ({ ...flow, type: 'sequenceFlow' }))];
  return all.flatMap(({ type, id, name, extras = [] }) =>
    extras.length === 0 ? [] : [{ where: `${type} ${name || id}`, text: extras.join(', ') }],
  );
}

/** Texts told in one note; the others are listed beside it. */
const told = 3;

function notRun(foreign: ImportResult['unplaced']): ReadingNote {
  const some = foreign
    .slice(0, told)
    .map(({ where, text }) => `${where} (${text})`)
    .join('; ');
  const more = foreign.length > told ? '; …' : '';
  return {
    code: 'foreign-engine',
    id: `${foreign.length} bagian ditulis untuk mesin proses lain, misalnya skrip; bagian itu tidak dijalankan dan tidak ikut dibawa: ${some}${more}. Bila termasuk SOP, tulis sebagai langkah.`,
    en: `${foreign.length} parts are written for another process engine, a script say; they are not run and not taken along: ${some}${more}. If they belong to the SOP, write them as steps.`,
  };
}
