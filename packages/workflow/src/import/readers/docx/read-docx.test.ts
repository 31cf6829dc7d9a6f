import { describe, expect, it } from 'vitest';
import { readWell } from '../testing/read-well.ts';
import { gridOf, linesOf } from '../testing/texts-of.ts';
import {
  cell,
  listed,
  para,
  row,
  run,
  table,
  type WordParts,
  wordFile,
} from '../testing/word-file.ts';

const read = (parts: WordParts | string) =>
  readWell(wordFile(typeof parts === 'string' ? { body: parts } : parts), 'sop.docx');
const codes = (notes: readonly { readonly code: string }[]) => notes.map(({ code }) => code);

const numbering = [
  '<w:abstractNum w:abstractNumId="0">',
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>',
  '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>',
  '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2.%3"/></w:lvl>',
  '</w:abstractNum>',
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/></w:lvl></w:abstractNum>',
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
  '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
].join('');

describe('readDocx', () => {
  it('gives a merged cell at each of its positions, as the same object', async () => {
    const { blocks } = await read(
      table([
        row(
          cell('No', '<w:vMerge w:val="restart"/>'),
          cell('Pelaksana', '<w:gridSpan w:val="2"/>'),
        ),
        row(cell('', '<w:vMerge/>'), cell('Kadis'), cell('Kabid')),
        row(cell('1'), cell(''), cell('x')),
      ]),
    );
    expect(gridOf(blocks[0])).toEqual([
      ['No', 'Pelaksana', '<'],
      ['^', 'Kadis', 'Kabid'],
      ['1', '', 'x'],
    ]);
  });

  it('fills rows up that leave columns out before or after their cells', async () => {
    const { blocks } = await read(
      table([
        row(cell('a'), cell('b'), cell('c')),
        `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('d')}</w:tr>`,
      ]),
    );
    expect(gridOf(blocks[0])).toEqual([
      ['a', 'b', 'c'],
      ['', 'd', ''],
    ]);
  });

  it('shows numbers as Word does: levels, restarts, letters, roman, bullets, overrides', async () => {
    const body = [
      listed('satu', 1),
      listed('rinci', 1, 1),
      listed('lebih rinci', 1, 2),
      listed('lagi', 1, 1),
      listed('dua', 1),
      listed('mulai lagi', 1, 1),
      listed('butir', 2),
      listed('lima', 3),
      listed('enam', 3),
    ].join('');
    expect(linesOf(await read({ body, numbering }))).toEqual([
      '1. satu',
      'a) rinci',
      '1.a.i lebih rinci',
      'b) lagi',
      '2. dua',
      'a) mulai lagi',
      '• butir',
      '5. lima',
      '6. enam',
    ]);
  });

  it('puts the markers of lists before the lines of a cell', async () => {
    const { blocks } = await read({
      body: table([row(cell(listed('KTP', 1) + listed('NPWP', 1)), cell('x'))]),
      numbering,
    });
    expect(gridOf(blocks[0])).toEqual([['1. KTP\n2. NPWP', 'x']]);
  });

  it('takes a typed number for a marker', async () => {
    const { blocks } = await read(para('9.1.4. Petugas mencatat'));
    expect(blocks).toEqual([
      { kind: 'paragraph', marker: '9.1.4.', text: 'Petugas mencatat', level: 2 },
    ]);
  });

  it('keeps tracked insertions, leaves deletions out and says so', async () => {
    const document = await read(
      `<w:p>${run('waktu ')}<w:del><w:r><w:delText>30</w:delText></w:r></w:del><w:ins>${run('45')}</w:ins>${run(' menit')}</w:p>`,
    );
    expect(linesOf(document)).toEqual(['waktu 45 menit']);
    expect(codes(document.notes)).toEqual(['tracked-deletion', 'tracked-insertion']);
    expect(document.notes[0]?.id).toContain('30');
  });

  it('leaves a row out that was deleted under track changes', async () => {
    const { blocks } = await read(
      table([
        row(cell('1'), cell('a')),
        `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('2')}${cell('b')}</w:tr>`,
      ]),
    );
    expect(gridOf(blocks[0])).toEqual([['1', 'a']]);
  });

  it('reads a table within a cell as text of the cell and as a table', async () => {
    const { blocks, notes } = await read(
      table([row(cell(table([row(cell('KTP'), cell('1 lembar'))]) + para('')), cell('x'))]),
    );
    const [block] = blocks;
    const first = block?.kind === 'table' ? block.rows[0]?.[0] : undefined;
    expect(first?.text).toBe('KTP 1 lembar');
    expect(first?.tables).toHaveLength(1);
    expect(codes(notes)).toEqual(['nested-table']);
  });

  it('knows headings by style, by what the style is based on, and by bold', async () => {
    const styles =
      '<w:style w:styleId="J1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="X"><w:name w:val="Bab"/><w:basedOn w:val="J1"/></w:style>';
    const body = [
      para('Dasar Hukum', '<w:pStyle w:val="J1"/>'),
      para('Peringatan', '<w:pStyle w:val="X"/>'),
      para(run('Keterkaitan', '<w:b/>')),
      para(run('Nomor: ', '<w:b/>') + run('12')),
    ].join('');
    expect(linesOf(await read({ body, styles }))).toEqual([
      '# Dasar Hukum',
      '# Peringatan',
      '# Keterkaitan',
      'Nomor: 12',
    ]);
  });

  it('names footnotes, comments, headers of pages and hidden text, which are no content', async () => {
    const inPart = (root: string, text: string) =>
      `<w:${root}s xmlns:w="x"><w:${root}>${para(text)}</w:${root}></w:${root}s>`;
    const { notes } = await read({
      body: para(run('terlihat') + run('rahasia', '<w:vanish/>')),
      others: {
        'word/footnotes.xml': inPart('footnote', 'lihat Perda'),
        'word/comments.xml': inPart('comment', 'mohon dicek'),
        'word/header1.xml': `<w:hdr xmlns:w="x">${para('Milik Dinas')}</w:hdr>`,
      },
    });
    expect(codes(notes)).toEqual(['hidden-text', 'footnote', 'comment', 'page-header']);
    expect(notes.map(({ id }) => id).join(' ')).toMatch(
      /rahasia.*lihat Perda.*mohon dicek.*Milik Dinas/,
    );
  });

  it('looks into content controls and hyperlinks, and shows what a field shows', async () => {
    const body = [
      `<w:sdt><w:sdtContent>${para('dari kontrol')}</w:sdtContent></w:sdt>`,
      `<w:p><w:hyperlink>${run('oss.go.id')}</w:hyperlink></w:p>`,
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE</w:instrText></w:r>${run('1 April 2024')}</w:p>`,
    ].join('');
    expect(linesOf(await read(body))).toEqual(['dari kontrol', 'oss.go.id', '1 April 2024']);
  });
});
