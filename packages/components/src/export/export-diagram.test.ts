import '@alur/client/testing/bundled-fontkit.js';
import '@alur/client/testing/bundled-pdf-lib.js';
import { expect } from '@open-wc/testing';
import { writeWorkflow } from '@alur/workflow/bpmn/write-workflow.js';
import { exportDiagram } from './export-diagram.ts';
import { sampleSop } from '../testing/sample-sop.ts';

const sample = sampleSop(8);
const nameOf = new Map(sample.activities.map(({ id, name }) => [id, name]));
const sop = {
  ...sample,
  nodes: sample.nodes.map((node) => ({ ...node, name: nameOf.get(node.id) ?? node.name })),
};

const facts = { title: 'Diagram', author: 'Dinas', createdAt: new Date('2026-11-21T08:00:00Z') };

describe('exportDiagram', () => {
  let xml: string;
  before(async () => {
    xml = await writeWorkflow(sop);
  });

  it('draws every lane and step as text, black on white, and leaves the page as it was', async () => {
    const before = document.body.children.length;
    const text = await (await exportDiagram(xml, 'svg', facts)).text();
    expect(document.body.children.length).to.equal(before);
    const page = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(page.querySelector('parsererror')).to.equal(null);
    expect(page.querySelector('style, script, foreignObject, image, [style]')).to.equal(null);
    const said = page.documentElement.textContent.replace(/\s+/g, '');
    for (const { name } of [...sop.performers, ...sop.activities]) {
      expect(said).to.contain(name.replace(/\s+/g, ''));
    }
    const colours = new Set(
      [...page.querySelectorAll('path')].flatMap((path) => [
        path.getAttribute('fill'),
        path.getAttribute('stroke'),
      ]),
    );
    expect([...colours].sort()).to.deep.equal(['#000000', '#ffffff', 'none']);
  });

  it('gives each arrow its tip, where it ends', async () => {
    const text = await (await exportDiagram(xml, 'svg', facts)).text();
    const page = new DOMParser().parseFromString(text, 'image/svg+xml');
    const tips = [...page.querySelectorAll('path[d="M 1 5 L 11 10 L 1 15 Z"]')];
    expect(tips.length).to.be.at.least(sop.flows.length);
  });

  it('writes PDF and PNG of the same drawing', async () => {
    const pdf = new Uint8Array(await (await exportDiagram(xml, 'pdf', facts)).arrayBuffer());
    expect(String.fromCharCode(...pdf.slice(0, 5))).to.equal('%PDF-');
    const picture = await createImageBitmap(await exportDiagram(xml, 'png', facts));
    expect(picture.width).to.be.greaterThan(1000);
  });

  it('fails for a file without a drawing, and cleans up', async () => {
    const before = document.body.children.length;
    const bare = xml.replace(/<bpmndi:BPMNDiagram[^]*<\/bpmndi:BPMNDiagram>/, '');
    let error: unknown;
    await exportDiagram(bare, 'svg', facts).catch((reason: unknown) => (error = reason));
    expect(error).to.be.instanceOf(Error);
    expect(document.body.children.length).to.equal(before);
  });
});
