import type { LocalText } from '@alur/model/text.js';
import type { Doubt, ImportResult } from '@alur/workflow/import/import-result.js';
import { harmless, inLanguage, paint, type Terminal } from '../terminal.ts';

/** Below this an inference is to be looked at before anything else. */
const doubtful = 0.75;

/** What became of a document, for whoever reads it in a terminal: doubts first, then what is left. */
export function reportImport(
  { sop, doubts, unplaced, notes }: ImportResult,
  language: 'id' | 'en',
  terminal: Terminal,
): readonly string[] {
  const say = inLanguage(language);
  const clean = (text: LocalText) => harmless(say(text));
  const lines: string[] = [];
  const section = (title: LocalText, list: readonly string[]) => {
    if (list.length === 0) return;
    lines.push(`${say(title)} (${list.length})`, ...list.map((line) => `  ${line}`), '');
  };
  const doubt = ({ proposal, why, confidence, alternatives, element }: Doubt) => {
    const sure = `${Math.round(confidence * 100)}%`.padStart(4);
    const others = alternatives.map(({ label }) => clean(label)).join(' | ');
    const or = say({ id: 'atau', en: 'or' });
    const step = stepOf(sop, element);
    const place =
      step === undefined ? '' : `${say({ id: 'Langkah', en: 'Step' })} ${harmless(step)}: `;
    const head = `${sure} ${place}${clean(proposal)}`;
    const rest = ` - ${clean(why)}${others === '' ? '' : ` (${or}: ${others})`}`;
    return (confidence < doubtful ? paint(terminal, 'yellow', head) : head) + rest;
  };
  const [open, likely] = [
    doubts.filter(({ confidence }) => confidence < doubtful),
    doubts.filter(({ confidence }) => confidence >= doubtful),
  ];
  section({ id: 'Perlu diperiksa', en: 'To be checked' }, open.map(doubt));
  section({ id: 'Disimpulkan', en: 'Inferred' }, likely.map(doubt));
  section(
    { id: 'Tidak mendapat tempat', en: 'Found no place' },
    unplaced.map(({ where, text }) => harmless(`${where}: ${text}`)),
  );
  section(
    { id: 'Catatan pembacaan', en: 'Notes of the reader' },
    notes.map((note) => clean(note)),
  );
  const decisions = sop.nodes.filter(({ type }) => type === 'exclusiveGateway').length;
  lines.push(
    say({
      id: `${sop.activities.length} langkah, ${sop.performers.length} pelaksana, ${decisions} keputusan, ${doubts.length} kesimpulan, ${unplaced.length} teks tanpa tempat.`,
      en: `Steps ${sop.activities.length}, performers ${sop.performers.length}, decisions ${decisions}, inferences ${doubts.length}, texts without a place ${unplaced.length}.`,
    }),
  );
  return lines;
}

/** The number of the step that an element stands for: itself, or the one that asks a decision. */
function stepOf({ activities, flows }: ImportResult['sop'], element: string): string | undefined {
  const asks = flows.find(({ target }) => target === element)?.source;
  const at = activities.findIndex(({ id }) => id === element);
  const place = at >= 0 ? at : activities.findIndex(({ id }) => id === asks);
  return place < 0 ? undefined : activities[place]?.number || String(place + 1);
}
