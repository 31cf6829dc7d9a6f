import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { define } from '../define.ts';
import { AlurSopDocument } from '../sop-document/sop-document.ts';
import { fileName } from './save-file.ts';
import { sampleSop } from '../testing/sample-sop.ts';

const sop = sampleSop(8);

define(AlurSopDocument);

/** Takes the place of the browser's own saving. */
function recordDownloads() {
  const saved: { readonly name: string; readonly address: string }[] = [];
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, address: this.href });
  };
  return { saved, stop: () => (HTMLAnchorElement.prototype.click = click) };
}

describe('the export menu', () => {
  let downloads: ReturnType<typeof recordDownloads>;
  beforeEach(() => (downloads = recordDownloads()));
  afterEach(() => downloads.stop());

  async function document() {
    const element = await fixture<AlurSopDocument>(
      html`<alur-sop-document .sop=${sop}></alur-sop-document>`,
    );
    const menu = element.shadowRoot!.querySelector<HTMLDetailsElement>('.export details')!;
    return { element, menu, open: () => menu.querySelector('summary')!.click() };
  }

  it('offers the formats, and is accessible open and closed', async () => {
    const { element, menu, open } = await document();
    await expect(element).to.be.accessible();
    open();
    await aTimeout(0);
    expect([...menu.querySelectorAll('strong')].map((name) => name.textContent)).to.deep.equal([
      'PDF',
      'Word (.docx)',
      'Excel (.xlsx)',
      'SVG',
      'PNG',
    ]);
    await expect(element).to.be.accessible();
  });

  it('saves the file that is chosen under the name of the procedure, and closes', async () => {
    const { element, menu, open } = await document();
    open();
    menu.querySelector<HTMLElement>('[data-format=docx]')!.click();
    expect(menu.open).to.equal(false);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.export [role=status]')!.textContent).to.contain(
      'Word',
    );
    await waitUntil(() => downloads.saved.length > 0, 'no file', { timeout: 8000 });
    expect(downloads.saved[0]!.name).to.equal(fileName(sop.identity.title, 'docx'));
    const bytes = await (await fetch(downloads.saved[0]!.address)).arrayBuffer();
    expect(bytes.byteLength).to.be.greaterThan(5000);
  });

  it('closes with Escape and gives the focus back', async () => {
    const { element, menu, open } = await document();
    open();
    const first = menu.querySelector<HTMLElement>('[data-format=pdf]')!;
    first.focus();
    first.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(menu.open).to.equal(false);
    expect(element.shadowRoot!.activeElement).to.equal(menu.querySelector('summary'));
  });

  it('says so when a file cannot be made', async () => {
    const { element, menu, open } = await document();
    element.sop = { ...sop, identity: { ...sop.identity, title: 'Lain' } };
    await element.updateComplete;
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = (callback) => {
      callback(null);
    };
    open();
    menu.querySelector<HTMLElement>('[data-format=png]')!.click();
    const alert = () => element.shadowRoot!.querySelector('.export [role=alert]');
    await waitUntil(alert, 'no alert', { timeout: 8000 });
    HTMLCanvasElement.prototype.toBlob = toBlob;
    expect(alert()!.textContent).to.contain('coba lagi');
    expect(downloads.saved).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });
});

describe('fileName', () => {
  for (const [title, expected] of [
    ['SOP Pengaduan', 'SOP Pengaduan.pdf'],
    ['A/B: "C" <D>?', 'A B C D.pdf'],
    ['..\\..\\etc', '.. .. etc.pdf'],
    ['', 'SOP.pdf'],
    ['x'.repeat(300), `${'x'.repeat(100)}.pdf`],
  ] as const) {
    it(`makes ${expected.slice(0, 20)} of ${JSON.stringify(title.slice(0, 20))}`, () => {
      expect(fileName(title, 'pdf')).to.equal(expected);
    });
  }
});
