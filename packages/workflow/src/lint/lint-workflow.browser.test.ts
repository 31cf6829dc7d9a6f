import { expect } from '@open-wc/testing';
import { bpmn } from '../testing/bpmn.ts';
import { lintWorkflow } from './lint-workflow.ts';

describe('lintWorkflow in a browser', () => {
  it('needs no bundler and no file system', async () => {
    const reading = await lintWorkflow(bpmn({}));
    const codes = reading.ok ? reading.value.map(({ code }) => code) : [];
    expect(codes).to.include('in-a-lane');
  });
});
