/**
 * The narrative form: prose in numbered sections, as in Denpasar's SOPs. For SOPs that describe
 * their procedure instead of stating mutu baku step by step.
 */

import type { Activity, Sop, SopIdentity, SopSection } from '@alur/model/sop/sop.js';

export interface ProseLine {
  readonly kind: 'heading' | 'text';
  /** "3.1."; empty where the line has none. */
  readonly number: string;
  readonly text: string;
}

/**
 * Whether a document is of the narrative form: it has prose, and no activity states its time. A
 * prose document names inputs and outputs here and there; time per step is what only the form has.
 */
export function isNarrative({ activities, identity, sections }: Sop): boolean {
  const hasProse = (sections?.length ?? 0) > 0 || identity.purpose.length > 0;
  return hasProse && activities.every(({ mutuBaku }) => mutuBaku.duration === '');
}

/** The document's own sections; where it has none, the ten of Denpasar's form from what is known. */
export function proseOf(sop: Sop): readonly ProseLine[] {
  return sop.sections && sop.sections.length > 0 ? sectionLines(sop.sections) : tenSections(sop);
}

export function sectionLines(sections: readonly SopSection[]): readonly ProseLine[] {
  return sections.flatMap(({ number, title, text }) => [heading(number, title), ...linesOf(text)]);
}

const tenTitles = [
  ['TUJUAN', 'purpose'],
  ['RUANG LINGKUP', 'scope'],
  ['DASAR HUKUM', 'legalBasis'],
  ['DEFINISI', 'definitions'],
  ['KETERKAITAN', 'relatedProcedures'],
  ['PERINGATAN', 'warnings'],
  ['KUALIFIKASI PELAKSANA', 'qualifications'],
  ['PERALATAN DAN PERLENGKAPAN', 'equipment'],
  ['URAIAN PROSEDUR', undefined],
  ['PENCATATAN DAN PENDATAAN', 'recordKeeping'],
] as const satisfies readonly (readonly [string, keyof SopIdentity | undefined])[];

function tenSections({ identity, activities }: Sop): readonly ProseLine[] {
  return tenTitles.flatMap(([title, part], index) => {
    const number = String(index + 1);
    const items = part ? identity[part] : [];
    // Purpose and scope are a paragraph, unless there are several.
    const isParagraph = (part === 'purpose' || part === 'scope') && items.length === 1;
    return [
      heading(number, title),
      ...(part ? [] : procedureLines(activities, number)),
      ...items.flatMap((item, at) => numbered(isParagraph ? '' : `${number}.${at + 1}`, item)),
    ];
  });
}

/** The paragraphs of the document; of one that has none, the activities' names. */
function procedureLines(activities: readonly Activity[], section: string): readonly ProseLine[] {
  const described = activities.filter(({ description }) => description);
  const told = described.length > 0 ? described : activities;
  return told.flatMap(({ number, name, description }, index) =>
    numbered(number || `${section}.${index + 1}`, description ?? name),
  );
}

function heading(number: string, text: string): ProseLine {
  return { kind: 'heading', number: number && `${number}.`, text };
}

function numbered(number: string, text: string): readonly ProseLine[] {
  const [first, ...rest] = linesOf(text);
  if (!first) return [];
  return [{ ...first, number: number ? `${number}.` : first.number }, ...rest];
}

/** One for each line, its own number ("3.1.", "a.") apart. */
function linesOf(text: string): readonly ProseLine[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, number, rest] = /^((?:\d+(?:\.\d+)*|[a-z])[.)])\s+(.*)$/.exec(line) ?? [];
      return { kind: 'text', number: number ?? '', text: rest ?? line };
    });
}
