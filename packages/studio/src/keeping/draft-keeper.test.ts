import type { AuthoringService } from '@alur/client/authoring-service.js';
import { longSop } from '@alur/workflow/testing/long-sop.js';
import type { SopEdit } from '@alur/workflow/edit/sop-edit.js';
import { expect, waitUntil } from '@open-wc/testing';
import { StudioDocument } from '../document/studio-document.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { LocalDrafts } from './local-drafts.ts';

const workflow = 'denpasar/uji.bpmn';
const label = { id: 'Uji', en: 'Test' };

const named = (name: string): readonly SopEdit[] => [
  { kind: 'set-activity', activity: 'step-1', change: { name } },
];

let local: LocalDrafts;
let document_: StudioDocument;
let keeper: DraftKeeper;

beforeEach(() => {
  local = new LocalDrafts(`keeper-${crypto.randomUUID()}`);
  const authored = { sop: longSop(5), places: new Map() };
  document_ = new StudioDocument(authored);
  keeper = new DraftKeeper({
    document: document_,
    workflow,
    local,
    // Never asked within the time of these tests.
    authoring: {} as AuthoringService,
    ...{ version: 3, basedOn: 1, base: authored, isChanged: false },
    changed: () => undefined,
  });
});

afterEach(() => keeper.close());

const kept = async () => (await local.get(workflow))?.authored.sop.activities[0]?.name;
const keeps = (name: string | undefined) =>
  waitUntil(async () => (await kept()) === name, `keeps ${name}`, { interval: 10, timeout: 5_000 });

describe('what a browser keeps of a draft', () => {
  it('has what somebody is in the middle of writing, which nothing shows and nobody is sent', async () => {
    document_.foresee(named('Memer'));
    await keeps('Memer');
    expect(document_.current.sop.activities[0]?.name).not.to.equal('Memer');
    expect(document_.undoLabel).to.equal(undefined);
    expect(keeper.state.kind).to.equal('saved');
  });

  it('is renewed while somebody types on without a pause', async () => {
    let letters = 0;
    const typing = setInterval(() => document_.foresee(named('x'.repeat((letters += 1)))), 20);
    try {
      await waitUntil(async () => (await kept())?.startsWith('x') ?? false, 'kept meanwhile', {
        interval: 10,
        timeout: 5_000,
      });
    } finally {
      clearInterval(typing);
    }
  });

  it('is gone when what was written is given up and the server has all else', async () => {
    document_.foresee(named('Memer'));
    await keeps('Memer');
    document_.foresee([]);
    await keeps(undefined);
    expect(await local.get(workflow)).to.equal(undefined);
  });

  it('has the last edit again when what was written after it is given up', async () => {
    document_.apply(named('Memeriksa'), label);
    document_.foresee(named('Memeriksa ulang'));
    await keeps('Memeriksa ulang');
    document_.foresee([]);
    await keeps('Memeriksa');
  });

  it('keeps what would be taken of a text whose next letter would be refused', async () => {
    document_.foresee(named('Memeriksa'));
    document_.foresee([{ kind: 'set-activity', activity: 'gone', change: { name: 'x' } }]);
    await keeps('Memeriksa');
  });
});
