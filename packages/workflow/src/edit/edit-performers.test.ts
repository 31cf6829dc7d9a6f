import { describe, expect, it } from 'vitest';
import { tableColumns } from '../layout/document/table-columns.ts';
import { realSop } from '../testing/real-sop.ts';
import type { SopEdit } from './sop-edit.ts';
import { edited, refusals } from './testing/authored.ts';

const certificate = await realSop('mempawah/standard-certificate.bpmn');
const program = await realSop('denpasar/it-program.bpmn');
const [first, second, third] = certificate.performers.map(({ id }) => id);

/** What the head of the table calls the performers' columns. */
const heads = (sop: typeof certificate) =>
  tableColumns(sop)
    .filter(({ of }) => of === 'performer')
    .map(({ label }) => label);

const front: SopEdit = {
  kind: 'add-performer',
  after: first,
  performer: { id: 'front-office', name: 'Front Office', role: 'cso' },
};

describe('a performer', () => {
  it('is added behind another, in the head of the table too', () => {
    const after = edited(certificate, front);
    expect(after.performers.map(({ id }) => id).slice(0, 3)).toEqual([
      first,
      'front-office',
      second,
    ]);
    expect(heads(after)[1]).toBe('Front Office');
    expect(after.form?.columns).toHaveLength((certificate.form?.columns.length ?? 0) + 1);
  });

  it('is moved, with its column', () => {
    const edit = { kind: 'move-performer', performer: third!, after: undefined } as const;
    const after = edited(certificate, edit);
    const [a, b, c] = heads(certificate);
    expect(after.performers.map(({ id }) => id).slice(0, 3)).toEqual([third, first, second]);
    expect(heads(after).slice(0, 3)).toEqual([c, a, b]);
  });

  it('is renamed, as is its column', () => {
    const change = { name: 'Pemohon izin', role: '' };
    const after = edited(certificate, { kind: 'set-performer', performer: first!, change });
    expect(after.performers[0]).toEqual({ id: first, name: 'Pemohon izin' });
    expect(heads(after)[0]).toBe('Pemohon izin');
  });

  it('leaves its steps in no lane when it is removed', () => {
    const after = edited(certificate, { kind: 'remove-performer', performer: first! });
    const theirs = certificate.activities.filter(({ performer }) => performer === first);
    expect(theirs).not.toEqual([]);
    for (const { id } of theirs) {
      expect(after.activities.find((each) => each.id === id)).not.toHaveProperty('performer');
      expect(after.nodes.find((each) => each.id === id)).not.toHaveProperty('performer');
    }
    expect(heads(after)).toHaveLength(certificate.performers.length - 1);
  });

  it('leaves what lies in a subprocess to whoever the subprocess belongs to', () => {
    const around = program.nodes.find(({ id }) => id === 'evaluation')?.performer;
    const inner = program.nodes.find(
      ({ parent, performer }) => parent === 'evaluation' && performer !== around,
    );
    const edit = { kind: 'remove-performer', performer: inner!.performer! } as const;
    const after = edited(program, edit);
    expect(after.nodes.find(({ id }) => id === inner!.id)).toMatchObject({ performer: around });
  });

  it('is refused with an id that is taken, or behind one that is not there', () => {
    expect(refusals(edited(certificate, front), front)).toEqual(['bad-id']);
    expect(refusals(certificate, { ...front, after: 'x' })).toEqual(['no-such-performer']);
  });
});
