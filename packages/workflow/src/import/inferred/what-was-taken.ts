import { statusTitle } from '@alur/model/case/status-words.js';
import type { Inference, Sop } from '@alur/model/sop/sop.js';
import type { LocalText } from '@alur/model/text.js';
import { lines, lists } from '../../changes/identity-words.ts';
import type { InferredSop } from './inferred-sop.ts';
import { answerWords } from './way-words.ts';

type Text = Required<LocalText>;

/** What an inference came to, as the SOP has it now; else which part of the SOP it is about. */
export function whatWasTaken(inferred: InferredSop, element: string, inference: Inference): Text {
  const { what } = inference;
  const value =
    element === '' ? ofSop(inferred.sop, what) : ofElement(inferred, element, inference);
  const label: Text | undefined =
    element === '' ? { ...lines, ...lists, ...parts }[what] : parts[what];
  return value ?? label ?? { id: what, en: what };
}

/** What people and tools write as `what`, and no part of the identity is called. */
const parts: Readonly<Record<string, Text>> = {
  columns: { id: 'Kolom tabel', en: 'Columns of the table' },
  dates: { id: 'Tanggal', en: 'Dates' },
  decision: { id: 'Keputusan', en: 'Decisions' },
  flow: { id: 'Arah alur', en: 'Where the flow leads' },
  identity: { id: 'Bagian identitas', en: 'Identity part' },
  mutuBaku: { id: 'Mutu baku', en: 'Standard of quality (mutu baku)' },
  notify: { id: 'Pemberitahuan', en: 'Notifications' },
  outcomes: { id: 'Hasil', en: 'Outcomes' },
  performer: { id: 'Pelaksana', en: 'Performers' },
  requiredInputs: { id: 'Kelengkapan', en: 'Required inputs' },
  remarks: { id: 'Keterangan', en: 'Remarks' },
  symbols: { id: 'Simbol bagan alir', en: 'Symbols of the flowchart' },
  work: { id: 'Cara mengerjakan', en: 'How it is done' },
};

function ofSop({ identity, performers }: Sop, what: string): Text | undefined {
  if (what === 'performer') return same(performers.map(({ name }) => name).join(', '));
  return what in lines ? same(identity[what as keyof typeof lines]) : undefined;
}

function ofElement(inferred: InferredSop, element: string, inference: Inference): Text | undefined {
  const { sop, graph, words } = inferred;
  const node = graph.node(element);
  const activity = sop.activities[inferred.rowOf(element)];
  const status = activity?.status ?? node?.status;
  switch (inference.what) {
    case 'performer':
    case 'symbol':
      return words.performer(activity?.performer ?? node?.performer);
    case 'decision':
      return allAnswers(inferred, element);
    case 'return':
    case 'flow': {
      const way = inferred.wayOf(element, inference);
      return way ? answerWords(inferred, way) : allAnswers(inferred, element);
    }
    case 'status':
      return status && { id: statusTitle(status, 'id'), en: statusTitle(status, 'en') };
    case 'number':
      return same(activity?.number);
    case 'requiredInputs':
      return same(activity?.mutuBaku.requiredInputs.join('; '));
    case 'remarks':
      return same(activity?.mutuBaku.remarks);
    case 'outcomes':
      return same(activity?.work.outcomes.map(({ title }) => title).join(', '));
    case 'name':
    case 'activity':
    case 'start':
    case 'end':
      return same(activity?.name ?? node?.name) ?? words.of(element);
    default:
      return undefined;
  }
}

function allAnswers(inferred: InferredSop, element: string): Text | undefined {
  const all = inferred.waysOf(element).map((way) => answerWords(inferred, way));
  if (all.length === 0) return undefined;
  return { id: all.map(({ id }) => id).join('; '), en: all.map(({ en }) => en).join('; ') };
}

/** In the document's own words, which have no translation. */
const same = (text: string | undefined): Text | undefined =>
  text ? { id: text, en: text } : undefined;
