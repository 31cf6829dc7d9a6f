import type { Language } from '@alur/model/text.js';
import { render, type CSSResult, type TemplateResult } from 'lit';

/** Marks the frame, so that one whose window never said `afterprint` goes with the next. */
const mark = 'data-alur-print';

/**
 * Prints a document of its own, never the page around it: the content is drawn in a hidden frame,
 * with styles that hold nowhere else, and the frame is taken away after.
 *
 * Works under a strict content security policy: the frame is `about:blank` of the same origin and
 * its style sheets are constructed, which no `style-src` restricts.
 *
 * @param content - the body of the document
 * @param title - its title; browsers offer it as the name of the PDF
 * @param styles - all of its styles; nothing of the page is taken over
 * @param language - what it is written in
 * @returns when the print dialog has been opened, and where the browser waits for it, closed
 */
export async function printDocument(
  content: TemplateResult,
  title: string,
  styles: readonly CSSResult[],
  language: Language = 'id',
): Promise<void> {
  const frame = openFrame(title);
  const { contentWindow: view, contentDocument: page } = frame;
  if (!view || !page) throw new Error('A frame without a document cannot be printed.');

  page.title = title;
  page.documentElement.lang = language;
  // A style sheet belongs to the window that made it; the host's own would be refused here.
  page.adoptedStyleSheets = styles.map(({ cssText }) => sheetOf(view, cssText));
  render(content, page.body, { creationScope: page });

  await drawn(page);
  view.addEventListener('afterprint', () => frame.remove(), { once: true });
  view.focus();
  view.print();
}

function openFrame(title: string): HTMLIFrameElement {
  for (const left of document.querySelectorAll(`iframe[${mark}]`)) left.remove();
  const frame = document.createElement('iframe');
  frame.setAttribute(mark, '');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.title = title;
  // Out of sight, but laid out: Firefox prints nothing of a frame with `display: none`.
  for (const [name, value] of [
    ['position', 'fixed'],
    ['inset', 'auto 0 0 auto'],
    ['inline-size', '0'],
    ['block-size', '0'],
    ['border', '0'],
    ['visibility', 'hidden'],
  ] as const) {
    frame.style.setProperty(name, value);
  }
  document.body.append(frame);
  return frame;
}

function sheetOf(view: Window, text: string): CSSStyleSheet {
  const { CSSStyleSheet: Sheet } = view as Window & typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(text);
  return sheet;
}

/** Fonts and images are there. A picture that cannot be loaded does not hold up the letter. */
async function drawn(page: Document): Promise<void> {
  await Promise.all([page.fonts.ready, ...[...page.images].map(loaded)]);
}

/** Not `decode()`, which browsers put off while a page is behind another. */
function loaded(image: HTMLImageElement): Promise<void> {
  if (image.complete) return Promise.resolve();
  return new Promise((resolve) => {
    image.addEventListener('load', () => resolve(), { once: true });
    image.addEventListener('error', () => resolve(), { once: true });
  });
}
