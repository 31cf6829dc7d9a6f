import fc from 'fast-check';
import type { Row } from './table-sop.ts';

/** What an author may do to the rows of a table; numbers pick rows, counted round. */
type Deed = readonly [
  kind: 'time' | 'name' | 'performer' | 'input' | 'add' | 'remove' | 'move' | 'decide' | 'plain',
  row: number,
  detail: number,
];

const deed = fc.tuple(
  fc.constantFrom<Deed[0]>(
    ...([
      'time',
      'name',
      'performer',
      'input',
      'add',
      'remove',
      'move',
      'decide',
      'plain',
    ] as const),
  ),
  fc.nat(50),
  fc.nat(50),
);

export const startRows: readonly Row[] = [
  { id: 'a', by: 'p1', inputs: ['Formulir', 'KTP'] },
  { id: 'b', by: 'p2', time: '30 Menit' },
  { id: 'c', by: 'p2', answers: { Ya: 'd', Tidak: 'a' } },
  { id: 'd', by: 'p3', outputs: ['Draf'] },
  { id: 'e', by: 'p1' },
];

/** Rows as an author leaves them. @param name - makes the ids of what this author adds */
export const author = (name: string, most = 6) =>
  fc
    .array(deed, { maxLength: most })
    .map((deeds) => mendTargets(deeds.reduce(act(name), startRows)));

const act =
  (name: string) =>
  (rows: readonly Row[], [kind, at, detail]: Deed): readonly Row[] => {
    const index = rows.length === 0 ? 0 : at % rows.length;
    const row = rows[index];
    const put = (change: Partial<Row>) =>
      rows.map((each, place) => (place === index ? { ...each, ...change } : each));
    if (kind === 'add') {
      const added = { id: `${name}-${String(detail)}`, by: `p${String((detail % 3) + 1)}` };
      if (rows.some(({ id }) => id === added.id)) return rows;
      return [...rows.slice(0, index + 1), added, ...rows.slice(index + 1)];
    }
    if (!row) return rows;
    switch (kind) {
      case 'time':
        return put({ time: `${String(detail)} Menit` });
      case 'name':
        return put({ name: `Nama ${String(detail)}` });
      case 'performer':
        return put({ by: `p${String((detail % 3) + 1)}` });
      case 'input':
        return put({
          inputs: [...(row.inputs ?? []).slice(detail % 2), `Berkas ${String(detail)}`],
        });
      case 'remove':
        return rows.filter((each) => each !== row);
      case 'move': {
        const others = rows.filter((each) => each !== row);
        return others.toSpliced(detail % rows.length, 0, row);
      }
      case 'decide':
        return put({
          answers: { Ya: rows[detail % rows.length]?.id ?? 'end', Tidak: 'end' },
        });
      case 'plain':
        return rows.map((each, place) => (place === index ? withoutAnswers(each) : each));
    }
  };

const withoutAnswers = ({ answers: _answers, ...row }: Row): Row => row;

/** Answers to a row that is gone lead to the end. */
function mendTargets(rows: readonly Row[]): readonly Row[] {
  const there = new Set(rows.map(({ id }) => id));
  return rows.map((row) => {
    if (!row.answers) return row;
    const answers = Object.entries(row.answers).map(([label, to]) => [
      label,
      there.has(to) ? to : 'end',
    ]);
    return { ...row, answers: Object.fromEntries(answers) as Record<string, string> };
  });
}
