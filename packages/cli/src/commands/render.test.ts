import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../main.ts';
import { recordingTerminal } from '../testing/recording-terminal.ts';

const workflows = fileURLToPath(new URL('../../../../workflows', import.meta.url));
const mempawah = join(workflows, 'mempawah/standard-certificate.bpmn');
const foreign = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">
  <process id="P">
    <startEvent id="a"/><sequenceFlow id="f1" sourceRef="a" targetRef="b"/>
    <task id="b" name="Periksa &amp; catat"/><sequenceFlow id="f2" sourceRef="b" targetRef="w"/>
    <intermediateCatchEvent id="w" name="Tunggu tiga hari"><timerEventDefinition/></intermediateCatchEvent>
    <sequenceFlow id="f3" sourceRef="w" targetRef="c"/><endEvent id="c"/>
  </process>
</definitions>`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alur-render-'));
  await writeFile(join(folder, 'foreign.bpmn'), foreign);
  await writeFile(join(folder, 'broken.bpmn'), foreign.replace('</process>', ''));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function render(...args: string[]) {
  const terminal = recordingTerminal(folder, { environment: process.env });
  return { code: await main(['render', ...args], terminal), ...terminal };
}

const start = async (name: string) =>
  (await readFile(join(folder, name))).subarray(0, 16).toString('latin1');

describe('alur render', () => {
  it.each([
    ['document', 'pdf', '%PDF-'],
    ['document', 'docx', 'PK\u0003\u0004'],
    ['document', 'xlsx', 'PK\u0003\u0004'],
    ['document', 'html', '<!doctype html>'],
    ['document', 'svg', '<?xml version='],
    ['table', 'pdf', '%PDF-'],
    ['table', 'svg', '<?xml version='],
    ['table', 'docx', 'PK\u0003\u0004'],
  ])('writes a %s as %s, without a browser', async (view, format, magic) => {
    const out = `${view}.${format}`;
    const terminal = recordingTerminal(folder, { environment: { CHROME_PATH: '/none' } });
    expect(await main(['render', mempawah, '--as', view, '-o', out], terminal)).toBe(0);
    expect(terminal.printed).toEqual([out]);
    expect(await start(out)).toMatch(magic);
  });

  it.each([
    ['document', 'png', '\u0089PNG'],
    ['diagram', 'svg', '<?xml'],
    ['diagram', 'png', '\u0089PNG'],
    ['diagram', 'pdf', '%PDF-'],
  ])('writes a %s as %s through Chromium', async (view, format, magic) => {
    const out = `${view}.${format}`;
    const { code, warned } = await render(mempawah, '--as', view, '-o', out);
    expect([code, warned]).toEqual([0, []]);
    expect((await start(out)).startsWith(magic)).toBe(true);
  });

  it('writes the document on the paper that is asked for', async () => {
    await render(mempawah, '--paper', 'f4', '-o', 'f4.pdf');
    const { PDFDocument } = await import('@cantoo/pdf-lib');
    const pdf = await PDFDocument.load(await readFile(join(folder, 'f4.pdf')));
    const { width, height } = pdf.getPage(0).getSize();
    expect([Math.round((width * 25.4) / 72), Math.round((height * 25.4) / 72)]).toEqual([330, 215]);
  });

  it('heads a procedure that names no government with what its pack says', async () => {
    await render(join(workflows, 'denpasar/online-registration.bpmn'), '-o', 'denpasar.html');
    expect(await readFile(join(folder, 'denpasar.html'), 'utf8')).toMatch(
      /Pemerintah Kota Denpasar/i,
    );
  });

  it('takes BPMN of another tool, with no drawing, and names what a table cannot show', async () => {
    const table = await render('foreign.bpmn', '--as', 'table', '-o', 'foreign.svg');
    expect(table.code).toBe(0);
    expect(table.warned.join()).toContain('Tunggu tiga hari');
    expect(await readFile(join(folder, 'foreign.svg'), 'utf8')).toContain('Periksa &amp; catat');
    const diagram = await render('foreign.bpmn', '--as', 'diagram', '-o', 'foreign-diagram.svg');
    expect([diagram.code, diagram.warned]).toEqual([0, []]);
  });

  it.each([
    [['foreign.bpmn', '--as', 'diagram', '-o', 'x.docx'], /\.pdf, \.svg, \.png/],
    [['foreign.bpmn', '-o', 'tanpa-akhiran'], /End its name/],
    [['foreign.bpmn', '-o', 'no/such/folder/x.pdf'], /cannot be written/],
    [['none.bpmn', '-o', 'x.pdf'], /cannot be opened/],
    [['broken.bpmn', '-o', 'x.pdf'], /broken\.bpmn:\d+:/],
  ])('says in English what is wrong with %j', async (args, expected) => {
    const { code, warned } = await render(...args, '--lang', 'en');
    expect(code).toBe(1);
    expect(warned.join('\n')).toMatch(expected);
    const indonesian = await render(...args);
    expect(indonesian.warned.join('\n')).not.toBe(warned.join('\n'));
  });

  it('says what to do where there is no Chromium', async () => {
    const terminal = recordingTerminal(folder, { environment: { PATH: folder } });
    expect(await main(['render', mempawah, '--as', 'diagram', '-o', 'x.svg'], terminal)).toBe(1);
    expect(terminal.warned.join()).toContain('CHROME_PATH');
  });
});
