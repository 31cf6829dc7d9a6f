import { PageSizes, rgb, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import type { Block } from './case-file-content.ts';
import type { PrintableFont } from './printable-font.ts';
import { wrapText } from './wrap-text.ts';

/** In points, 72 to the inch. */
const [pageWidth, pageHeight] = PageSizes.A4;
const margin = 56;
const textWidth = pageWidth - 2 * margin;
const footerSpace = 30;
const labelWidth = 170;
const markWidth = 76;

const ink = rgb(0.1, 0.1, 0.12);
const faint = rgb(0.38, 0.4, 0.43);
const rule = rgb(0.78, 0.8, 0.82);

/** Sizes of letters, and the space above, for each kind of line. */
const styles = {
  title: { size: 15, above: 14 },
  heading: { size: 12, above: 18 },
  subheading: { size: 10, above: 10 },
  paragraph: { size: 10, above: 6 },
  pair: { size: 10, above: 5 },
  item: { size: 10, above: 5 },
} as const;

export interface Letterhead {
  readonly lines: readonly string[];
  readonly details: readonly string[];
}

/** Writes blocks down pages of A4, and begins another page when one is full. */
export class PageWriter {
  readonly pages: PDFPage[] = [];
  readonly #pdf: PDFDocument;
  readonly #fonts: { readonly regular: PrintableFont; readonly bold: PrintableFont };
  readonly #letterhead: Letterhead;
  #y = 0;

  constructor(
    pdf: PDFDocument,
    fonts: { readonly regular: PrintableFont; readonly bold: PrintableFont },
    letterhead: Letterhead,
  ) {
    this.#pdf = pdf;
    this.#fonts = fonts;
    this.#letterhead = letterhead;
  }

  write(block: Block): void {
    if (block.kind === 'page' || this.pages.length === 0) this.#beginLetter();
    switch (block.kind) {
      case 'page':
        return;
      case 'signatures':
        this.#writeSignatures(block.titles);
        return;
      case 'pair':
        this.#writeColumns(block.label, block.value, labelWidth, styles.pair);
        return;
      case 'item':
        this.#writeColumns(block.mark, block.text, markWidth, styles.item);
        return;
      default:
        this.#writeLines(block.kind, block.text);
    }
  }

  #writeLines(kind: 'title' | 'heading' | 'subheading' | 'paragraph', text: string): void {
    const { size, above } = styles[kind];
    const font = kind === 'paragraph' ? this.#fonts.regular : this.#fonts.bold;
    // A heading stays with the first lines of what it heads.
    const together = kind === 'paragraph' ? 1 : 4;
    this.#leave(above, lineHeight(size) * together);
    for (const line of this.#lines(font, text, textWidth, size)) {
      this.#leave(0, lineHeight(size));
      this.#y -= lineHeight(size);
      this.#draw(font, line, margin, size);
    }
  }

  #writeColumns(
    left: string,
    right: string,
    leftWidth: number,
    { size, above }: { readonly size: number; readonly above: number },
  ): void {
    const { regular } = this.#fonts;
    const lefts = this.#lines(regular, left, leftWidth - 8, size);
    const rights = this.#lines(regular, right, textWidth - leftWidth, size);
    this.#leave(above, lineHeight(size));
    for (let index = 0; index < Math.max(lefts.length, rights.length); index++) {
      this.#leave(0, lineHeight(size));
      this.#y -= lineHeight(size);
      this.#draw(regular, lefts[index] ?? '', margin, size, faint);
      this.#draw(regular, rights[index] ?? '', margin + leftWidth, size);
    }
  }

  #writeSignatures(titles: readonly string[]): void {
    this.#leave(40, 110);
    const column = textWidth / titles.length;
    const { regular } = this.#fonts;
    titles.forEach((title, index) => {
      const x = margin + index * column;
      const page = this.#page();
      this.#draw(regular, title, x, 10);
      const y = this.#y - 70;
      page.drawLine({ start: { x, y }, end: { x: x + column - 40, y }, color: ink });
    });
    this.#y -= 80;
  }

  #lines(font: PrintableFont, text: string, width: number, size: number): readonly string[] {
    return text
      .split('\n')
      .flatMap((line) => wrapText(font.printable(line), width, (part) => font.widthOf(part, size)));
  }

  #draw(font: PrintableFont, text: string, x: number, size: number, color = ink): void {
    if (text === '') return;
    this.#page().drawText(text, { x, y: this.#y, size, font: font.font, color });
  }

  /** Leaves a space above, and goes to another page when so much does not fit below it. */
  #leave(above: number, below: number): void {
    this.#y -= above;
    if (this.#y - below < margin + footerSpace) this.#beginPage();
  }

  #beginPage(): void {
    this.pages.push(this.#pdf.addPage(PageSizes.A4));
    this.#y = pageHeight - margin;
  }

  #beginLetter(): void {
    this.#beginPage();
    const { lines, details } = this.#letterhead;
    const write = (font: PrintableFont, text: string, size: number): void => {
      for (const line of this.#lines(font, text, textWidth, size)) {
        this.#y -= lineHeight(size);
        const x = margin + (textWidth - font.widthOf(line, size)) / 2;
        this.#draw(font, line, x, size);
      }
    };
    for (const line of lines) write(this.#fonts.bold, line, 12);
    for (const line of details) write(this.#fonts.regular, line, 9);
    this.#y -= 10;
    this.#page().drawLine({
      start: { x: margin, y: this.#y },
      end: { x: pageWidth - margin, y: this.#y },
      thickness: 1.5,
      color: rule,
    });
    this.#y -= 8;
  }

  #page(): PDFPage {
    const page = this.pages.at(-1);
    if (!page) throw new Error('nothing is begun');
    return page;
  }

  /** Numbers the pages, with a line that says which file they belong to. */
  writeFooters(text: string): void {
    const { regular } = this.#fonts;
    this.pages.forEach((page, index) => {
      const footer = regular.printable(`${text} · ${index + 1}/${this.pages.length}`);
      page.drawText(footer, {
        x: margin,
        y: margin / 2,
        size: 8,
        font: regular.font,
        color: faint,
      });
    });
  }
}

function lineHeight(size: number): number {
  return size * 1.35;
}
