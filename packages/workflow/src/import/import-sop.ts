import type { ImportedDocument, ReadingNote } from './imported-document.ts';
import type { ImportResult } from './import-result.ts';
import { builtIds } from './build/built-ids.ts';
import { buildSop } from './build/build-sop.ts';
import { documentForm, documentSections } from './build/document-form.ts';
import { doubtsOf, type PartAlone } from './build/doubts-of.ts';
import type { Understood } from './build/understood.ts';
import { documentParts, type DocumentParts } from './identity/document-parts.ts';
import { withProcedure } from './identity/find-procedure.ts';
import { readIdentityPart } from './identity/read-identity-part.ts';
import { choosePerformers } from './performers/choose-performers.ts';
import type { KnownRole } from './performers/role-called.ts';
import { planFlow } from './plan-flow.ts';
import { type ProcedurePart, procedureParts } from './procedure-parts.ts';
import { type FlowTable, flowTables } from './table/flow-tables.ts';
import { withInnerTables } from './table/inner-tables.ts';
import { forReading } from './text/for-reading.ts';
import { unplacedText } from './unplaced.ts';

export interface ImportOptions {
  /** The id of the SOP; from its title without. */
  readonly id?: string | undefined;
  /** A title where the document has none: the name of its file, without its ending. */
  readonly title?: string | undefined;
  /** The agency's roles: a performer that is called like one acts in it. */
  readonly roles?: readonly KnownRole[] | undefined;
}

/**
 * Understands a document as an SOP: its identity part, the steps of its flowchart table or of its
 * prose, who does them, and how they lead on. What the document does not say is inferred, and every
 * inference is a doubt with its reason; what finds no place is listed. Nothing is lost in silence.
 *
 * Never fails: a document that holds no procedure gives an SOP without steps.
 */
export function importSop(given: ImportedDocument, options: ImportOptions = {}): ImportResult {
  const document = withInnerTables(given);
  const tables = flowTables(document);
  const found = documentParts(document, tables);
  const parts = tables.length > 0 ? found : withProcedure(found);
  const all = procedureParts(parts, tables);
  const taken = withinLimit(all);
  const read = { document, tables, parts, options };
  const { understood, sop, ids } = understand(read, taken);
  return {
    sop,
    doubts: doubtsOf(understood, sop, ids, partsAlone(read, taken)),
    unplaced: unplacedText(given, sop),
    notes: [...document.notes, ...notesOf(lengthOf(all), taken.length, tables)],
  };
}

/** Real SOPs have 17 steps at most; a document with more than this is no SOP, and would take long. */
const mostSteps = 600;

/** The first steps; the text of the others is then among what found no place. */
function withinLimit(parts: readonly ProcedurePart[]): readonly ProcedurePart[] {
  let left = mostSteps;
  return parts.flatMap((part) => {
    const rows = part.rows.slice(0, left);
    left -= rows.length;
    return rows.length > 0 || part.rows.length === 0 ? [{ ...part, rows }] : [];
  });
}

interface Read {
  readonly document: ImportedDocument;
  readonly tables: readonly FlowTable[];
  readonly parts: DocumentParts;
  readonly options: ImportOptions;
}

function understand({ document, tables, parts, options }: Read, found: readonly ProcedurePart[]) {
  const reading = readIdentityPart(parts, options.title ?? 'SOP');
  const isProse = tables.length === 0;
  const rows = found.flatMap((part) => part.rows);
  const starts = new Set(found.map((_, at) => lengthOf(found.slice(0, at))));
  const read = rows.map((row) => ({
    ...row,
    activity: forReading(row.activity),
    remarks: forReading(row.remarks),
    outputs: row.outputs.map(forReading),
  }));
  const { names, known, assigned } = choosePerformers(read, tables, isProse);
  const performers = assigned.map(({ performer }) => performer);
  const procedure = { rows: read, performers, known, starts };
  const understood: Understood = {
    identity: reading.identity,
    form: documentForm(parts, reading.cover, tables[0], names),
    sections: documentSections(parts, isProse, reading.identity.title),
    inferences: reading.inferences,
    performers: names,
    rows,
    assigned,
    ways: planFlow(procedure, drawingOf(document, tables)),
    isProse,
  };
  const ids = builtIds(understood, options.id);
  return { understood, ids, sop: buildSop(understood, ids, options.roles ?? []) };
}

const lengthOf = (parts: readonly ProcedurePart[]) =>
  parts.reduce((sum, { rows }) => sum + rows.length, 0);

/** Each part as an SOP of its own, where there are several. */
function partsAlone(read: Read, found: readonly ProcedurePart[]): readonly PartAlone[] {
  if (found.length < 2) return [];
  return found
    .filter(({ rows }) => rows.length > 0)
    .map((part) => {
      const { sop } = understand(read, [part]);
      const title = part.title || sop.identity.title;
      return { heading: part.heading, sop: { ...sop, identity: { ...sop.identity, title } } };
    });
}

function drawingOf(document: ImportedDocument, tables: readonly FlowTable[]) {
  const blocks = new Set(tables.flatMap(({ parts }) => parts.map(({ block }) => block)));
  const seen = new Set<unknown>();
  const symbols = [...blocks].flatMap((index) => {
    const block = document.blocks[index];
    if (block?.kind !== 'table') return [];
    return block.rows.flat().flatMap((cell) => {
      if (seen.has(cell)) return [];
      seen.add(cell);
      return cell.symbols ?? [];
    });
  });
  return { symbols, connectors: tables.flatMap(({ connectors }) => connectors) };
}

function notesOf(
  steps: number,
  parts: number,
  tables: readonly FlowTable[],
): readonly ReadingNote[] {
  const notes: ReadingNote[] = [];
  const realigned = tables.reduce((sum, table) => sum + table.realigned, 0);
  if (realigned > 0)
    notes.push({
      code: 'cells-lost',
      id: `${realigned} baris tabel kehilangan sel kosongnya; isinya ditempatkan kembali menurut kolom waktu. Bandingkan baris itu dengan dokumen asli.`,
      en: `${realigned} table rows had lost their empty cells; what they hold was put back by the column of times. Compare those rows with the original document.`,
    });
  if (steps === 0)
    notes.push({
      code: 'no-steps',
      id: 'Tidak ditemukan tabel bagan alir maupun uraian prosedur. Tabelnya perlu baris kepala dengan "Kegiatan", "Pelaksana", dan "Mutu Baku"; prosanya perlu judul "Uraian Prosedur".',
      en: 'Neither a flowchart table nor a description of the procedure was found. A table needs a head with "Kegiatan", "Pelaksana" and "Mutu Baku"; prose needs the heading "Uraian Prosedur".',
    });
  if (steps > mostSteps)
    notes.push({
      code: 'too-many-steps',
      id: `Dokumen memuat ${steps} langkah; hanya ${mostSteps} yang pertama diambil. Bagi dokumennya menjadi beberapa SOP.`,
      en: `The document holds ${steps} steps; only the first ${mostSteps} were taken. Part the document into several SOPs.`,
    });
  if (parts > 1)
    notes.push({
      code: 'several-procedures',
      id: `Dokumen memuat ${parts} bagian prosedur; langkah-langkahnya disambung menurut urutan dokumen. Periksa apakah bagian itu seharusnya SOP tersendiri.`,
      en: `The document holds ${parts} parts of a procedure; their steps were put one after the other. Check whether a part should be an SOP of its own.`,
    });
  return notes;
}
