import { define } from '@alur/components/define.js';
import { AlurSopFlowchart } from '@alur/components/flowchart/sop-flowchart.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { find, see } from '../support/hands.ts';
import { languageOf } from '../support/portal.ts';

define(AlurSopFlowchart);

const files = import.meta.glob<string>('../../packages/workflow/src/bpmn/testing/foreign/*.bpmn', {
  query: '?raw',
  import: 'default',
});

/** A file of another tool, as it exports it: no `sop:` data, perhaps no drawing. */
async function foreignFile(tool: string): Promise<string> {
  const load = files[`../../packages/workflow/src/bpmn/testing/foreign/${tool}.bpmn`];
  return (await load?.()) ?? '';
}

interface Args {
  readonly tool: string;
  readonly view: 'table' | 'diagram';
  /** In place of a tool's. */
  readonly file?: () => string;
}

const meta: Meta<Args> = {
  title: 'Flowchart/Foreign file',
  component: AlurSopFlowchart.tag,
  args: { tool: 'bizagi', view: 'table' },
  loaders: [async ({ args }) => ({ file: args.file?.() ?? (await foreignFile(args.tool)) })],
  render: ({ view }, context) => html`
    <alur-sop-flowchart
      .diagram=${new Blob([context.loaded['file'] as string])}
      view=${view}
      language=${languageOf(context)}
    ></alur-sop-flowchart>
  `,
};

export default meta;

type Story = StoryObj<Args>;

const shown = (tool: string, view: Args['view'] = 'table'): Story => ({
  args: { tool, view },
  play: async ({ canvasElement }) => {
    await find(canvasElement, view === 'table' ? '.symbol' : '.is-step');
  },
});

export const Bizagi: Story = shown('bizagi');
export const BpmnIo: Story = shown('bpmn-io');
export const Camunda7: Story = shown('camunda-7');
export const Camunda8: Story = shown('camunda-8');
export const Signavio: Story = shown('signavio');
export const SignavioAsDiagram: Story = shown('signavio', 'diagram');
export const Camunda7AsDiagram: Story = shown('camunda-7', 'diagram');

const process = (inner: string): string =>
  `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="file" targetNamespace="x">\n<bpmn:process id="p">\n${inner}\n</bpmn:process></bpmn:definitions>`;

const refused = (file: () => string, words: string): Story => ({
  args: { file },
  play: ({ canvasElement }) => see(canvasElement, 'tidak dapat dibaca', words),
});

/** No XML: the message says the line. */
export const Broken: Story = refused(() => process('<bpmn:task id="a"></bpmn:oops>'), 'Baris 3');

/** A bomb of entities. */
export const Doctype: Story = refused(
  () => `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${process('')}`,
  'DOCTYPE',
);

export const SameIds: Story = refused(
  () => process('<bpmn:task id="x"/>\n'.repeat(50_000)),
  'dipakai lebih dari satu kali',
);

export const EndlessNesting: Story = refused(
  () =>
    process(
      Array.from({ length: 2_000 }, (_, at) => `<bpmn:subProcess id="s${at}">`).join('') +
        '</bpmn:subProcess>'.repeat(2_000),
    ),
  'bersarang lebih dari 40 tingkat',
);
