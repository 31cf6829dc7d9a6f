import type { Problem } from '@alur/model/problem.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { withDiagram } from '@alur/workflow/bpmn/diagram/with-diagram.js';
import { lineOf } from '@alur/workflow/bpmn/line-of.js';
import { readAnyWorkflow } from '@alur/workflow/bpmn/read-any-workflow.js';
import { scanLimits, tooLarge } from '@alur/workflow/bpmn/scan.js';
import { withReadableEncoding, xmlEncoding } from '@alur/workflow/bpmn/xml-encoding.js';

export interface ReadFile {
  readonly sop: Sop;
  /** The file's own text, with a drawing: its own, or one of ours where it has none. */
  readonly xml: string;
  /** Whether the drawing is ours. */
  readonly isDrawnAnew: boolean;
  /** What in the file could not be understood. */
  readonly remarks: readonly PlacedProblem[];
}

/** @property line - in the file, from 1; 0 where it has none */
export type PlacedProblem = Problem & { readonly line: number };

export type FileReading =
  | { readonly ok: true; readonly value: ReadFile }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] };

/** Reads a BPMN file of any tool: bytes in whatever encoding they say they are, or text. */
export async function readFile(source: string | Blob | Uint8Array): Promise<FileReading> {
  const size = typeof source === 'string' ? source.length : bytesIn(source);
  // No encoding takes more bytes for a character.
  if (size > 4 * scanLimits.characters) return refused([tooLarge()], '');
  const decoded = await decode(source);
  if ('problem' in decoded) return refused([decoded.problem], '');
  const text = withReadableEncoding(decoded.text);
  const reading = await readAnyWorkflow(text);
  if (!reading.ok) return refused(reading.problems, text);
  const { sop, hasDiagram, remarks } = reading.value;
  const xml = hasDiagram ? text : await withDiagram(text);
  const placed = remarks.map((each) => placeIn(each, text));
  return { ok: true, value: { sop, xml, isDrawnAnew: !hasDiagram, remarks: placed } };
}

const bytesIn = (source: Blob | Uint8Array) =>
  source instanceof Blob ? source.size : source.byteLength;

async function decode(
  source: string | Blob | Uint8Array,
): Promise<{ readonly text: string } | { readonly problem: Problem }> {
  if (typeof source === 'string') return { text: source };
  const bytes = source instanceof Blob ? new Uint8Array(await source.arrayBuffer()) : source;
  const encoding = xmlEncoding(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { problem: undecodable(encoding) };
  }
}

function refused(problems: readonly Problem[], xml: string): FileReading {
  return { ok: false, problems: problems.map((each) => placeIn(each, xml)) };
}

function placeIn(problem: Problem, xml: string): PlacedProblem {
  // What is no XML has no elements to point at exactly; the reader says the line in its words.
  if (problem.pointer !== '' && problem.code !== 'malformed-xml')
    return { ...problem, line: lineOf(xml, problem.pointer) };
  return { ...problem, line: Number(/\bbaris (\d+)/.exec(problem.message.id)?.[1] ?? 0) };
}

function undecodable(encoding: string): Problem {
  return {
    pointer: '',
    code: 'bad-encoding',
    message: {
      id: `Berkas tidak dapat dibaca sebagai teks ${encoding}. Simpan atau ekspor ulang berkas BPMN sebagai UTF-8.`,
      en: `The file cannot be read as text in ${encoding}. Save or export the BPMN file again as UTF-8.`,
    },
  };
}
