import { ServiceError, type DraftChange, type PermitService } from '@alur/client/permit-service.js';
import { expect } from '@open-wc/testing';
import type { Draft } from '@alur/model/permit/application.js';
import { offline, stubService } from '../testing/stub-service.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { unsavedChange } from './local-memory.ts';

const text = { id: 'x', en: 'x' };

/** A server with one draft, that keeps versions as the real one does. */
function server(id = crypto.randomUUID()) {
  let draft: Draft = {
    id,
    permitType: { id: 'reklame', revision: 1 },
    answers: {},
    documents: [],
    statements: [],
    stage: 'applicant',
    version: 1,
    updatedAt: '2026-11-21T02:00:00.000Z',
  };
  const state = { failure: undefined as Error | undefined, loseAnswer: false, saves: 0 };
  const save = (change: DraftChange) => {
    draft = { ...draft, ...change, version: draft.version + 1 };
    return draft;
  };
  const service: PermitService = stubService({
    draft: async () => draft,
    saveDraft: async (_id, change, version) => {
      if (state.failure) throw state.failure;
      if (version !== draft.version) throw new ServiceError('conflict', text);
      state.saves += 1;
      save(change);
      if (state.loseAnswer) throw offline();
      return draft;
    },
  });
  return { state, service, save, draft: () => draft };
}

function keeperOf({ service, draft }: ReturnType<typeof server>) {
  const told = { merged: 0, moved: 0 };
  const keeper = new DraftKeeper(service, draft(), {
    changed: () => undefined,
    merged: () => (told.merged += 1),
    moved: () => (told.moved += 1),
    now: () => '2026-11-21T02:32:00.000Z',
    retryAfter: 1e6,
  });
  return { keeper, told };
}

const named = (fullName: string) => ({ applicant: { fullName } });

describe('the keeper of a draft', () => {
  it('keeps a change on the device until the server has it', async () => {
    const back = server();
    const { keeper } = keeperOf(back);
    keeper.change({ answers: named('Sari') });
    expect(unsavedChange(keeper.id)?.change.answers).to.deep.equal(named('Sari'));
    await keeper.flush();
    expect(back.draft().answers).to.deep.equal(named('Sari'));
    expect(unsavedChange(keeper.id)).to.equal(undefined);
    expect(keeper.state).to.deep.equal({ kind: 'saved', at: '2026-11-21T02:32:00.000Z' });
  });

  it('saves what is typed while a save is on its way, in the same go', async () => {
    const back = server();
    const { keeper } = keeperOf(back);
    keeper.change({ answers: named('S') });
    const saving = keeper.flush();
    keeper.change({ answers: named('Sari') });
    await saving;
    expect(back.draft().answers).to.deep.equal(named('Sari'));
    expect(back.state.saves).to.equal(2);
  });

  it('does not bother the server with what it has', async () => {
    const back = server();
    await keeperOf(back).keeper.flush();
    expect(back.state.saves).to.equal(0);
  });

  it('says when the connection is gone, and saves when it is back', async () => {
    const back = server();
    const { keeper } = keeperOf(back);
    back.state.failure = offline();
    keeper.change({ answers: named('Sari') });
    await keeper.flush();
    expect(keeper.state.kind).to.equal('unsaved');
    back.state.failure = undefined;
    await keeper.flush();
    expect(keeper.state.kind).to.equal('saved');
    expect(back.draft().answers).to.deep.equal(named('Sari'));
    keeper.stop();
  });

  it('takes up what a closed window had not saved', async () => {
    const back = server();
    back.state.failure = offline();
    const closed = keeperOf(back).keeper;
    closed.change({ answers: named('Sari') });
    await closed.flush();
    closed.stop();
    back.state.failure = undefined;
    const { keeper } = keeperOf(back);
    expect(keeper.content.answers).to.deep.equal(named('Sari'));
    await keeper.flush();
    expect(back.draft().answers).to.deep.equal(named('Sari'));
  });

  it('puts changes of another window and its own together, and tells', async () => {
    const back = server();
    const { keeper, told } = keeperOf(back);
    back.save({ answers: { technical: { width: 4 } }, statements: [], stage: 'technical' });
    keeper.change({ answers: named('Sari') });
    await keeper.flush();
    expect(back.draft().answers).to.deep.equal({ ...named('Sari'), technical: { width: 4 } });
    expect(keeper.content.stage).to.equal('applicant');
    expect(told.merged).to.equal(1);
  });

  it('does not take its own save for another window, when only the answer was lost', async () => {
    const back = server();
    const { keeper, told } = keeperOf(back);
    back.state.loseAnswer = true;
    keeper.change({ answers: named('Sari') });
    await keeper.flush();
    expect(keeper.state.kind).to.equal('unsaved');
    back.state.loseAnswer = false;
    keeper.change({ answers: named('Sari Dewi') });
    await keeper.flush();
    expect(back.draft().answers).to.deep.equal(named('Sari Dewi'));
    expect(told.merged).to.equal(0);
  });

  it('forgets what is on the device once the application is sent', async () => {
    const back = server();
    back.state.failure = offline();
    const { keeper } = keeperOf(back);
    keeper.change({ answers: named('Sari') });
    await keeper.flush();
    keeper.forget();
    expect(unsavedChange(keeper.id)).to.equal(undefined);
  });
});
