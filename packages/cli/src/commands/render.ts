import { readFile, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { tablePlan } from '@alur/workflow/layout/table/plan.js';
import { problemLine } from '../check/report.ts';
import { command, languageOption } from '../command.ts';
import { formatOf, views } from '../render/formats.ts';
import { letterheadOfPack, readProcedure } from '../render/read-procedure.ts';
import { RenderError } from '../render/render-error.ts';
import { renderSop } from '../render/render-sop.ts';
import { harmless, inLanguage, type Terminal } from '../terminal.ts';

interface Asked {
  readonly workflow: string;
  readonly as: (typeof views)[number];
  readonly out: string;
  readonly paper: 'a4' | 'f4' | 'legal';
  readonly language: 'id' | 'en';
}

/** Ends with 1 when nothing could be written: the file, the form or the place was not right. */
export const render = command(
  'render',
  'Menulis SOP sebagai dokumen, tabel, atau diagram (write an SOP as a file)',
  {
    workflow: { type: 'positional', required: true, description: 'SOP sebagai berkas BPMN' },
    as: {
      type: 'enum',
      options: [...views],
      default: 'document',
      description: 'Dokumen resmi, tabel bagan alir saja, atau diagram BPMN',
    },
    out: {
      type: 'string',
      alias: 'o',
      required: true,
      valueHint: 'berkas',
      description: 'Berkas tujuan; akhirannya menentukan bentuk: pdf, docx, xlsx, html, svg, png',
    },
    paper: {
      type: 'enum',
      options: ['a4', 'f4', 'legal'],
      default: 'a4',
      description: 'Kertas, selalu mendatar',
    },
    lang: { ...languageOption.lang, alias: 'language' },
  },
  async ({ workflow, as, out, paper, lang }, terminal) => {
    try {
      return await write({ workflow, as, out, paper, language: lang }, terminal);
    } catch (error) {
      if (!(error instanceof RenderError)) throw error;
      terminal.warn(harmless(inLanguage(lang)(error.text)));
      return 1;
    }
  },
);

async function write(
  { workflow, as, out, paper, language }: Asked,
  terminal: Terminal,
): Promise<0 | 1> {
  const format = formatOf(as, out);
  const file = resolve(terminal.folder, workflow);
  const procedure = await readProcedure(await bytesOf(file, workflow));
  if (!procedure.ok) {
    for (const problem of procedure.problems) {
      const found = { ...problem, file: workflow, severity: 'error' } as const;
      terminal.warn(problemLine(terminal.folder, found, language, terminal));
    }
    return 1;
  }
  const { sop, xml } = procedure;
  const bytes = await renderSop(as, format, {
    sop,
    xml,
    environment: terminal.environment,
    options: {
      paper,
      agency: await letterheadOfPack(file),
      createdAt: new Date(`${terminal.today}T00:00:00Z`),
    },
  });
  const target = resolve(terminal.folder, out);
  await writeFile(target, bytes).catch(cannotWrite(out));
  const { notShown } = tablePlan(sop);
  if (as !== 'diagram' && notShown.length > 0) {
    const names = notShown.map(({ id, name, type }) => `${name || id} (${type})`).join(', ');
    const text = {
      id: `Tidak tampak pada bentuk tabel: ${names}`,
      en: `Not visible in the table form: ${names}`,
    };
    terminal.warn(harmless(inLanguage(language)(text)));
  }
  terminal.print(relative(terminal.folder, target));
  return 0;
}

async function bytesOf(file: string, given: string): Promise<Uint8Array> {
  return readFile(file).catch(() => {
    throw new RenderError({
      id: `Berkas "${given}" tidak dapat dibuka. Periksa nama dan izin bacanya.`,
      en: `The file "${given}" cannot be opened. Check its name and that you may read it.`,
    });
  });
}

const cannotWrite = (out: string) => (): never => {
  throw new RenderError({
    id: `Berkas "${out}" tidak dapat ditulis. Pastikan foldernya ada, boleh ditulisi, dan berkasnya tidak sedang terbuka di program lain.`,
    en: `The file "${out}" cannot be written. Make sure that its folder is there, that you may write to it, and that no other program has the file open.`,
  });
};
