import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import { applyEdit } from '@alur/workflow/edit/apply-edit.js';
import { expect } from '@open-wc/testing';
import { smallSop } from '../testing/small-sop.ts';
import { addNew, appendNew, dropNew } from './add-node.ts';
import { changeType } from './change-type.ts';
import type { Change } from './change.ts';
import { connect, leadFrom, leadTo } from './connect.ts';
import { giveTo, moveNodes } from './move-nodes.ts';
import { addPerformer, movePerformer, shiftPerformer, slotAt } from './performers.ts';
import { removeElements } from './remove-elements.ts';
import { rename } from './rename.ts';
import { together } from './select-several.ts';
import { setDetail } from './set-detail.ts';
import { SopView } from './sop-view.ts';
import { giveBack, tidyPlaces } from './tidy.ts';
import { whyNoArrow } from './why-not.ts';

/** The state after a change, all of whose edits have to be possible. */
function after(authored: AuthoredSop, change: Change | undefined): AuthoredSop {
  expect(change, 'a change').not.to.equal(undefined);
  return (change?.edits ?? []).reduce((state, edit) => {
    const edited = applyEdit(state, edit);
    if (!edited.ok) throw new Error(JSON.stringify(edited.problems));
    return edited.value;
  }, authored);
}

/** "terima>periksa", with the answer where there is one. */
const ways = ({ sop }: AuthoredSop) =>
  sop.flows.map(({ source, target, name }) => `${source}>${target}${name && ` ${name}`}`).sort();

const small = smallSop();
const view = (authored = small) => new SopView(authored.sop);

/** `periksa` asks: on to the end, or back. */
const asking = after(small, connect(small, 'periksa', 'terima'));
const question = view(asking).decision('periksa')?.id ?? '';

