import { say, type Language } from '@alur/model/text.js';
import type { LintFinding } from '@alur/workflow/lint/finding.js';
import type { EditorViewer } from './canvas/editor-viewer.ts';
import { diagramWords as words } from './messages.ts';

interface Shown {
  readonly findings: readonly LintFinding[];
  readonly overlay: string;
  readonly language: Language;
}

/** What breaks the rules, on the shapes that it is about: a sign and its words. */
export class FindingMarks {
  private readonly viewer: EditorViewer;
  private readonly shown = new Map<string, Shown>();

  constructor(viewer: EditorViewer) {
    this.viewer = viewer;
  }

  show(byElement: ReadonlyMap<string, readonly LintFinding[]>, language: Language): void {
    const registry = this.viewer.get('elementRegistry');
    const overlays = this.viewer.get('overlays');
    for (const [id, shown] of this.shown) {
      const drawn = registry.get(id);
      const isThere = drawn && overlays.get({ element: drawn }).length > 0;
      if (isThere && isSame(shown, byElement.get(id), language)) continue;
      if (isThere) overlays.remove(shown.overlay);
      this.shown.delete(id);
    }
    for (const [id, findings] of byElement) {
      const drawn = registry.get(id);
      if (this.shown.has(id) || !drawn) continue;
      const overlay = overlays.add(id, 'finding', {
        position: { top: -10, left: drawn.waypoints ? 0 : Math.max(0, drawn.width - 14) },
        html: sign(findings, language),
        scale: { min: 0.8, max: 1.25 },
      });
      this.shown.set(id, { findings, overlay, language });
    }
  }
}

function isSame(
  shown: Shown,
  findings: readonly LintFinding[] | undefined,
  language: Language,
): boolean {
  return (
    shown.language === language &&
    shown.findings.length === findings?.length &&
    shown.findings.every((each, index) => {
      const now = findings[index];
      return each.code === now?.code && each.message.id === now.message.id;
    })
  );
}

function sign(findings: readonly LintFinding[], language: Language): HTMLElement {
  const place = document.createElement('div');
  const isError = findings.some(({ severity }) => severity === 'error');
  place.className = isError ? 'finding error-sign' : 'finding warning-sign';
  place.setAttribute('role', 'img');
  const texts = findings.map(({ message }) => say(message, language));
  place.title = texts.join('\n');
  place.setAttribute('aria-label', [words.findings[language](texts.length), ...texts].join('. '));
  place.textContent = isError ? '!' : '?';
  return place;
}
