import { describe, expect, it } from 'vitest';
import { realSop } from '../testing/real-sop.ts';
import { applyEdit } from './apply-edit.ts';
import type { SopEdit } from './sop-edit.ts';
import { authored, edited, refusals } from './testing/authored.ts';

const registration = await realSop('denpasar/online-registration.bpmn');
const certificate = await realSop('mempawah/standard-certificate.bpmn');
const activity = (id: string, sop: typeof registration) =>
  sop.activities.find((each) => each.id === id);

describe('what an author writes', () => {
  it('is kept without what a file cannot hold', () => {
    const change = {
      requiredInputs: ['  Berkas\vpermohonan ', '', '\u0000'],
      duration: '30 menit\r\n',
      outputs: [{ text: '' }, { text: 'Tanda terima', about: '' }],
    };
    const after = edited(registration, { kind: 'set-mutu-baku', activity: 'verify', change });
    expect(activity('verify', after)?.mutuBaku).toEqual({
      ...activity('verify', registration)?.mutuBaku,
      requiredInputs: ['Berkas\npermohonan'],
      duration: '30 menit',
      outputs: [{ text: 'Tanda terima' }],
    });
  });

  it('drops what is empty where it may be left out', () => {
    const after = edited(
      registration,
      { kind: 'set-identity', change: { unit: '  ', government: 'Kota Denpasar', approvedOn: '' } },
      { kind: 'set-activity', activity: 'verify', change: { description: '', status: undefined } },
      { kind: 'set-sections', sections: [] },
      { kind: 'set-form', form: undefined },
    );
    expect(after.identity).toMatchObject({ government: 'Kota Denpasar' });
    expect(after.identity).not.toHaveProperty('unit');
    expect(activity('verify', after)).not.toHaveProperty('description');
    expect(activity('verify', after)).not.toHaveProperty('status');
    expect(after).not.toHaveProperty('sections');
    expect(after).not.toHaveProperty('form');
  });

  it('renames the box with the row', () => {
    const change = { name: 'Memverifikasi' };
    const after = edited(registration, { kind: 'set-activity', activity: 'verify', change });
    expect(after.nodes.find(({ id }) => id === 'verify')?.name).toBe('Memverifikasi');
  });

  it.each<[string, SopEdit, string, string[]]>([
    [
      'a title',
      { kind: 'set-identity', change: { title: 'Lain' } },
      '',
      ['dates', 'number', 'mutuBaku'],
    ],
    [
      'a date',
      { kind: 'set-identity', change: { effectiveOn: '1 April 2024' } },
      '',
      ['title', 'number', 'mutuBaku'],
    ],
    [
      'a status',
      { kind: 'set-activity', activity: 'verify', change: { status: 'received' } },
      'verify',
      ['remarks'],
    ],
    [
      'remarks',
      { kind: 'set-mutu-baku', activity: 'verify', change: { remarks: '' } },
      'verify',
      ['status'],
    ],
    [
      'the number of an inferred step',
      { kind: 'set-activity', activity: 'receive-a', change: { number: '10.6' } },
      'receive-a',
      [],
    ],
  ])('is said, no longer inferred: %s', (_, edit, element, left) => {
    const after = edited(registration, edit);
    const inferences = element === '' ? after.inferences : activity(element, after)?.inferences;
    expect(inferences?.map(({ what }) => what)).toEqual(left);
  });

  it('may confirm what was inferred', () => {
    const all = [
      ['', registration.inferences?.[0]],
      ['verify', activity('verify', registration)?.inferences[0]],
      ['accepted', registration.nodes.find(({ id }) => id === 'accepted')?.inferences?.[0]],
    ] as const;
    const after = edited(
      registration,
      ...all.map(([element, inference]): SopEdit => ({
        kind: 'confirm-inference',
        element,
        inference: inference!,
      })),
    );
    expect(after.inferences).toHaveLength((registration.inferences?.length ?? 0) - 1);
    expect(activity('verify', after)?.inferences).toHaveLength(1);
    expect(after.nodes.find(({ id }) => id === 'accepted')).not.toHaveProperty('inferences');
  });

  it('may be numbered from 1', () => {
    const after = edited(registration, { kind: 'renumber' });
    expect(after.activities.map(({ number }) => number)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
    ]);
    expect(edited(certificate, { kind: 'renumber' })).toBe(certificate);
  });

  it('is refused as a raw expression, which no file may hold', () => {
    const edit: SopEdit = { kind: 'set-identity', change: { purpose: ['Untuk ${siapa}'] } };
    expect(refusals(registration, edit)).toEqual(['raw-expression']);
  });

  it('is refused as outcomes that cannot be told apart', () => {
    const outcomes = ['a', 'a'].map((id) => ({ id, title: id, tone: 'neutral' as const }));
    const edit: SopEdit = { kind: 'set-work', activity: 'verify', change: { outcomes } };
    expect(refusals(registration, edit)).toEqual(['bad-outcome']);
  });
});

describe('an edit', () => {
  it('leaves all that it does not touch the same objects', () => {
    const change = { duration: '45 menit' };
    const edit: SopEdit = { kind: 'set-mutu-baku', activity: 'verify', change };
    const reading = applyEdit(authored(registration), edit);
    if (!reading.ok) throw new Error();
    const { sop } = reading.value;
    expect(sop.identity).toBe(registration.identity);
    expect(sop.nodes).toBe(registration.nodes);
    expect(sop.flows).toBe(registration.flows);
    expect(sop.activities.filter((each, index) => each !== registration.activities[index])).toEqual(
      [activity('verify', sop)],
    );
  });

  it('never calls anything new as something that it has removed', () => {
    const edits: SopEdit[] = [
      { kind: 'place-symbol', activity: 'verify', performer: 'cso', symbol: 'process' },
      { kind: 'place-symbol', activity: 'verify', performer: 'cso', symbol: 'decision' },
      { kind: 'place-symbol', activity: 'verify', performer: 'cso', symbol: 'process' },
      { kind: 'place-symbol', activity: 'verify', performer: 'cso', symbol: 'decision' },
    ];
    const gateways = edited(registration, ...edits).nodes.filter(
      ({ type }) => type === 'exclusiveGateway',
    );
    expect(gateways.map(({ id }) => id)).toEqual(['section', 'verify-decision-2']);
  });

  it('takes a whole SOP at once without what a file cannot hold', () => {
    const identity = { ...registration.identity, title: ' Izin\vusaha\u0007 ' };
    const sop = { ...registration, identity };
    expect(edited(registration, { kind: 'replace', sop }).identity.title).toBe('Izin\nusaha');
  });

  it('takes a whole SOP at once, and shares what is the same', () => {
    const sop = structuredClone(registration);
    const reading = applyEdit(authored(registration), { kind: 'replace', sop });
    expect(reading.ok && reading.value.sop).toBe(registration);
  });
});
