import { toHtmlTable } from '../clipboard/copied-cells.ts';
import type { Block } from '../clipboard/paste-cells.ts';
import type { ReadClipboard } from '../clipboard/read-clipboard.ts';
import { readPastedCells } from '../clipboard/read-pasted-cells.ts';
import { fromTabSeparated, toTabSeparated } from '../clipboard/tab-separated.ts';
import type { CellRange } from '../grid/cell.ts';
import { labels } from '../history-labels.ts';
import { tableWords as words } from '../messages.ts';
import type { InputPorts } from './input-ports.ts';

/** Copying from the grid, and pasting into it. */
export class GridClipboard {
  private readonly ports: InputPorts;

  constructor(ports: InputPorts) {
    this.ports = ports;
  }

  readonly onCopy = (event: ClipboardEvent): void => {
    const cells = this.ports.clipboard.copied(this.ports.cursor.range);
    if (!event.clipboardData || cells.length === 0) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', toTabSeparated(cells));
    event.clipboardData.setData('text/html', toHtmlTable(cells));
  };

  readonly onCut = (event: ClipboardEvent): void => {
    this.onCopy(event);
    const { actions, cursor } = this.ports;
    if (event.defaultPrevented) actions.clear(cursor.range, labels.cut);
  };

  readonly onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (text === '' && html === '') return;
    event.preventDefault();
    const { range } = this.ports.cursor;
    if (html === '' && !text.includes('\n')) this.pasteBlock(range, fromTabSeparated(text));
    else void this.paste(range, html, text);
  };

  private async paste(range: CellRange, html: string, text: string): Promise<void> {
    const { model, refused } = this.ports;
    const { of } = model()?.columns[range.left] ?? {};
    const reading = await readPastedCells({ html, text, of });
    if (!reading.ok) refused(reading.problems.map(({ message }) => message));
    else this.take(range, reading.value);
  }

  private take(range: CellRange, { block, steps, beside }: ReadClipboard): void {
    const { clipboard, offer, cursor } = this.ports;
    if (!steps) {
      this.pasteBlock(range, block, beside);
      return;
    }
    const then = (run: () => void) => () => {
      offer(undefined);
      run();
    };
    offer({
      steps: steps.steps.length,
      asSteps: then(() => clipboard.pasteSteps(steps)),
      asCells: then(() => this.pasteBlock(range, block, beside)),
      cancel: then(() => cursor.focus()),
    });
  }

  private pasteBlock(range: CellRange, block: Block, beside = 0): void {
    const { clipboard, tell, language } = this.ports;
    const added = clipboard.paste(range, block);
    if (added === undefined) return;
    const left = beside > 0 ? ` ${words.beside[language()](beside)}` : '';
    tell(words.pasted[language()](added) + left);
  }
}