describe('a gesture in the diagram', () => {
  it('draws a return from a step that leads on as another answer of a decision', () => {
    expect(question).to.equal('periksa-decision');
    expect(ways(asking)).to.deep.equal([
      'mulai>terima',
      'periksa-decision>selesai Ya',
      'periksa-decision>terima Tidak',
      'periksa>periksa-decision',
      'terima>periksa',
    ]);
    const outcomes = view(asking).activity('periksa')?.work.outcomes ?? [];
    expect(outcomes.map(({ title }) => title)).to.deep.equal(['Ya', 'Tidak']);
  });

  it('selects the new answer, which wants a name of its own', () => {
    const change = connect(small, 'periksa', 'terima');
    expect(change?.wantsName).to.equal(true);
    expect(view(asking).flow(change?.select ?? '')).to.include({ name: 'Tidak' });
  });

  it('gives a decision a third answer, whether drawn from the step or from its gateway', () => {
    const lone = after(asking, dropNew(asking, 'step', { performer: 'kadis', at: { x: 0, y: 0 } }));
    for (const source of ['periksa', question]) {
      const answered = after(lone, connect(lone, source, 'langkah-baru'));
      expect(ways(answered)).to.include(`${question}>langkah-baru Jawaban 3`);
    }
  });

  it('draws a plain arrow where nothing leads on yet', () => {
    const lone = after(small, dropNew(small, 'step', { performer: 'kadis', at: { x: 0, y: 0 } }));
    expect(ways(after(lone, connect(lone, 'langkah-baru', 'selesai')))).to.include(
      'langkah-baru>selesai',
    );
  });

  for (const [source, target, why] of [
    ['selesai', 'terima', 'out of an end'],
    ['periksa', 'mulai', 'into a start'],
    ['terima', 'periksa', 'twice the same way'],
    ['terima', 'terima', 'to itself'],
    ['terima', 'nowhere', 'to nothing'],
  ] as const) {
    it(`draws no arrow ${why}`, () => {
      expect(connect(small, source, target)).to.equal(undefined);
    });
  }

  it('leads an arrow elsewhere', () => {
    expect(ways(after(small, leadTo(small, 'terima-periksa', 'selesai')))).to.include(
      'terima>selesai',
    );
  });

  it('begins an arrow elsewhere: plainly where nothing leads on, else as another answer', () => {
    const lone = after(small, dropNew(small, 'step', { performer: 'kadis', at: { x: 0, y: 0 } }));
    const plain = after(lone, leadFrom(lone, 'terima-periksa', 'langkah-baru'));
    expect(ways(plain)).to.include('langkah-baru>periksa');
    const answered = after(small, leadFrom(small, 'mulai-terima', 'periksa'));
    expect(ways(answered)).to.deep.equal([
      'periksa-decision>selesai Ya',
      'periksa-decision>terima Tidak',
      'periksa>periksa-decision',
      'terima>periksa',
    ]);
    expect(view(answered).flow('mulai-terima')).to.include({ target: 'terima', name: 'Tidak' });
  });

  it('takes an answer from one decision to another with its words, and the rest stay answers', () => {
    const lone = after(asking, dropNew(asking, 'step', { performer: 'kadis', at: { x: 0, y: 0 } }));
    const three = after(lone, connect(lone, 'periksa', 'langkah-baru'));
    const back = three.sop.flows.find(({ name }) => name === 'Tidak')?.id ?? '';
    const led = after(three, leadFrom(three, back, 'langkah-baru'));
    expect(view(led).flow(back)).to.include({ source: 'langkah-baru', name: 'Tidak' });
    expect(view(led).flow(back)?.condition).to.equal(undefined);
    const titles = view(led)
      .activity('periksa')
      ?.work.outcomes.map(({ title }) => title);
    expect(titles).to.deep.equal(['Ya', 'Jawaban 3']);
  });

  it('says why an arrow may not lead somewhere, and nothing where it may', () => {
    for (const [source, target, word] of [
      ['selesai', 'terima', 'berakhir'],
      ['periksa', 'mulai', 'dimulai'],
      ['terima', 'periksa', 'sudah ada'],
      ['terima', 'terima', 'sendiri'],
      ['terima', 'kadis', 'Ujung anak panah'],
    ] as const)
      expect(whyNoArrow(view(), source, target)?.id, word).to.contain(word);
    expect(whyNoArrow(view(), 'periksa', 'terima')).to.equal(undefined);
  });

  it('puts a lane where it is dropped: past another once it has come over its middle', () => {
    const lanes = [0, 100, 200].map((y) => ({ y, height: 100 }));
    for (const [from, by, slot] of [
      [0, 40, 1],
      [0, 60, 2],
      [0, 400, 3],
      [2, -40, 2],
      [2, -60, 1],
      [2, -400, 0],
      [1, 0, 2],
    ] as const)
      expect(slotAt(lanes, from, by), `${String(from)} by ${String(by)}`).to.equal(slot);
    const names = (change: Change | undefined) =>
      after(small, change).sop.performers.map(({ id }) => id);
    expect(names(movePerformer(small, 'kadis', 0))).to.deep.equal(['kadis', 'fo', 'tim']);
    expect(names(movePerformer(small, 'fo', 3))).to.deep.equal(['tim', 'kadis', 'fo']);
    expect(movePerformer(small, 'tim', 2)).to.equal(undefined);
  });

  it('removes several with the arrows between them, and leads past all of them', () => {
    const ids = ['terima', 'terima-periksa', 'periksa'];
    expect(ways(after(small, removeElements(small, ids)))).to.deep.equal(['mulai>selesai']);
  });

  it('selects together what stands by itself, each once', () => {
    expect(together(view(), ['terima', 'terima', 'terima-periksa', 'tim', 'x'])).to.deep.equal([
      'terima',
    ]);
    expect(together(view(), ['terima-periksa', 'mulai-terima'])).to.deep.equal([
      ...['terima-periksa', 'mulai-terima'],
    ]);
  });

  it('puts a new step between one and the next, numbered in its row', () => {
    const added = after(small, appendNew(small, 'step', 'terima'));
    expect(ways(added)).to.include.members(['terima>langkah-baru', 'langkah-baru>periksa']);
    const row = view(added).activity('langkah-baru');
    expect(row).to.include({ number: '2', performer: 'fo', name: 'Langkah baru' });
  });

  it('puts what is no step between two as well, and drops it there when it is removed', () => {
    for (const kind of ['decision', 'parallel', 'timer', 'message'] as const) {
      const change = appendNew(small, kind, 'terima');
      const added = after(small, change);
      const id = change.select ?? '';
      expect(ways(added), kind).to.include.members([`terima>${id}`, `${id}>periksa`]);
      expect(ways(after(added, removeElements(added, [id]))), kind).to.deep.equal(ways(small));
    }
  });

  it('adds an end behind a step that leads on as another answer', () => {
    const ended = after(small, appendNew(small, 'end', 'terima'));
    expect(ways(ended)).to.include.members([
      'terima-decision>periksa Ya',
      'terima-decision>selesai-2 Tidak',
    ]);
  });

  it('inserts what is dropped on an arrow, and leaves its place to the layout', () => {
    const at = { x: 10, y: 10 };
    const dropped = after(
      small,
      dropNew(small, 'step', { performer: 'kadis', at, on: 'terima-periksa' }),
    );
    expect(ways(dropped)).to.include.members(['terima>langkah-baru', 'langkah-baru>periksa']);
    expect(view(dropped).node('langkah-baru')?.performer).to.equal('kadis');
    expect(dropped.places.size).to.equal(0);
  });

  it('places what is dropped in a lane where it was dropped, by itself', () => {
    const dropped = after(
      small,
      dropNew(small, 'decision', { performer: 'kadis', at: { x: 400, y: 300 } }),
    );
    expect(dropped.places.get('keputusan')).to.deep.equal({
      x: 375,
      y: 275,
      width: 50,
      height: 50,
    });
    expect(ways(dropped)).to.deep.equal(ways(small));
  });

  it('puts what is dropped into a subprocess there, and into its arrows', () => {
    const inside = smallSop({
      nodes: [
        ...small.sop.nodes,
        { id: 'lapangan', type: 'subProcess', name: 'Tinjauan', performer: 'tim' },
        { id: 'awal', type: 'startEvent', name: '', performer: 'tim', parent: 'lapangan' },
        { id: 'akhir', type: 'endEvent', name: '', performer: 'tim', parent: 'lapangan' },
      ],
      flows: [
        ...small.sop.flows,
        { id: 'dalam', source: 'awal', target: 'akhir', name: '', isDefault: false },
      ],
    });
    const spot = { performer: 'tim', at: { x: 0, y: 0 } };
    const dropped = after(inside, dropNew(inside, 'step', { ...spot, within: 'lapangan' }));
    expect(view(dropped).node('langkah-baru')?.parent).to.equal('lapangan');
    const inserted = after(inside, dropNew(inside, 'step', { ...spot, on: 'dalam' }));
    expect(ways(inserted)).to.include.members(['awal>langkah-baru', 'langkah-baru>akhir']);
    expect(inserted.places.size + dropped.places.size).to.equal(0);
  });

  it('sets a timer that is dropped on a step on its edge', () => {
    const spot = { performer: 'fo', at: { x: 0, y: 0 }, host: 'periksa' };
    const [event] = after(small, dropNew(small, 'timer', spot)).sop.nodes.slice(-1);
    expect(event).to.include({ type: 'boundaryEvent', attachedTo: 'periksa', performer: 'tim' });
  });

  it('adds by the palette behind what is selected, else behind the last step', () => {
    expect(ways(after(small, addNew(small, 'step', 'terima')))).to.include('terima>langkah-baru');
    expect(ways(after(small, addNew(small, 'step', '')))).to.include('periksa>langkah-baru');
    const begun = smallSop({ activities: [], nodes: [], flows: [] });
    expect(ways(after(begun, addNew(begun, 'step', '')))).to.deep.equal([
      'langkah-baru>end',
      'start>langkah-baru',
    ]);
  });

  it('moves a step to the performer whose lane it is dropped on, with its question', () => {
    const box = { x: 100, y: 100, width: 160, height: 80 };
    const change = moveNodes(view(asking), [{ id: 'periksa', box, performer: 'kadis' }], {
      x: 5,
      y: 120,
    });
    const moved = after(asking, change);
    expect(change.label.id).to.equal('Langkah dipindah ke Kepala Dinas');
    expect(view(moved).activity('periksa')?.performer).to.equal('kadis');
    expect(view(moved).node(question)?.performer).to.equal('kadis');
    expect(moved.places.get('periksa')).to.include({ x: 105, y: 220 });
  });

  it('leaves the place to the layout where a performer is chosen by name, or it is given back', () => {
    const box = { x: 1, y: 1, width: 160, height: 80 };
    const placed = { ...small, places: new Map([['periksa', box]]) };
    expect(after(placed, giveTo(view(), ['periksa'], 'kadis')).places.size).to.equal(0);
    expect(after(placed, giveBack(placed, 'periksa')).places.size).to.equal(0);
    expect(giveBack(small, 'periksa')).to.equal(undefined);
  });

  it('tidies what could not be kept, and the rest only when all of it is to go', () => {
    const box = { x: 400, y: 150, width: 160, height: 80 };
    const placed = {
      ...small,
      places: new Map([
        ['periksa', box],
        ['gone', box],
      ]),
    };
    const left = after(placed, tidyPlaces(placed, 'leftover'));
    expect([...left.places.keys()]).to.deep.equal(['periksa']);
    expect(tidyPlaces(left, 'leftover')).to.equal(undefined);
    expect(after(left, tidyPlaces(left, 'all')).places.size).to.equal(0);
  });

  it('leads past a step that is removed', () => {
    const left = after(small, removeElements(small, ['terima']));
    expect(ways(left)).to.deep.equal(['mulai>periksa', 'periksa>selesai']);
    expect(view(left).activity('periksa')?.number).to.equal('1');
  });

  it('makes a step plain again when its question is removed', () => {
    const plain = after(asking, removeElements(asking, [question]));
    expect(ways(plain)).to.deep.equal(ways(small));
  });

  it('removes several at once, each but once', () => {
    const left = after(small, removeElements(small, ['periksa', 'periksa-selesai', 'kadis']));
    expect(left.sop.nodes.map(({ id }) => id)).to.not.include('periksa');
    expect(left.sop.performers.map(({ id }) => id)).to.deep.equal(['fo', 'tim']);
    expect(removeElements(small, ['nowhere'])).to.equal(undefined);
  });

  for (const [id, name, said] of [
    ['terima', 'Menerima permohonan', (s: SopView) => s.activity('terima')?.name],
    ['mulai', 'Permohonan masuk', (s: SopView) => s.node('mulai')?.name],
    ['kadis', 'Kepala Badan', (s: SopView) => s.performer('kadis')?.name],
    ['terima-periksa', 'Lengkap', (s: SopView) => s.flow('terima-periksa')?.name],
    ['pool', 'Izin Usaha', (s: SopView) => s.sop.identity.title],
  ] as const) {
    it(`names ${id}`, () => {
      const named = after(small, rename(small, id, `  ${name}\n`));
      expect(said(view(named))).to.equal(name);
      expect(rename(named, id, name)).to.equal(undefined);
    });
  }

  it('names an answer and what is chosen for it alike', () => {
    const answer = view(asking).exits(question)[1]?.id ?? '';
    const named = after(asking, rename(asking, answer, 'Belum lengkap'));
    const outcomes = view(named).activity('periksa')?.work.outcomes ?? [];
    expect(outcomes.map(({ title }) => title)).to.deep.equal(['Ya', 'Belum lengkap']);
    expect(ways(named)).to.include('periksa-decision>terima Belum lengkap');
  });

  it('changes a gateway between one way and all, and frees the ways of their conditions', () => {
    const parallel = after(asking, changeType(asking, question, 'parallel'));
    expect(view(parallel).node(question)?.type).to.equal('parallelGateway');
    expect(ways(parallel)).to.include.members([`${question}>selesai`, `${question}>terima`]);
    expect(
      view(parallel)
        .exits(question)
        .every(({ condition }) => !condition),
    ).to.equal(true);
  });

  it('changes what starts, and the time that is waited', () => {
    const timed = after(small, changeType(small, 'mulai', 'start-timer'));
    const set = after(timed, setDetail(timed, 'mulai', ' 3 hari kerja '));
    expect(view(set).node('mulai')?.trigger).to.include({ kind: 'timer', text: '3 hari kerja' });
    expect(changeType(small, 'terima', 'timer')).to.equal(undefined);
    expect(setDetail(small, 'terima', 'P3D')).to.equal(undefined);
  });

  it('adds a performer below and moves one', () => {
    const added = after(small, addPerformer(small, 'periksa'));
    expect(added.sop.performers.map(({ name }) => name)).to.deep.equal([
      'Petugas Loket',
      'Tim Teknis',
      'Pelaksana baru',
      'Kepala Dinas',
    ]);
    const shifted = after(small, shiftPerformer(small, 'kadis', 'up'));
    expect(shifted.sop.performers.map(({ id }) => id)).to.deep.equal(['fo', 'kadis', 'tim']);
    expect(shiftPerformer(small, 'fo', 'up')).to.equal(undefined);
  });
});
