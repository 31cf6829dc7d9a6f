import { join, relative } from 'node:path';
import type { Language, LocalText } from '@alur/model/text.js';
import type { FileProblem, LoadedPack } from '@alur/server/pack/load-pack.js';
import { harmless, inLanguage, paint, type Terminal } from '../terminal.ts';

/** Where the problems of one pack stand, for a person who reads them in a terminal. */
export interface Findings {
  /** The folder that the files of the problems are relative to. */
  readonly root: string;
  readonly problems: readonly FileProblem[];
}

/** One problem, as editors and terminals make it a link: `file:line: what is wrong (code)`. */
export function problemLine(
  root: string,
  problem: FileProblem,
  language: Language,
  terminal: Terminal,
): string {
  const { file, line, severity, code, message } = problem;
  const path = relative(terminal.folder, join(root, file)) || file;
  const place = harmless(`${path}:${line}:`);
  const text = harmless(inLanguage(language)(message));
  if (severity === 'error') return `${place} ${paint(terminal, 'red', text)} (${code})`;
  const notice = inLanguage(language)({ id: 'Catatan:', en: 'Note:' });
  return `${place} ${paint(terminal, 'yellow', notice)} ${text} (${code})`;
}

/** The last line: how many problems, or what there is when there are none. */
export function summary(findings: readonly Findings[], packs: readonly LoadedPack[]): LocalText {
  const errors = findings.flatMap(({ root, problems }) =>
    problems.filter(({ severity }) => severity === 'error').map(({ file }) => join(root, file)),
  );
  if (errors.length > 0) {
    const files = new Set(errors).size;
    return {
      id: `${errors.length} masalah dalam ${files} berkas.`,
      en: `${errors.length} ${errors.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}.`,
    };
  }
  const agencies = packs.flatMap((pack) => pack.agencies);
  const permits = agencies.reduce((sum, { permitTypes }) => sum + permitTypes.size, 0);
  const workflows = agencies.reduce((sum, each) => sum + each.workflows.size, 0);
  const notices = findings.reduce((sum, { problems }) => sum + problems.length, 0);
  const noted = notices === 0 ? ['', ''] : [`, ${notices} catatan`, `, notes ${notices}`];
  return {
    id: `Tidak ada masalah${noted[0]}: ${agencies.length} instansi, ${permits} jenis izin, ${workflows} alur kerja.`,
    en: `No problems${noted[1]}: agencies ${agencies.length}, permit types ${permits}, workflows ${workflows}.`,
  };
}
