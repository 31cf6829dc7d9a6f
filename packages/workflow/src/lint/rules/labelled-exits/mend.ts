import { FlowGraph } from '@alur/model/sop/flow-graph.js';
import type { Flow, Sop } from '@alur/model/sop/sop.js';
import type { Mend } from '../../mend.ts';
import type { LintFinding } from '../../finding.ts';

const no = /^(tidak|belum|kurang|ditolak|dikembalikan|gagal|salah)/i;

/** By the outcomes that the ways are taken on; of two ways else "Ya" and "Tidak". */
export function mendLabelledExits({ pointer }: LintFinding, sop: Sop): Mend | undefined {
  const graph = new FlowGraph(sop);
  const found = sop.flows.find(({ id }) => id === pointer);
  if (!found) return undefined;
  const exits = graph.exits(found.source);
  const names = byOutcome(sop, exits) ?? byAnswer(sop, graph, exits);
  const changed = exits.filter(({ id, name }) => names?.get(id) !== name);
  if (!names || changed.length === 0) return undefined;
  const words = changed.map(({ id }) => `"${names.get(id) ?? ''}"`);
  return {
    label: { id: `Beri label ${words.join(' dan ')}`, en: `Label ${words.join(' and ')}` },
    edits: changed.map(({ id }) => ({
      kind: 'set-flow',
      flow: id,
      change: { name: names.get(id) ?? '' },
    })),
  };
}

type Names = ReadonlyMap<string, string> | undefined;

/** What is missing or said twice, by the titles of the outcomes, where these tell the ways apart. */
function byOutcome(sop: Sop, exits: readonly Flow[]): Names {
  const asked = sop.activities.find(({ id }) =>
    sop.flows.some(({ source, target }) => source === id && target === exits[0]?.source),
  );
  const labels = exits.map(({ name }) => name.toLowerCase());
  const names = exits.map(({ name, condition }, index) => {
    if (name !== '' && labels.indexOf(name.toLowerCase()) === index) return name;
    const [, id] = /outcome = "([^"]+)"/.exec(condition ?? '') ?? [];
    return asked?.work.outcomes.find((outcome) => outcome.id === id)?.title ?? '';
  });
  return distinct(exits, names);
}

/** Ya is the way that goes on in the order of the rows, or is there already. */
function byAnswer(sop: Sop, graph: FlowGraph, exits: readonly Flow[]): Names {
  const [first, second, third] = exits;
  if (!first || !second || third) return undefined;
  if (first.name !== '' || second.name !== '') {
    const given = first.name || second.name;
    const other = no.test(given) ? 'Ya' : 'Tidak';
    const isSame = first.name.toLowerCase() === second.name.toLowerCase();
    if (isSame) return distinct(exits, [first.name, other]);
    return distinct(exits, [first.name || other, second.name || other]);
  }
  const rows = new Map(sop.activities.map(({ id }, index) => [id, index]));
  const from = Math.max(
    -1,
    ...graph.entries(first.source).map(({ source }) => rows.get(source) ?? -1),
  );
  const ahead = ({ target }: Flow) => {
    const row = rows.get(target);
    return row === undefined ? Infinity : row > from ? row : Infinity;
  };
  const isFirst = ahead(first) <= ahead(second);
  return distinct(exits, isFirst ? ['Ya', 'Tidak'] : ['Tidak', 'Ya']);
}

function distinct(exits: readonly Flow[], names: readonly string[]): Names {
  const words = new Set(names.map((name) => name.toLowerCase()));
  if (words.size < names.length || words.has('')) return undefined;
  return new Map(exits.map(({ id }, index) => [id, names[index] ?? '']));
}
