import { wizardStages } from '@alur/model/form/stages.js';
import { expect } from '@open-wc/testing';
import { permitType } from '../testing/sample-pack.ts';
import { stubService } from '../testing/stub-service.ts';
import { StageForm } from './stage-form.ts';
import { StageWalk } from './stage-walk.ts';
import type { WizardFlow } from './wizard-flow.ts';

describe('the way through the stages', () => {
  it('names each open statement, also when the words for it come after the button was pressed', async () => {
    const content = { stage: 'statements', answers: {}, statements: [] };
    const keeper = {
      id: 'd1',
      content,
      documents: [],
      isSaved: true,
      flush: async () => undefined,
    };
    const flow: Pick<WizardFlow, 'later'> = Object.assign(
      { later: undefined },
      { keeper, permitType, stages: wizardStages(permitType), uploads: undefined },
    );
    const form = new StageForm({
      language: () => 'id',
      permitType: () => permitType,
      answers: () => ({}),
      setAnswers: () => undefined,
      drawn: async () => undefined,
      announce: () => undefined,
      changed: () => undefined,
    });
    const nothing = () => undefined;
    const host = { changed: nothing, focus: nothing, cameTo: nothing, submitted: nothing };
    const service = stubService({});
    const walk = new StageWalk(flow as WizardFlow, form, { ...host, service: () => service });
    await walk.next();
    const statement = `/statements/${permitType.statements[0]!.id}`;
    const said = () => walk.summary.find(({ path }) => path === statement)?.text;
    expect(said()).to.include('Setujui pernyataan ini');
    flow.later = await import('./later-stages.ts');
    expect(said()).to.include('Setujui pernyataan “');
  });
});
