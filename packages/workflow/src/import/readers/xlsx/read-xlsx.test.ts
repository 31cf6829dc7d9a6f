import { describe, expect, it } from 'vitest';
import { between, type ExcelParts, excelFile, glued, sp, texts } from '../testing/excel-file.ts';
import { readWell } from '../testing/read-well.ts';
import { gridOf, linesOf } from '../testing/texts-of.ts';

const read = (parts: ExcelParts) => readWell(excelFile(parts), 'sop.xlsx');
const codes = (notes: readonly { readonly code: string }[]) => notes.map(({ code }) => code);

describe('readXlsx', () => {
  it('gives merged cells at each of their positions', async () => {
    const { blocks } = await read({
      sheets: [
        {
          rows:
            texts(1, 'No', 'Pelaksana') + texts(2, '', 'Kadis', 'Kabid') + texts(3, '1', '', 'x'),
          after: '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/></mergeCells>',
        },
      ],
    });
    expect(gridOf(blocks[0])).toEqual([
      ['No', 'Pelaksana', '<'],
      ['^', 'Kadis', 'Kabid'],
      ['1', '', 'x'],
    ]);
  });

  it('shows numbers, dates and parts of a hundred as their format does in Indonesian', async () => {
    const values = [
      ['45383', 1],
      ['1500.5', 2],
      ['30', 3],
      ['0.5', 4],
      ['150', 0],
    ] as const;
    const cells = values.map(
      ([value, style], at) => `<c r="${'ABCDE'[at]}1" s="${style}"><v>${value}</v></c>`,
    );
    const { blocks } = await read({
      sheets: [{ rows: `<row r="1">${cells.join('')}</row>` }],
      styles: `<numFmts><numFmt numFmtId="170" formatCode="d mmmm yyyy"/><numFmt numFmtId="171" formatCode="0&quot; menit&quot;"/></numFmts><cellXfs>${[0, 170, 4, 171, 9].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`,
    });
    expect(gridOf(blocks[0])).toEqual([['1 April 2024', '1.500,50', '30 menit', '50%', '150']]);
  });

  it('counts days from 1904 where the workbook does', async () => {
    const { blocks } = await read({
      workbook: '<workbookPr date1904="1"/>',
      sheets: [{ rows: '<row r="1"><c r="A1" s="1"><v>43921</v></c><c r="B1"><v>1</v></c></row>' }],
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
    });
    expect(gridOf(blocks[0])).toEqual([['01/04/2024', '1']]);
  });

  it('joins the runs of rich texts, and takes letters that Excel had to escape', async () => {
    const { blocks } = await read({
      strings: ['<r><t>Kepala </t></r><r><t>Bidang</t></r>', '<t>a_x000A_b _x005F_x0041_</t>'],
      sheets: [{ rows: '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>' }],
    });
    expect(gridOf(blocks[0])).toEqual([['Kepala Bidang', 'a\nb _x0041_']]);
  });

  it('parts tables at empty rows, and takes lines of one text above them for paragraphs', async () => {
    const { blocks } = await read({
      sheets: [
        {
          rows: [
            texts(1, '', 'STANDAR OPERASIONAL PROSEDUR'),
            texts(2, '', 'Nomor', '12'),
            texts(5, '', 'No', 'Kegiatan'),
            texts(6, '', '1', 'Menerima'),
            texts(8, '', '2', 'Memeriksa'),
          ].join(''),
        },
      ],
    });
    expect(linesOf({ blocks })).toEqual(['STANDAR OPERASIONAL PROSEDUR']);
    expect(blocks.slice(1).map(gridOf)).toEqual([
      [['Nomor', '12']],
      [
        ['No', 'Kegiatan'],
        ['1', 'Menerima'],
        ['', ''],
        ['2', 'Memeriksa'],
      ],
    ]);
  });

  it('reads what is hidden but says so, except whole sheets', async () => {
    const { blocks, notes } = await read({
      sheets: [
        {
          before: '<cols><col min="2" max="2" hidden="1"/></cols>',
          rows: texts(1, 'a', 'b') + texts(2, 'c', 'd').replace('<row', '<row hidden="1"'),
        },
        { rows: texts(1, 'lama', 'x'), state: 'hidden' },
      ],
    });
    expect(blocks.map(gridOf)).toEqual([
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ]);
    expect(codes(notes)).toEqual(['hidden-rows', 'hidden-columns', 'hidden-sheet']);
  });

  it('lays shapes over cells, joined as they are glued', async () => {
    const { blocks } = await read({
      sheets: [
        {
          rows: texts(1, 'No', 'Kadis', 'Kabid', 'Ket') + texts(2, '1') + texts(3, '2'),
          drawing:
            between([1, 20, 1, 20], [1, 80, 1, 80], sp(2, 'flowChartProcess')) +
            between([2, 20, 2, 20], [2, 80, 2, 80], sp(3, 'flowChartDecision', 'Sah?')) +
            between([1, 50, 1, 80], [2, 50, 2, 20], glued(2, 3)),
        },
      ],
    });
    const [block] = blocks;
    if (block?.kind !== 'table') throw new Error('no table');
    const [first, second] = [block.rows[1]?.[1]?.symbols?.[0], block.rows[2]?.[2]?.symbols?.[0]];
    expect([first?.shape, second?.shape, second?.text]).toEqual(['process', 'decision', 'Sah?']);
    expect(block.connectors).toEqual([{ from: first?.id, to: second?.id, label: '' }]);
  });
});
