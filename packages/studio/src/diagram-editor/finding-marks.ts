import { say, type Language } from '@alur/model/text.js';
import type { LintFinding } from '@alur/workflow/lint/finding.js';
import type { EditorViewer } from './canvas/editor-viewer.ts';
import type { Drawn } from './canvas/services.ts';
import { diagramWords as words } from './messages.ts';

interface Shown {
  readonly findings: readonly LintFinding[];
  readonly overlay: string;
  readonly language: Language;
  /** Where on its element it stands. */
  readonly at: string;
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
      const isThere = drawn !== undefined && overlays.get({ element: drawn }).length > 0;
      const findings = isThere ? byElement.get(id) : undefined;
      if (isThere && shown.at === corner(drawn) && isSame(shown, findings, language)) continue;
      if (isThere) overlays.remove(shown.overlay);
      this.shown.delete(id);
    }
    for (const [id, findings] of byElement) {
      const drawn = registry.get(id);
      if (this.shown.has(id) || !drawn) continue;
      const overlay = overlays.add(id, 'finding', {
        position: placeOn(drawn),
        html: sign(findings, language),
        scale: { min: 0.8, max: 1.25 },
      });
      this.shown.set(id, { findings, overlay, language, at: corner(drawn) });
    }
  }
}

/** At the upper right of a shape; of an arrow in the middle of its first piece. */
function placeOn({ waypoints, width }: Drawn): { readonly top: number; readonly left: number } {
  const [from, to] = waypoints ?? [];
  if (!waypoints || !from || !to) return { top: -10, left: Math.max(0, width - 14) };
  const [x, y] = [
    Math.min(...waypoints.map((point) => point.x)),
    Math.min(...waypoints.map((point) => point.y)),
  ];
  return { top: (from.y + to.y) / 2 - y - 10, left: (from.x + to.x) / 2 - x - 10 };
}

const corner = (drawn: Drawn): string => JSON.stringify(placeOn(drawn));

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
