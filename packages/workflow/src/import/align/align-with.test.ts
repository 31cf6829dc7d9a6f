import { describe, expect, it } from 'vitest';
import { readWorkflow } from '../../bpmn/read-workflow.ts';
import { writeWorkflow } from '../../bpmn/write-workflow.ts';
import { compareSops } from '../../changes/compare-sops.ts';
import { applyEdit } from '../../edit/apply-edit.ts';
import { compileNet } from '../../engine/compile.ts';
import { realSop } from '../../testing/real-sop.ts';
import { importSop } from '../import-sop.ts';
import { seedDocument } from '../testing/seed-truth.ts';
import { alignWith } from './align-with.ts';

const existing = await realSop('mempawah/standard-certificate.bpmn');
const imported = importSop(await seedDocument('mempawah-standard-certificate'));

describe('a newer document of an SOP that there is', () => {
  const { sop, doubts } = alignWith(existing, imported);

  it('keeps the ids of what is the same', () => {
    expect(sop.id).toBe(existing.id);
    expect(sop.performers.map(({ id }) => id)).toEqual(existing.performers.map(({ id }) => id));
    expect(sop.activities.map(({ id }) => id)).toEqual(existing.activities.map(({ id }) => id));
  });

  it('keeps what no document says', () => {
    expect(sop.performers).toEqual(existing.performers);
    for (const [index, activity] of sop.activities.entries()) {
      const before = existing.activities[index]!;
      expect(activity.name).toBe(before.name);
      expect(activity.work.kind).toBe(before.work.kind);
      expect(activity.notifications).toEqual(before.notifications);
    }
  });

  it('keeps the results, so that mails and conditions still speak of them, and the ends', () => {
    const resultsOf = ({ activities }: typeof sop) =>
      activities.map(({ work }) => work.outcomes.map(({ id, title }) => `${id} ${title}`));
    expect(resultsOf(sop)).toEqual(resultsOf(existing));
    const endsOf = ({ nodes }: typeof sop) =>
      nodes.flatMap(({ id, type, name, status = '' }) =>
        type === 'endEvent' ? [`${id} ${name} ${status}`] : [],
      );
    expect(endsOf(sop)).toEqual(endsOf(existing));
  });

  it('differs from it only in what the document says otherwise', () => {
    const codes = compareSops(existing, sop).map(({ code }) => code);
    expect(codes).not.toContain('step-added');
    expect(codes).not.toContain('step-removed');
    expect(codes).not.toContain('performer-added');
    expect(codes).not.toContain('step-performer-changed');
  });

  it('names the elements of its doubts by their new ids, and mends still fit', () => {
    const known = new Set(
      ['', sop, ...sop.performers, ...sop.nodes, ...sop.flows].map((each) =>
        typeof each === 'string' ? each : each.id,
      ),
    );
    for (const { element, alternatives } of doubts) {
      expect(known).toContain(element);
      for (const { edits } of alternatives) {
        let authored = { sop, places: new Map() } as Parameters<typeof applyEdit>[0];
        for (const edit of edits) {
          const edited = applyEdit(authored, edit);
          expect(edited.ok, JSON.stringify(edit)).toBe(true);
          if (edited.ok) authored = edited.value;
        }
      }
    }
  });

  it('is written as it is', async () => {
    const written = await readWorkflow(await writeWorkflow(sop));
    expect(written.ok && written.value).toEqual(sop);
  });

  it('can still run', () => {
    expect(compileNet(sop)).toMatchObject({ ok: true });
  });
});

it('takes a step for the same when a few of its words have changed, and a new one for new', () => {
  const [first, second, ...rest] = imported.sop.activities;
  const changed = {
    ...imported,
    sop: {
      ...imported.sop,
      activities: [
        first!,
        { ...second!, description: `${second!.description ?? second!.name} secara lengkap` },
        ...rest,
      ],
    },
  };
  const { sop } = alignWith(existing, changed);
  expect(sop.activities[1]!.id).toBe(existing.activities[1]!.id);
  const without = { ...existing, activities: existing.activities.slice(1) };
  const aligned = alignWith(without, imported).sop.activities;
  expect(aligned[0]!.id).not.toBe(existing.activities[0]!.id);
});
