import { expect } from '@open-wc/testing';
import { css, html } from 'lit';
import { recordPrints, type PrintRecorder } from '../testing/record-prints.ts';
import { printDocument } from './print-frame.ts';

describe('printDocument', () => {
  let prints: PrintRecorder;
  afterEach(() => prints.stop());

  const letter = html`<h1>Tanda Terima</h1>`;
  const green = css`
    h1 {
      color: rgb(0, 128, 0);
    }
  `;
  const frames = () => document.querySelectorAll('iframe[data-alur-print]').length;

  it('prints the content in a frame of its own, with its own styles', async () => {
    prints = recordPrints({ endPrint: false });
    await printDocument(letter, 'Tanda Terima 00001', [green], 'en');
    const [printed] = prints.pages;
    expect(printed?.text).to.equal('Tanda Terima');
    expect(printed?.title).to.equal('Tanda Terima 00001');
    expect(printed?.language).to.equal('en');
    const heading = printed!.page.querySelector('h1')!;
    const { color } = printed!.frame.contentWindow!.getComputedStyle(heading);
    expect(color).to.equal('rgb(0, 128, 0)');
  });

  it('leaves the page as it was', async () => {
    prints = recordPrints();
    const { title } = document;
    const sheets = document.adoptedStyleSheets.length;
    await printDocument(letter, 'Lain', [green]);
    expect(document.title).to.equal(title);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
    expect(frames()).to.equal(0);
  });

  it('takes the frame away with the next one where the browser never says that it is done', async () => {
    prints = recordPrints({ endPrint: false });
    await printDocument(letter, 'Satu', []);
    await printDocument(letter, 'Dua', []);
    expect(frames()).to.equal(1);
    document.querySelector('iframe[data-alur-print]')?.remove();
  });

  it('prints without a picture that cannot be loaded', async () => {
    prints = recordPrints();
    await printDocument(html`<img src="/no-such-picture.png" alt="Logo" />`, 'Logo', []);
    expect(prints.pages).to.have.length(1);
  });
});
