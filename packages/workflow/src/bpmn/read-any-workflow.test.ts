import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileNet } from '../engine/compile.ts';
import { tablePlan } from '../layout/table/plan.ts';
import { bpmn } from '../testing/bpmn.ts';
import { type AnyWorkflow, readAnyWorkflow } from './read-any-workflow.ts';
import { readWorkflow } from './read-workflow.ts';
import { scanLimits } from './scan.ts';
import { xmlEncoding } from './xml-encoding.ts';

const file = (name: string) => readFileSync(new URL(`testing/foreign/${name}`, import.meta.url));

async function read(xml: string): Promise<AnyWorkflow> {
  const reading = await readAnyWorkflow(xml);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2));
  return reading.value;
}

const readFile = (name: string) => read(file(name).toString('utf8'));

describe('readAnyWorkflow', () => {
  it.each([
    [
      'camunda-7.bpmn',
      ['Petugas Loket', 'Kepala Dinas'],
      ['Memeriksa berkas', 'Menandatangani izin', 'Mengirim surel'],
      ['boundaryEvent 3 hari'],
    ],
    [
      'camunda-8.bpmn',
      ['Persetujuan Bangunan Gedung'],
      ['Penilaian teknis', 'Menghitung retribusi', 'Pemeriksaan lapangan', 'Mencatat keberatan'],
      ['subProcess Keberatan'],
    ],
    [
      'signavio.bpmn',
      ['Dinas Kesehatan – Loket', 'Dinas Kesehatan – Seksi SDMK', 'DPMPTSP'],
      ['Menerima berkas', 'Menilai kompetensi', 'Menerbitkan izin'],
      [
        'participant Pemohon',
        'messageFlow Berkas permohonan',
        'messageFlow Menerbitkan izin → Pemohon',
        'textAnnotation Paling lama 5 hari kerja',
        'dataObjectReference Ijazah dan STR',
        'dataStoreReference Arsip',
      ],
    ],
    [
      'bizagi.bpmn',
      ['Pemohon', 'Dinas'],
      ['Mengajukan permohonan', 'Memverifikasi', 'Meninjau lokasi'],
      ['subProcess Peninjauan lapangan', 'group Tahap pemeriksaan', 'messageFlow Permohonan'],
    ],
    [
      'bpmn-io.bpmn',
      ['Pelaksana'],
      ['Mengisi formulir', 'Memeriksa'],
      ['textAnnotation Formulir dari laman'],
    ],
    [
      'semantic-prefix.bpmn',
      ['Petugas Pengaduan', 'Kepala Bidang'],
      ['Mencatat aduan', 'Menghitung denda', 'Menulis jawaban'],
      [
        'intermediateCatchEvent 5 hari',
        'intermediateCatchEvent Jawaban OPD',
        'transaction Menjawab pelapor',
      ],
    ],
  ])('reads %s for the table, and names what that cannot show', async (name, ...expected) => {
    const { sop } = await readFile(name);
    const plan = tablePlan(sop);
    expect([
      sop.performers.map((each) => each.name),
      sop.activities.map((each) => each.name),
      plan.notShown.map((each) => `${each.type} ${each.name}`),
    ]).toEqual(expected);
    expect(plan.rows).toHaveLength(sop.activities.length);
  });

  it('names what stands there for an engine, and takes its words for a description', async () => {
    const { sop } = await readFile('camunda-7.bpmn');
    expect(sop.nodes.find(({ id }) => id === 'Activity_periksa')?.extras).toEqual([
      'camunda:candidateGroups',
      'camunda:formData',
      'camunda:taskListener',
    ]);
    expect(sop.activities[0]?.description).toBe('Berkas diperiksa terhadap daftar persyaratan.');
    expect(sop.flows.find(({ id }) => id === 'Flow_ya')?.condition).toBe('${lengkap == true}');
  });

  it('gives nothing that would run: the reader for that refuses each of them', async () => {
    for (const name of ['camunda-7.bpmn', 'camunda-8.bpmn', 'bizagi.bpmn', 'signavio.bpmn']) {
      const strict = await readWorkflow(file(name).toString('utf8'));
      const { sop } = await readFile(name);
      expect(strict.ok && compileNet(sop).ok, name).toBe(false);
    }
  });

  it('says where an arrow leads nowhere, and shows the rest', async () => {
    const { sop, remarks } = await readFile('bpmn-io.bpmn');
    expect(sop.flows).toHaveLength(3);
    expect(remarks).toContainEqual(
      expect.objectContaining({ code: 'dangling-flow', pointer: 'Flow_hilang' }),
    );
  });

  it('says that nobody named the performer', async () => {
    const { sop } = await readFile('bpmn-io.bpmn');
    expect(sop.inferences).toContainEqual(expect.objectContaining({ what: 'performer' }));
  });

  it.each([
    // Of these two only a pool and an event are drawn, and no step.
    ['camunda-7.bpmn', false],
    ['bizagi.bpmn', false],
    ['signavio.bpmn', false],
  ])('knows whether %s holds a diagram', async (name, hasDiagram) => {
    expect((await readFile(name)).hasDiagram).toBe(hasDiagram);
  });

  it.each(['utf-16le', 'utf-16be', 'utf-8'] as const)('reads a file in %s', async (encoding) => {
    const text = `\uFEFF${file('signavio.bpmn').toString('utf8').replace('UTF-8', encoding.slice(0, 6))}`;
    const little = Buffer.from(text, 'utf16le');
    const bytes =
      encoding === 'utf-8' ? Buffer.from(text) : encoding === 'utf-16le' ? little : little.swap16();
    expect(xmlEncoding(bytes)).toBe(encoding);
    const { sop } = await read(new TextDecoder(xmlEncoding(bytes)).decode(bytes));
    expect(sop.activities).toHaveLength(3);
  });

  it.each([
    ['<?xml version="1.0" encoding="ISO-8859-1"?><a/>', 'iso-8859-1'],
    ["<?xml version='1.0' standalone='no' encoding='windows-1252'?><a/>", 'windows-1252'],
    ['<a encoding="x"/>', 'utf-8'],
    ['', 'utf-8'],
  ])('finds the encoding of %s', (text, encoding) => {
    expect(xmlEncoding(Buffer.from(text))).toBe(encoding);
  });

  it.each([
    ['a DOCTYPE', '<!DOCTYPE x [<!ENTITY a "a"><!ENTITY b "&a;&a;">]><x>&b;</x>', 'doctype'],
    ['20 MB of text', bpmn({ before: 'x'.repeat(20_000_000) }), 'too-large'],
    [
      '50,000 ids that are the same',
      bpmn({ elements: '<bpmn:task id="x"/>'.repeat(50_000) }),
      'duplicate-id',
    ],
    [
      '2,000 nested subprocesses',
      bpmn({
        elements: Array.from({ length: 2_000 }, (_, at) => `<bpmn:subProcess id="s${at}">`).join(
          '',
        ),
      }),
      'too-many-depth',
    ],
    [
      'endless elements',
      bpmn({ elements: '<bpmn:task/>'.repeat(scanLimits.elements) }),
      'too-many-elements',
    ],
    ['XPDL', '<Package xmlns="http://www.wfmc.org/2009/XPDL2.2" Id="a"/>', 'not-bpmn'],
    ['a picture', '\u0089PNG', 'malformed-xml'],
    [
      'a drawing without a process',
      bpmn({}).replace(/<bpmn:process[^]*<\/bpmn:process>/, ''),
      'no-process',
    ],
  ])('refuses %s soon', async (_name, xml, code) => {
    const started = performance.now();
    const reading = await readAnyWorkflow(xml);
    expect(reading.ok ? [] : reading.problems.map((problem) => problem.code)).toContain(code);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
