import type { DrawnConnector, DrawnSymbol } from '../imported-document.ts';
import type { StepRow } from '../table/step-row.ts';
import { keyOf } from '../text/plain.ts';
import { negativeWords } from '../words/conditions.ts';
import { plainWay } from './own-ways.ts';
import type { StepWays, Target, Way } from './step-ways.ts';

/**
 * How steps go on where the file still has its arrows: they count before any words. Undefined for a
 * step that no arrow leaves.
 *
 * @param symbols - all that the document draws, in its order: off-page connectors come in pairs, the
 *   end of one page and the beginning of the next
 */
export function drawnWays(
  rows: readonly StepRow[],
  symbols: readonly DrawnSymbol[],
  connectors: readonly DrawnConnector[],
): readonly (StepWays | undefined)[] {
  const rowOf = new Map(
    rows.flatMap(({ drawn }, row) => drawn.map(({ id }) => [id, row] as const)),
  );
  const shapes = new Map(symbols.map((symbol) => [symbol.id, symbol]));
  const next = new Map<string, { to: string; label: string }[]>();
  const link = (from: string, to: string, label: string) => {
    next.set(from, [...(next.get(from) ?? []), { to, label }]);
  };
  for (const { from, to, label } of connectors)
    if (from !== undefined && to !== undefined) link(from, to, label);
  for (const [out, into] of offPagePairs(symbols, connectors)) link(out, into, '');
  return rows.map((row, at) => {
    // By the row that is reached, or by the end symbol.
    const found = new Map<number | string, string>();
    const seen = new Set<string>();
    const follow = (id: string, label: string): void => {
      if (seen.has(id)) return;
      seen.add(id);
      for (const { to, label: own } of next.get(id) ?? []) {
        const said = label || own;
        const target = rowOf.get(to);
        if (isEnd(shapes.get(to), rows[target ?? -1], next)) found.set(to, found.get(to) || said);
        else if (target === undefined || target === at || shapes.get(to)?.shape === 'off-page')
          follow(to, said);
        else found.set(target, found.get(target) || said);
      }
    };
    for (const { id, shape } of row.drawn) if (shape !== 'off-page') follow(id, '');
    return found.size === 0 ? undefined : planOf(rows.length, at, found);
  });
}

/** A capsule that no arrow leaves, beside the symbol of a step or in a row of its own. */
function isEnd(
  symbol: DrawnSymbol | undefined,
  row: StepRow | undefined,
  next: ReadonlyMap<string, unknown>,
): boolean {
  if (symbol?.shape !== 'terminator' || next.has(symbol.id)) return false;
  const isAlone =
    row?.drawn.every(({ id, shape }) => id === symbol.id || shape === 'off-page') === true;
  return !isAlone || (/^(?:selesai|akhir|end)?$/i.test(symbol.text.trim()) && row.activity === '');
}

function offPagePairs(
  symbols: readonly DrawnSymbol[],
  connectors: readonly DrawnConnector[],
): readonly (readonly [string, string])[] {
  const sources = new Set(connectors.map(({ from }) => from));
  const targets = new Set(connectors.map(({ to }) => to));
  const offPage = symbols.filter(({ shape }) => shape === 'off-page');
  const outs = offPage.filter(({ id }) => targets.has(id) && !sources.has(id));
  const ins = offPage.filter(({ id }) => sources.has(id) && !targets.has(id));
  return outs.flatMap((out, index) => {
    // Letters say which belong together; without them their order does.
    const into = out.text === '' ? ins[index] : ins.find(({ text }) => text === out.text);
    return into ? [[out.id, into.id] as const] : [];
  });
}

function planOf(count: number, at: number, found: ReadonlyMap<number | string, string>): StepWays {
  const why = {
    id: 'Anak panahnya tergambar dalam dokumen.',
    en: 'Its arrow is drawn in the document.',
  };
  const targets = [...found].map(
    ([to, label]) => [typeof to === 'number' ? to : 'end', label] as const,
  );
  if (targets.length === 1) {
    const [way] = plainWay(count, at).ways;
    return {
      ways: way ? [{ ...way, target: targets[0]?.[0] ?? 'end', why }] : [],
      question: '',
      confidence: 1,
      why,
    };
  }
  const isBack = (target: Target) => typeof target === 'number' && target < at;
  const ways = targets.map(([target, label], index): Way => {
    const isBad =
      label === '' ? isBack(target) : negativeWords.test(keyOf(label)) || /^t$/i.test(label);
    return {
      label:
        label ||
        (isBad ? 'Tidak' : index === 0 || targets.length === 2 ? 'Ya' : `Jawaban ${index + 1}`),
      target,
      ...(target === 'end' && isRefused.test(label) ? { isRefusal: true } : {}),
      tone: isBad ? 'negative' : 'positive',
      confidence: label === '' ? 0.8 : 1,
      why,
    };
  });
  return { ways, question: '', confidence: 1, why };
}

const isRefused = /\b(?:tidak|tdk|ditolak|tolak|t)\b/i;
