import type { Answers } from '@alur/model/permit/application.js';
import { expect } from '@open-wc/testing';
import { everyKind } from '../testing/sample-form.ts';
import { StageForm } from './stage-form.ts';

function formWith(technical: Answers[string] = {}) {
  const state = { answers: { technical } as Answers, said: [] as string[] };
  const form = new StageForm({
    language: () => 'id',
    permitType: () => ({ stages: [everyKind], documents: [] }),
    answers: () => state.answers,
    setAnswers: (answers) => (state.answers = answers),
    changed: () => undefined,
    drawn: async () => undefined,
    announce: (text) => state.said.push(text),
  });
  form.begin(everyKind);
  return { form, state };
}

const nik = '/technical/nik';

describe('a stage that is filled in', () => {
  it('tells nobody off while they type for the first time', () => {
    const { form } = formWith();
    form.enter(nik);
    form.change(nik, '51');
    expect(form.errorAt(nik)).to.equal(undefined);
  });

  it('says what is wrong when the field is left, to everybody', () => {
    const { form, state } = formWith();
    form.change(nik, '51');
    form.leave(nik);
    expect(form.errorAt(nik)).to.include('16 angka');
    expect(state.said).to.deep.equal([form.errorAt(nik)]);
  });

  it('takes the error away with the key that mends it, and shows it again with a wrong one', () => {
    const { form } = formWith();
    form.change(nik, '51');
    form.leave(nik);
    form.change(nik, '5171034107900001');
    expect(form.errorAt(nik)).to.equal(undefined);
    form.change(nik, '517103410790000');
    expect(form.errorAt(nik)).to.include('16 angka');
  });

  it('says nothing of a field that was only passed by', () => {
    const { form, state } = formWith();
    form.leave(nik);
    expect(form.errorAt(nik)).to.equal(undefined);
    expect(state.said).to.deep.equal([]);
  });

  it('tidies a text that is left', () => {
    const { form, state } = formWith();
    form.change(nik, ' 5171 0341 0790 0001 ');
    form.leave(nik);
    expect(state.answers).to.deep.equal({ technical: { nik: '5171034107900001' } });
    expect(form.errorAt(nik)).to.equal(undefined);
  });

  it('names the entry of a repeated group', () => {
    const { form } = formWith({ boards: [{ street: 'Satu' }, { sides: 2 }] });
    const finding = form.check().find(({ path }) => path === '/technical/boards/1/street');
    expect(finding && form.sentence(finding)).to.include('Papan 2: Jalan');
  });

  it('does not leave the error of a removed entry on the one that took its place', () => {
    const { form } = formWith({ boards: [{ sides: 1 }, { street: 'Dua' }] });
    form.show(form.check());
    expect(form.errorAt('/technical/boards/0/street')).to.be.a('string');
    form.change('/technical/boards', [{ street: 'Dua' }]);
    expect(form.errorAt('/technical/boards/0/street')).to.equal(undefined);
  });
});
