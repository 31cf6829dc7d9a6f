import type { Sop } from '@alur/model/sop/sop.js';
import type { Language } from '@alur/model/text.js';
import { stepNumber } from '@alur/workflow/layout/document/step-number.js';
import { newNames } from './change/labels.ts';
import { SopView } from './change/sop-view.ts';
import { diagramWords as words } from './messages.ts';

/** What each element of the diagram is called in words, for lists, headings and readers. */
export class ElementNames {
  private readonly sop: SopView;
  private readonly rows: ReadonlyMap<string, number>;
  private readonly language: Language;
  /** A node is called by its own name, and by those of all arrows that lead from and to it. */
  private readonly nodes = new Map<string, string>();

  constructor(sop: Sop, language: Language) {
    this.sop = new SopView(sop);
    this.rows = new Map(sop.activities.map(({ id }, index) => [id, index]));
    this.language = language;
  }

  /** "Langkah 3 Memverifikasi berkas", "Keputusan", "Anak panah Ya dari … ke …". */
  of(id: string): string {
    const { sop, language } = this;
    const flow = sop.flow(id);
    if (flow)
      return words.arrow[language](flow.name, this.of(flow.source), this.of(flow.target)).replace(
        '  ',
        ' ',
      );
    const performer = sop.performer(id);
    if (performer) return words.lane[language](performer.name);
    if (!sop.node(id)) return words.title[language];
    const known = this.nodes.get(id) ?? this.ofNode(id);
    this.nodes.set(id, known);
    return known;
  }

  /** The name of who performs it. */
  performerOf(id: string): string | undefined {
    return this.sop.performer(this.sop.node(id)?.performer ?? '')?.name;
  }

  /** Everything that can be selected, from left to right, each node before its arrows. */
  order(at: (id: string) => { readonly x: number; readonly y: number } | undefined): string[] {
    const { nodes, performers } = this.sop.sop;
    const placed = nodes.map(({ id }) => ({ id, ...(at(id) ?? { x: 0, y: 0 }) }));
    placed.sort((a, b) => a.x - b.x || a.y - b.y);
    const arrows = new Map<string, string[]>();
    for (const { id, source } of this.sop.sop.flows) {
      const known = arrows.get(source);
      if (known) known.push(id);
      else arrows.set(source, [id]);
    }
    return [
      ...placed.flatMap(({ id }) => [id, ...(arrows.get(id) ?? [])]),
      ...performers.map(({ id }) => id),
    ];
  }

  private ofNode(id: string): string {
    const { sop, language } = this;
    const node = sop.node(id);
    const activity = sop.activity(id);
    if (activity)
      return words.step[language](stepNumber(activity, this.rows.get(id) ?? 0), activity.name);
    const kind = newNames[kindOf(node?.type ?? '', node?.trigger?.kind)][language];
    return [kind, node?.name === kind ? '' : node?.name].filter(Boolean).join(' ');
  }
}

function kindOf(type: string, trigger: string | undefined): keyof typeof newNames {
  if (type === 'startEvent') return 'start';
  if (type === 'endEvent') return 'end';
  if (type === 'parallelGateway') return 'parallel';
  if (type.endsWith('Gateway')) return 'decision';
  if (trigger === 'message') return 'message';
  return type.endsWith('Event') ? 'timer' : 'step';
}
