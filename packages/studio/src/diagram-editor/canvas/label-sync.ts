import { elementAt, textAt } from '@alur/workflow/bpmn/moddle.js';
import { getExternalLabelBounds, isLabelExternal } from 'bpmn-js/lib/util/LabelUtil.js';
import type { EditorViewer } from './editor-viewer.ts';
import type { LateMoves } from './late-moves.ts';
import { putAt } from './put-at.ts';
import { boxOf, type Drawn } from './services.ts';

/** The words that stand beside events, gateways and arrows: shapes of their own to diagram-js. */
export class LabelSync {
  private readonly viewer: EditorViewer;
  private readonly moves: LateMoves;
  /** What was measured last, by the id of what is named. */
  private readonly measured = new Map<string, { readonly text: string; readonly width: number }>();

  constructor(viewer: EditorViewer, moves: LateMoves) {
    this.viewer = viewer;
    this.moves = moves;
  }

  /** bpmn-js has drawn and measured one itself. */
  took(id: string, label: Drawn): void {
    this.measured.set(id, { text: textOf(label), width: label.width });
  }

  /** @param drawn - what is named, as it now is */
  update(drawn: Drawn): void {
    if (!isLabelExternal(drawn.businessObject as never)) return;
    const [label] = drawn.labels;
    const text = textOf(drawn);
    const hasPlace = elementAt(drawn.di, 'label') !== undefined;
    if (!label || text === '' || !hasPlace) {
      if (label) this.remove(label);
      if (text !== '') this.took(drawn.id, this.add(drawn));
      return;
    }
    Object.assign(label, { businessObject: drawn.businessObject, di: drawn.di });
    const { x, y, width } = rounded(getExternalLabelBounds(drawn.di, drawn as never));
    const before = this.measured.get(drawn.id);
    if (before?.text === text && before.width === width) {
      if (label.x === x && label.y === y) return;
      const from = boxOf(label);
      Object.assign(label, { x, y });
      this.moves.move(label, from, boxOf(label), () => {
        putAt(this.viewer.get('elementRegistry').getGraphics(label), label.x, label.y);
      });
      return;
    }
    // As bpmn-js' importer measures it.
    const texts = this.viewer.get('textRenderer');
    const box = { width, height: 0 };
    const size = texts.getDimensions(text, { box, style: texts.getExternalStyle() });
    Object.assign(label, { x, y, width, height: Math.ceil(size.height) });
    this.took(drawn.id, label);
    this.moves.forget(label);
    this.viewer.get('eventBus').fire('element.changed', { element: label });
  }

  remove(label: Drawn): void {
    this.moves.forget(label);
    this.measured.delete(label.labelTarget?.id ?? '');
    this.viewer.get('canvas').removeShape(label);
    label.labelTarget = null;
  }

  private add(drawn: Drawn): Drawn {
    return this.viewer.get('bpmnImporter').addLabel(drawn.businessObject, drawn.di, drawn);
  }
}

const textOf = ({ businessObject }: Drawn): string => textAt(businessObject, 'name');

const rounded = ({ x, y, width }: { x: number; y: number; width: number }) => ({
  x: Math.round(x),
  y: Math.round(y),
  width: Math.round(width),
});
