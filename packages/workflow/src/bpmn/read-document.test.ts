import type { Sop } from '@alur/model/sop/sop.js';
import { describe, expect, it } from 'vitest';
import { smallSop } from '../testing/small-sop.ts';
import { readWorkflow } from './read-workflow.ts';
import { writeWorkflow } from './write-workflow.ts';

const plain = smallSop({
  activities: [{ id: 'check', performer: 'desk' }],
  flows: ['start check', 'check end'],
});

const whole: Sop = {
  ...plain,
  identity: {
    ...plain.identity,
    government: 'Pemerintah Kota Contoh',
    unit: 'Bidang Data',
    approvedOn: '09 JANUARI 2019',
    partOf: { workflow: 'contoh/whole.bpmn', section: '9.4' },
  },
  form: {
    cover: ['FORM 3', 'STANDAR OPERASIONAL PROSEDUR'],
    labels: [{ of: 'qualifications', text: 'Klasifikasi Pelaksana' }],
    columns: [
      { of: 'number', label: 'No.', number: '1' },
      { of: 'performer', group: 'PELAKSANA', label: 'Petugas', number: '3' },
      { group: 'MUTU BAKU', label: 'Pengembangan sistem', number: '8' },
    ],
  },
  sections: [
    { number: '1', title: 'TUJUAN', text: 'Prosedur ini  dibuat.' },
    { number: '', title: 'Petunjuk Pengisian', text: '1. Nama SKPD : tuliskan\n2. Bagian : tulis' },
  ],
};

describe('the form and prose of a document', () => {
  it.each([
    ['whole', whole],
    ['with only a title page', { ...plain, form: { cover: ['FORM 3'], labels: [], columns: [] } }],
    ['without any', plain],
  ])('is written and read back %s', async (_, sop) => {
    const reading = await readWorkflow(await writeWorkflow(sop));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { identity, form, sections } = reading.value;
    expect({ identity, form, sections }).toEqual({
      identity: sop.identity,
      form: sop.form,
      sections: sop.sections,
    });
  });

  it.each([
    ['a label of no part', 'of="qualifications"', 'of="quality"'],
    ['a label without its part', ' of="qualifications"', ''],
    ['a column of no part', 'of="performer"', 'of="lane"'],
  ])('is refused with %s', async (_, found, by) => {
    const xml = await writeWorkflow(whole);
    expect(xml).toContain(found);
    const reading = await readWorkflow(xml.replace(found, by));
    const codes = reading.ok ? [] : reading.problems.map(({ pointer, code }) => [pointer, code]);
    expect(codes).toEqual([['small', 'bad-of']]);
  });

  it('belongs to the process, not to an activity', async () => {
    const xml = await writeWorkflow({
      ...whole,
      activities: [{ ...plain.activities[0]!, number: '1' }],
    });
    const moved = xml.replace('<sop:step ', '<sop:section title="x">y</sop:section><sop:step ');
    const reading = await readWorkflow(moved);
    expect(reading.ok ? [] : reading.problems.map(({ code }) => code)).toEqual([
      'misplaced-extension',
    ]);
  });
});

describe('the order of the rows', () => {
  const numbered = smallSop({
    activities: ['1', '2', ''].map((number, index) => ({
      id: `step-${String(index + 1)}`,
      performer: 'desk',
      number,
    })),
    flows: ['start step-1', 'step-1 step-2', 'step-2 step-3', 'step-3 end'],
  });
  const order = async (xml: string) => {
    const reading = await readWorkflow(xml);
    return reading.ok ? reading.value.activities.map(({ id }) => id) : reading.problems;
  };

  it('is that of the numbers, and then stated nowhere', async () => {
    const xml = await writeWorkflow(numbered);
    expect(xml).not.toContain('sop:rows');
    expect(await order(xml)).toEqual(['step-1', 'step-2', 'step-3']);
  });

  it('is stated where the numbers do not say it', async () => {
    const [first, second, third] = numbered.activities;
    const xml = await writeWorkflow({ ...numbered, activities: [third!, second!, first!] });
    expect(xml).toContain('<sop:rows>step-3 step-2 step-1</sop:rows>');
    expect(await order(xml)).toEqual(['step-3', 'step-2', 'step-1']);
  });

  it('takes what is not named last, and minds no name that is not there', async () => {
    const xml = (await writeWorkflow(numbered)).replace(
      /(<bpmn:process[^>]*>\s*<bpmn:extensionElements>)/,
      '$1<sop:rows>gone step-2</sop:rows>',
    );
    expect(await order(xml)).toEqual(['step-2', 'step-1', 'step-3']);
  });
});
