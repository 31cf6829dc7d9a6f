import type { FlowNode, Sop } from '@alur/model/sop/sop.js';
import { isUnwritten, stepNumber } from '../layout/document/step-number.ts';

/** A text, or a part of one, in both languages. */
export interface Words {
  readonly id: string;
  readonly en: string;
}

export const words = (id: string, en: string): Words => ({ id, en });

/** The same in both languages: a name, a text of the document. */
export const asIs = (text: string): Words => ({ id: text, en: text });

/** Longer texts are told by how they begin. */
const maxQuoted = 90;

export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= maxQuoted) return `"${line}"`;
  return `"${line.slice(0, maxQuoted - 1).trimEnd()}…"`;
}

/** A text that may be empty, in a sentence. */
export const stated = (text: string): Words =>
  text.trim() === '' ? words('(kosong)', '(empty)') : asIs(text.replace(/\s+/g, ' ').trim());

const kinds: Readonly<Record<string, Words>> = {
  startEvent: words('event awal', 'start event'),
  endEvent: words('event akhir', 'end event'),
  intermediateCatchEvent: words('event tunggu', 'waiting event'),
  intermediateThrowEvent: words('event', 'event'),
  boundaryEvent: words('event batas', 'boundary event'),
  parallelGateway: words('gateway paralel', 'parallel gateway'),
  subProcess: words('subproses', 'subprocess'),
};

/** How an author calls what stands in one state of an SOP. */
export class ElementWords {
  readonly sop: Sop;
  readonly #rows: ReadonlyMap<string, number>;
  readonly #nodes: ReadonlyMap<string, FlowNode>;

  constructor(sop: Sop) {
    this.sop = sop;
    this.#rows = new Map(sop.activities.map(({ id }, row) => [id, row]));
    this.#nodes = new Map(sop.nodes.map((node) => [node.id, node]));
  }

  /** "3"; undefined where the id is no numbered row. */
  number(id: string): string | undefined {
    const row = this.#rows.get(id);
    const activity = row === undefined ? undefined : this.sop.activities[row];
    if (!activity || row === undefined || isUnwritten(activity)) return undefined;
    return stepNumber(activity, row);
  }

  /** "langkah 3", "keputusan "Lengkap?"", "event awal". */
  of(id: string): Words {
    const number = this.number(id);
    if (number !== undefined) return words(`langkah ${number}`, `step ${number}`);
    const row = this.#rows.get(id);
    if (row !== undefined) {
      const name = quoted(this.sop.activities[row]?.name ?? '');
      return words(`langkah ${name}`, `step ${name}`);
    }
    const node = this.#nodes.get(id);
    if (!node) return asIs(id);
    const kind = kinds[node.type] ?? this.#other(node);
    if (node.name === '') return kind;
    return words(`${kind.id} ${quoted(node.name)}`, `${kind.en} ${quoted(node.name)}`);
  }

  /** "5", "selesai (Ditolak)": where an arrow leads, after the arrow sign. */
  asTarget(id: string): Words {
    const number = this.number(id);
    if (number !== undefined) return asIs(number);
    const node = this.#nodes.get(id);
    if (node?.type !== 'endEvent') return this.of(id);
    const name = node.name === '' ? '' : ` (${node.name})`;
    return words(`selesai${name}`, `the end${name}`);
  }

  performer(id: string | undefined): Words {
    const performer = this.sop.performers.find((each) => each.id === id);
    return performer ? asIs(performer.name) : words('(tanpa pelaksana)', '(no performer)');
  }

  #other({ type }: FlowNode): Words {
    return type.endsWith('Gateway') ? words('keputusan', 'decision') : asIs(type);
  }
}

export const capital = ({ id, en }: Words): Words =>
  words(id.charAt(0).toUpperCase() + id.slice(1), en.charAt(0).toUpperCase() + en.slice(1));
