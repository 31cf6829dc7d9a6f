import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import type { LocalText } from '@alur/model/text.js';
import { writeWorkflow } from '@alur/workflow/bpmn/write-workflow.js';
import { importFile } from '@alur/workflow/import/import-file.js';
import { command, languageOption } from '../command.ts';
import { reportImport } from '../import/report-import.ts';
import { rolesOf } from '../import/roles-of.ts';
import { harmless, inLanguage } from '../terminal.ts';

/** Ends with 1 when the document could not be read, or its SOP could not be written. */
export const importDocument = command(
  'import',
  'Membuat SOP dari dokumen Word, Excel, CSV, HTML, teks, atau BPMN (import an SOP document)',
  {
    file: { type: 'positional', required: true, description: 'Dokumen SOP' },
    out: {
      type: 'string',
      alias: 'o',
      required: true,
      valueHint: 'berkas.bpmn',
      description: 'Berkas BPMN tujuan',
    },
    agency: {
      type: 'string',
      valueHint: 'id',
      description: 'Instansi pemilik: pelaksana yang bernama sama mendapat perannya',
    },
    json: {
      type: 'string',
      valueHint: 'berkas.json',
      description: 'Tulis juga kesimpulan dan teks tanpa tempat sebagai JSON',
    },
    ...languageOption,
  },
  async ({ file, out, agency, json, lang }, terminal) => {
    const say = inLanguage(lang);
    const refuse = (text: LocalText) => {
      terminal.warn(harmless(say(text)));
      return 1 as const;
    };
    const bytes = await readFile(resolve(terminal.folder, file)).catch(() => undefined);
    if (!bytes) return refuse(noFile(file));
    const target = resolve(terminal.folder, out);
    const roles = agency === undefined ? [] : await rolesOf(dirname(target), agency);
    if (!roles) return refuse(noAgency(agency ?? ''));
    const id = basename(target).replace(/\.bpmn$/i, '');
    const reading = await importFile(new Uint8Array(bytes), file, { id, roles });
    if (!reading.ok) {
      for (const { message } of reading.problems) terminal.warn(harmless(say(message)));
      return 1;
    }
    const result = reading.value;
    for (const line of reportImport(result, lang, terminal)) terminal.print(line);
    if (result.sop.activities.length === 0) return refuse(noSteps(file));
    const files: (readonly [string, string])[] = [[out, await writeWorkflow(result.sop)]];
    if (json !== undefined) files.push([json, `${JSON.stringify(result, withMaps, 2)}\n`]);
    for (const [name, text] of files) {
      const path = resolve(terminal.folder, name);
      const isWritten = await writeFile(path, text).then(
        () => true,
        () => false,
      );
      if (!isWritten) return refuse(cannotWrite(name));
      terminal.print(relative(terminal.folder, path));
    }
    return 0;
  },
);

/** A mend may hold places, which JSON has no form for. */
const withMaps = (_: string, value: unknown) =>
  value instanceof Map ? Object.fromEntries(value as Map<string, unknown>) : value;

const noFile = (file: string): LocalText => ({
  id: `Berkas "${file}" tidak dapat dibuka. Periksa nama dan izin bacanya.`,
  en: `The file "${file}" cannot be opened. Check its name and that you may read it.`,
});

const noAgency = (id: string): LocalText => ({
  id: `Instansi "${id}" tidak ada di paket tempat berkas tujuan. Tulis hasilnya ke dalam paket, misalnya -o workflows/${id}/sop.bpmn, dan periksa id-nya di schemas/.`,
  en: `There is no agency "${id}" in the pack of the target file. Write into the pack, such as -o workflows/${id}/sop.bpmn, and check the id in schemas/.`,
});

const noSteps = (file: string): LocalText => ({
  id: `Tidak ada langkah prosedur yang ditemukan dalam "${file}"; tidak ada yang ditulis.`,
  en: `No step of a procedure was found in "${file}"; nothing was written.`,
});

const cannotWrite = (file: string): LocalText => ({
  id: `Berkas "${file}" tidak dapat ditulis. Pastikan foldernya ada dan boleh ditulisi.`,
  en: `The file "${file}" cannot be written. Make sure that its folder is there and that you may write to it.`,
});
