import type { Sop } from '@alur/model/sop/sop.js';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { define } from '@alur/components/define.js';
import { draw } from '@alur/components/testing/draw.js';
import { StudioDocument } from '../../document/studio-document.ts';
import { AlurSopTableEditor } from '../sop-table-editor.ts';

define(AlurSopTableEditor);

/** A grid over a document, as an author sees it, and the ways to speak of its cells. */
export class EditedSop {
  readonly document: StudioDocument;
  readonly editor: AlurSopTableEditor;

  constructor(document: StudioDocument, editor: AlurSopTableEditor) {
    this.document = document;
    this.editor = editor;
  }

  get sop(): Sop {
    return this.document.current.sop;
  }

  get root(): ShadowRoot {
    return this.editor.shadowRoot!;
  }

  /** @param row - of the steps from 0, or -1 for the heads */
  cell(row: number, column: number): HTMLElement {
    const within = row < 0 ? 'thead' : `[data-row="${row}"]`;
    return this.root.querySelector<HTMLElement>(`${within} [data-column="${column}"]`)!;
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** Puts it on the clipboard's way into the active cell. */
  paste(html: string, text = ''): void {
    const clipboardData = new DataTransfer();
    if (html) clipboardData.setData('text/html', html);
    if (text) clipboardData.setData('text/plain', text);
    this.fire('paste', clipboardData);
  }

  /** What copying puts on the clipboard. */
  copied(kind: 'copy' | 'cut' = 'copy'): DataTransfer {
    const clipboardData = new DataTransfer();
    this.fire(kind, clipboardData);
    return clipboardData;
  }

  private fire(kind: string, clipboardData: DataTransfer): void {
    const init = { bubbles: true, cancelable: true, composed: true, clipboardData };
    this.focused?.dispatchEvent(new ClipboardEvent(kind, init));
  }

  /** Presses keys one after another; "Control+Alt+=" with those before it held. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const parts = key.split('+');
      const last = parts.pop() ?? '';
      for (const held of parts) await sendKeys({ down: held });
      await sendKeys({ press: last });
      for (const held of parts.reverse()) await sendKeys({ up: held });
      await this.settled();
    }
  }

  async type(text: string): Promise<void> {
    await sendKeys({ type: text });
    await this.settled();
  }

  /** What a cell is for those who hear it. */
  nameOf(row: number, column: number): string {
    const cell = this.cell(row, column);
    return (cell.ariaLabel ?? cell.textContent).replace(/\s+/g, ' ').trim();
  }

  async settled(): Promise<void> {
    while (!(await this.editor.updateComplete));
  }
}

export async function edited(sop: Sop): Promise<EditedSop> {
  const document = new StudioDocument({ sop, places: new Map() });
  const place = draw(html`<alur-sop-table-editor .document=${document}></alur-sop-table-editor>`);
  const editor = place.querySelector<AlurSopTableEditor>(AlurSopTableEditor.tag)!;
  await editor.updateComplete;
  return new EditedSop(document, editor);
}

/** An SOP of which only the performers are known. */
export function emptySop(...names: readonly string[]): Sop {
  const none: readonly string[] = [];
  return {
    id: 'sop',
    identity: {
      title: 'Izin Reklame',
      ...{ number: '', agency: '', createdOn: '', revisedOn: '', effectiveOn: '', approvedBy: '' },
      ...{ purpose: none, scope: none, legalBasis: none, definitions: none, warnings: none },
      ...{ relatedProcedures: none, qualifications: none, equipment: none, recordKeeping: none },
    },
    performers: names.map((name, index) => ({ id: `performer-${index + 1}`, name })),
    activities: [],
    nodes: [],
    flows: [],
  };
}
