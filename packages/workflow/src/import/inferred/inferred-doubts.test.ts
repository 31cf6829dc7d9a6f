import type { Inference, Sop } from '@alur/model/sop/sop.js';
import { describe, expect, it } from 'vitest';
import { readWorkflow } from '../../bpmn/read-workflow.ts';
import { writeWorkflow } from '../../bpmn/write-workflow.ts';
import { allSops } from '../../testing/all-sops.ts';
import { inferencesOf, realSop } from '../../testing/real-sop.ts';
import { doubtfulFirst } from '../doubt-draft.ts';
import type { Doubt } from '../import-result.ts';
import { importWorkflow } from '../import-workflow.ts';
import { mended } from '../testing/mended.ts';
import { waysOf } from '../testing/score.ts';
import { inferredDoubts } from './inferred-doubts.ts';

const sops = await Promise.all(allSops.map(async (file) => [file, await realSop(file)] as const));
const mempawah = await realSop('mempawah/standard-certificate.bpmn');
const places = new Map();

/** The doubt about one thing that was inferred at an element of Mempawah's SOP. */
function doubtAt(element: string, inference: Inference) {
  const sure: Sop = { ...mempawah, inferences: [] };
  const isStep = sure.activities.some(({ id }) => id === element);
  const marked = <Element extends { readonly id: string }>(each: Element) =>
    each.id === element ? { ...each, inferences: [inference] } : { ...each, inferences: [] };
  const unmarked = <Element extends { readonly id: string }>(each: Element) => ({
    ...each,
    inferences: [],
  });
  const sop = {
    ...sure,
    activities: sure.activities.map(marked),
    nodes: sure.nodes.map(isStep ? unmarked : marked),
  };
  const [doubt, ...rest] = doubtfulFirst(inferredDoubts(sop));
  if (!doubt || rest.length > 0) throw new Error('One inference is one doubt.');
  return { sop, doubt };
}

const unsure = { why: 'Dokumen tidak menyebutnya.', confidence: 0.4 };

describe.each(sops)('%s', (_, sop) => {
  it('asks for everything that it marks as inferred, and takes each as it is', () => {
    const doubts = doubtfulFirst(inferredDoubts(sop));
    const inferred = inferencesOf(sop);
    expect(doubts).toHaveLength(inferred.length);
    for (const { element: id, what, why } of inferred) {
      const element = id === sop.id ? '' : id;
      const doubt = doubts.find((each) => each.element === element && each.why.id === why);
      expect(doubt?.code).toBe(what);
      expect(doubt?.proposal.id).not.toBe('');
      const edit = { kind: 'confirm-inference', element, inference: { what, why } } as const;
      expect(mended({ sop, places }, [edit]).sop).not.toBe(sop);
    }
  });

  it('offers only what can be taken, and what is read again', async () => {
    for (const { alternatives } of inferredDoubts(sop)) {
      for (const { edits } of alternatives ?? []) {
        const after = mended({ sop, places }, edits).sop;
        expect(after).not.toBe(sop);
        const reading = await readWorkflow(await writeWorkflow(after));
        expect(reading.ok ? [] : reading.problems).toEqual([]);
      }
    }
  });

  it('has the same doubts as a file of another tool', async () => {
    const reading = await importWorkflow(await writeWorkflow(sop));
    const seen = reading.ok ? reading.value.doubts : [];
    const what = ({ id, proposal, why }: Doubt) => [id, proposal, why];
    expect(seen.map(what)).toEqual(doubtfulFirst(inferredDoubts(sop)).map(what));
  });
});

describe('what may be meant instead', () => {
  const take = (element: string, what: string, label: string, why = unsure.why) => {
    const { sop, doubt } = doubtAt(element, { ...unsure, what, why });
    const taken = doubt.alternatives.find((each) => each.label.id === label);
    if (!taken) throw new Error(doubt.alternatives.map(({ label: { id } }) => id).join('\n'));
    return { doubt, after: mended({ sop, places }, taken.edits).sop };
  };

  it('of a performer: another one', () => {
    const { doubt, after } = take('announce', 'performer', 'Kadis');
    expect(doubt.proposal.id).toBe('Front Officer');
    const performer = after.activities.find(({ id }) => id === 'announce')?.performer;
    expect(after.performers.find(({ id }) => id === performer)?.name).toBe('Kadis');
  });

  it('of a decision: none', () => {
    const { doubt, after } = take(
      'sign',
      'decision',
      'Bukan keputusan: langsung ke langkah berikutnya',
    );
    expect(doubt.proposal.id).toBe(
      'Sesuai: ke langkah 6 (Front Officer); Ditolak: ke langkah 1 (Pemohon)',
    );
    expect(waysOf(after, 'sign')).toEqual(['6']);
  });

  it('of one way of several: somewhere else, the others as they are', () => {
    const { doubt, after } = take(
      'validate',
      'flow',
      'Tidak: ke langkah 3 (Tim Teknis)',
      'Tidak: dokumen tidak menyebut ke mana.',
    );
    expect(doubt.proposal.id).toBe('Tidak: ke langkah 1 (Pemohon)');
    expect(waysOf(after, 'validate')).toEqual(['5', '3']);
  });
});
