import { describe, expect, it } from 'vitest';
import { readWell } from '../testing/read-well.ts';
import { linesOf } from '../testing/texts-of.ts';
import { anchored, cell, para, row, table, wordFile } from '../testing/word-file.ts';

const tall = '<w:trPr><w:trHeight w:val="1200" w:hRule="exact"/></w:trPr>';
const bands = (...rows: readonly (readonly string[])[]) =>
  table(
    rows.map((cells) =>
      row(...cells.map((content) => cell(content || '<w:p/>'))).replace('<w:tr>', `<w:tr>${tall}`),
    ),
    [2000, 2000, 2000],
  );
const tip = '<a:tailEnd type="triangle"/>';

/** Symbols as `row/column shape`, arrows as the two that they join. */
async function drawn(body: string) {
  const { blocks, notes } = await readWell(wordFile({ body }), 'sop.docx');
  const found = blocks.find((block) => block.kind === 'table');
  const rows = found?.kind === 'table' ? found.rows : [];
  const names = new Map(
    rows.flatMap((cells, at) =>
      cells.flatMap(({ symbols = [] }, column) =>
        symbols.map(
          ({ id, shape, text }) => [id, `${at}/${column} ${shape} ${text}`.trim()] as const,
        ),
      ),
    ),
  );
  const connectors = (found?.kind === 'table' && found.connectors) || [];
  return {
    symbols: [...names.values()],
    arrows: connectors.map(({ from, to, label }) =>
      [names.get(from ?? ''), '->', names.get(to ?? ''), label].filter(Boolean).join(' '),
    ),
    lines: linesOf({ blocks }),
    notes: notes.map(({ code }) => code),
  };
}

describe('what Word draws over a table', () => {
  it('goes to the cell below it, wherever in the table it is held', async () => {
    // Columns are 100 points wide, rows 60 high; all is held by the first cell.
    const shapes = [
      anchored({ at: [130, 10], size: [40, 20], preset: 'flowChartTerminator' }),
      anchored({ at: [130, 80], size: [40, 20], preset: 'rect', text: 'Terima' }),
      anchored({ at: [230, 140], size: [40, 30], preset: 'diamond' }),
    ];
    const { symbols } = await drawn(
      bands([para(shapes.join('')), '', ''], ['', '', ''], ['', '', '']),
    );
    expect(symbols).toEqual(['0/1 terminator', '1/1 process Terima', '2/2 decision']);
  });

  it('stays in its row where the file says no height: the row is as high as what begins in it', async () => {
    const held = (preset: string) => cell(para(anchored({ at: [30, 6], size: [40, 26], preset })));
    const rows = [row(cell(''), held('rect')), row(held('diamond'), cell(''))];
    const { symbols } = await drawn(table([...rows, row(cell(''), cell(''))], [2000, 2000]));
    expect(symbols).toEqual(['0/1 process', '1/0 decision']);
  });

  it('is joined by arrows that end near it, turned and mirrored as they are', async () => {
    const shapes = [
      anchored({ at: [30, 20], size: [40, 20], preset: 'rect' }),
      anchored({ at: [130, 80], size: [40, 20], preset: 'rect' }),
      anchored({ at: [30, 140], size: [40, 20], preset: 'rect' }),
      // Right, then down; and one that runs back down and to the left.
      anchored({ at: [70, 30], size: [80, 50], preset: 'bentConnector2', line: tip }),
      anchored({
        at: [70, 100],
        size: [80, 50],
        preset: 'straightConnector1',
        turn: 'flipH="1"',
        line: tip,
      }),
    ];
    const { arrows } = await drawn(
      bands([para(shapes.join('')), '', ''], ['', '', ''], ['', '', '']),
    );
    expect(arrows).toEqual(['0/0 process -> 1/1 process', '1/1 process -> 2/0 process']);
  });

  it('takes the tip of an arrow for its end, and the text beside it for its answer', async () => {
    const shapes = [
      anchored({ at: [30, 20], size: [40, 20], preset: 'rect' }),
      anchored({ at: [130, 15], size: [40, 30], preset: 'flowChartDecision' }),
      anchored({ at: [70, 30], size: [60, 0], preset: 'line', line: '<a:headEnd type="arrow"/>' }),
      anchored({
        at: [100, 18],
        size: [20, 10],
        preset: 'rect',
        text: 'Tidak',
        line: '<a:noFill/>',
      }),
    ];
    const { arrows, symbols } = await drawn(bands([para(shapes.join('')), '', '']));
    expect(symbols).toEqual(['0/0 process', '0/1 decision']);
    expect(arrows).toEqual(['0/1 decision -> 0/0 process Tidak']);
  });

  it('is read from the drawing language of old Word, groups and glued lines too', async () => {
    const group = [
      '<w:r><w:pict><v:group style="position:absolute;margin-left:20pt;margin-top:10pt;width:200pt;height:100pt" coordsize="2000,1000">',
      '<v:shape type="#_x0000_t116" style="position:absolute;left:100;top:0;width:400;height:200"/>',
      '<v:shape type="#_x0000_t110" style="position:absolute;left:1100;top:600;width:400;height:300"/>',
      '<v:line from="500,100" to="1300,600"><v:stroke endarrow="block"/></v:line>',
      '</v:group></w:pict></w:r>',
    ].join('');
    const { symbols, arrows } = await drawn(bands([para(group), '', ''], ['', '', '']));
    expect(symbols).toEqual(['0/0 terminator', '1/1 decision']);
    expect(arrows).toEqual(['0/0 terminator -> 1/1 decision']);
  });

  it('lies over the table below when the paragraph before it holds it', async () => {
    const shape = anchored({ at: [130, 40], size: [40, 20], preset: 'rect' });
    const { symbols } = await drawn(para(shape) + bands(['', '', ''], ['', '', '']));
    expect(symbols).toEqual(['0/1 process']);
  });

  it('keeps the words of a text box far from any table as a paragraph', async () => {
    const shape = anchored({ at: [0, 0], size: [90, 20], preset: 'rect', text: 'Kepala Dinas' });
    const { lines, notes } = await drawn(para(shape) + para('Alur'));
    expect(lines).toEqual(['Kepala Dinas', 'Alur']);
    expect(notes).toEqual(['text-box']);
  });
});
