import { readFile, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { LocalText } from '@alur/model/text.js';
import { readPlaces } from '@alur/workflow/bpmn/diagram/read-places.js';
import { lineOf } from '@alur/workflow/bpmn/line-of.js';
import { readWorkflow } from '@alur/workflow/bpmn/read-workflow.js';
import { exportForOperaton } from '@alur/workflow/operaton/export-for-operaton.js';
import type { Problem } from '@alur/model/problem.js';
import { agencyOfPack } from '../agency-of-pack.ts';
import { problemLine } from '../check/report.ts';
import { command, languageOption } from '../command.ts';
import { harmless, inLanguage } from '../terminal.ts';

/** Ends with 1 when nothing could be written: the file, or what the other engine can do. */
export const exportWorkflow = command(
  'export',
  'Menulis SOP untuk mesin alur kerja lain (export an SOP to another engine)',
  {
    workflow: { type: 'positional', required: true, description: 'SOP sebagai berkas BPMN' },
    for: {
      type: 'enum',
      options: ['operaton'],
      default: 'operaton',
      description: 'Mesin tujuan (juga untuk CIB seven dan Camunda 7)',
    },
    out: {
      type: 'string',
      alias: 'o',
      valueHint: 'berkas.bpmn',
      description: 'Berkas tujuan; tanpa pilihan ini ditulis ke keluaran standar',
    },
    history: {
      type: 'string',
      valueHint: 'P3650D',
      description: 'Berapa lama riwayat disimpan, dalam hari (history time to live)',
    },
    'working-time': {
      type: 'enum',
      options: ['refuse', 'every-day'],
      default: 'refuse',
      description: 'Pengatur waktu dalam waktu kerja: tolak, atau hitung setiap hari dan jam',
    },
    ...languageOption,
  },
  async ({ workflow, out, history, 'working-time': workingTime, lang }, terminal) => {
    const say = inLanguage(lang);
    const file = resolve(terminal.folder, workflow);
    const xml = await readFile(file, 'utf8').catch(() => undefined);
    if (xml === undefined) {
      terminal.warn(harmless(say(noFile(workflow))));
      return 1;
    }
    const tell = (problem: Problem, severity: 'error' | 'notice') => {
      const found = { ...problem, file: workflow, line: lineOf(xml, problem.pointer), severity };
      terminal.warn(problemLine(terminal.folder, found, lang, terminal));
    };
    const sop = await readWorkflow(xml);
    const written = sop.ok
      ? await exportForOperaton(sop.value, {
          agency: await agencyOfPack(file),
          places: await readPlaces(xml),
          history,
          workingTime,
        })
      : sop;
    if (!written.ok) {
      for (const problem of written.problems) tell(problem, 'error');
      return 1;
    }
    for (const remark of written.value.remarks) tell(remark, 'notice');
    if (out === undefined) {
      terminal.print(written.value.xml);
      return 0;
    }
    const target = resolve(terminal.folder, out);
    const isWritten = await writeFile(target, written.value.xml).then(
      () => true,
      () => false,
    );
    if (isWritten) terminal.print(relative(terminal.folder, target));
    else terminal.warn(harmless(say(cannotWrite(out))));
    return isWritten ? 0 : 1;
  },
);

const noFile = (file: string): LocalText => ({
  id: `Berkas "${file}" tidak dapat dibuka. Periksa nama dan izin bacanya.`,
  en: `The file "${file}" cannot be opened. Check its name and that you may read it.`,
});

const cannotWrite = (file: string): LocalText => ({
  id: `Berkas "${file}" tidak dapat ditulis. Pastikan foldernya ada dan boleh ditulisi.`,
  en: `The file "${file}" cannot be written. Make sure that its folder is there and that you may write to it.`,
});
