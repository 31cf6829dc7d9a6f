import { describe, expect, it } from 'vitest';
import { importSop } from '../import-sop.ts';
import { waysOf } from '../testing/score.ts';
import { writtenDocument } from '../testing/written-document.ts';

const head = `No | Kegiatan | Pelaksana | < | < | Mutu Baku | < | <
^ | ^ | Staf | Kasi | Camat | Kelengkapan | Waktu | Output`;

function waysWith(cells: readonly (readonly [string, string, string])[]) {
  const activities = ['Mencatat usulan', 'Meneliti usulan', 'Membuat konsep', 'Menandatangani'];
  const rows = activities.map(
    (activity, at) =>
      `${at + 1} | ${activity} | ${(cells[at] ?? ['', '', '']).join(' | ')} | Berkas | 5 menit | Berkas`,
  );
  const { sop } = importSop(writtenDocument([head, ...rows].join('\n')));
  return { ways: sop.activities.map(({ id }) => [...waysOf(sop, id)].sort().join('/')), sop };
}

const none = ['', '', ''] as const;

describe('answers left in the cells of performers', () => {
  it.each([
    ['both beside the diamond', [none, ['Tidak', 'Ya', ''], none], ['2', '1/3', '4', 'end']],
    ['run into one word', [none, ['', 'TidakYa', ''], none], ['2', '1/3', '4', 'end']],
    ['letters', [none, ['T', '', ''], ['', 'Y', '']], ['2', '1/3', '4', 'end']],
    [
      'on the arrows above and below it',
      [['', 'Tidak', ''], none, ['', 'Ya', '']],
      ['2', '1/3', '4', 'end'],
    ],
  ] as const)('make the step that checks a decision: %s', (_, cells, expected) => {
    expect(waysWith(cells).ways).toEqual(expected);
  });

  it.each([
    ['a check finds all in order', [none, ['Tidak', 'Ya', ''], none], 'Lengkap dan benar?'],
    ['it is agreed to', [none, none, ['Tidak', 'Ya', '']], 'Disetujui?'],
  ] as const)('ask whether %s', (_, cells, question) => {
    const { sop } = waysWith(cells);
    const names = sop.nodes.flatMap(({ type, name }) =>
      type === 'exclusiveGateway' ? [name] : [],
    );
    expect(names).toEqual([question]);
  });

  it('are no tick: Y does not say who does the step', () => {
    const { sop } = waysWith([none, ['T', '', ''], ['', '', 'Y'], ['', '', '']]);
    const camat = sop.performers.find(({ name }) => name === 'Camat')?.id;
    expect(sop.activities[2]?.performer).not.toBe(camat);
  });

  it('say nothing where Y alone is a tick', () => {
    const { ways, sop } = waysWith([
      ['Y', '', ''],
      ['', 'Y', ''],
      ['Y', '', ''],
      ['', '', 'Y'],
    ]);
    expect(ways).toEqual(['2', '3', '4', 'end']);
    expect(sop.activities.map(({ performer }) => performer)).toHaveLength(4);
  });
});
