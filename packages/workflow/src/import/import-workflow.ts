import type { Sop } from '@alur/model/sop/sop.js';
import type { Reading } from '@alur/model/problem.js';
import { readAnyWorkflow } from '../bpmn/read-any-workflow.ts';
import type { ReadingNote } from './imported-document.ts';
import type { ImportResult } from './import-result.ts';

/** Imports BPMN of any tool; what it holds beyond an SOP is listed, and never run. */
export async function importWorkflow(text: string): Promise<Reading<ImportResult>> {
  const reading = await readAnyWorkflow(text);
  if (!reading.ok) return reading;
  const { sop, remarks } = reading.value;
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
      doubts: [],
      unplaced: [...beside, ...foreign],
      notes: foreign.length > 0 ? [...notes, notRun(foreign)] : notes,
    },
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
