import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Budget } from './budget.ts';
import { readDocument } from './read-document.ts';
import { readPasted } from './read-pasted.ts';
import { readingLimits } from './reading-limits.ts';
import { Refusal } from './refusal.ts';
import { excelFile, texts } from './testing/excel-file.ts';
import { codeOf, readWell } from './testing/read-well.ts';
import { anchored, cell, para, row, table, wordFile } from './testing/word-file.ts';
import { ZipPackage } from './zip-package.ts';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);

describe('files that nobody reads here', () => {
  it.each([
    ['sop.doc', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'old-or-locked'],
    ['sop.pdf', strToU8('%PDF-1.7'), 'pdf'],
    ['sop.rtf', strToU8('{\\rtf1\\ansi'), 'rtf'],
    ['sop.docx', bytes(0x89, 0x50, 0x4e, 0x47), 'image'],
    ['sop.txt', bytes(), 'empty'],
    ['sop.txt', strToU8('  \n '), 'nothing-read'],
    ['sop.docx', bytes(1, 0, 2, 0), 'unknown-format'],
    ['sop.zip', zipSync({ 'a.txt': strToU8('x') }), 'unknown-format'],
    ['sop.xml', strToU8('<?xml version="1.0"?><a/>'), 'xml'],
    ['sop.docx', wordFile({ body: para('x') }).subarray(0, 60), 'broken-file'],
    ['sop.docx', zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }), 'broken-file'],
  ])('%s ends in a message (%#)', async (name, file, code) => {
    expect(await codeOf(file, name)).toBe(code);
  });

  it('say what to do in both languages', async () => {
    const reading = await readDocument(strToU8('%PDF-1.7'), 'sop.pdf');
    const message = reading.ok ? undefined : reading.problems[0]?.message;
    expect(message?.id).toMatch(/simpan sebagai \.docx/);
    expect(message?.en).toMatch(/save it as \.docx/);
  });

  it('are told by what they hold, not by their name', async () => {
    expect((await readWell(wordFile({ body: para('x') }), 'sop.txt')).blocks).toHaveLength(1);
    expect((await readWell(strToU8('<html><p>x</p></html>'), 'sop.doc')).blocks).toHaveLength(1);
  });
});

describe('a hostile file', () => {
  it('is not inflated beyond what it can hold', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(24_000_000) }, { level: 6 });
    const budget = new Budget();
    expect(bomb.length).toBeLessThan(100_000);
    expect(() => new ZipPackage(bomb, budget).text('word/document.xml')).toThrow(Refusal);
    expect(budget.spent('inflated')).toBeLessThan(20_000_000);
  });

  it('cannot say that it is smaller than it is', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(24_000_000) }, { level: 6 });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    // The sizes before and after packing, in the head of the part and in the directory.
    const directory = bomb.length - 22 - 46 - 'word/document.xml'.length;
    for (const at of [22, directory + 24]) view.setUint32(at, 100, true);
    expect(await codeOf(bomb, 'sop.docx')).toBe('zip-bomb');
  });

  it('is refused when it is too large, whatever it holds', async () => {
    expect(await codeOf(new Uint8Array(readingLimits.bytes + 1), 'sop.docx')).toBe('too-large');
  });

  it.each(['<!DOCTYPE w:document [<!ENTITY a "b">]>', '<!DOCTYPE x SYSTEM "file:///etc/passwd">'])(
    'with %s is refused',
    async (declaration) => {
      const xml = `<?xml version="1.0"?>${declaration}<w:document xmlns:w="x"><w:body>&a;</w:body></w:document>`;
      expect(await codeOf(zipSync({ 'word/document.xml': strToU8(xml) }), 'a.docx')).toBe(
        'doctype',
      );
    },
  );

  it('may say DOCTYPE where it is only text', async () => {
    const { blocks } = await readWell(wordFile({ body: para('&lt;!DOCTYPE html>') }), 'a.docx');
    expect(blocks).toMatchObject([{ text: '<!DOCTYPE html>' }]);
  });

  it('of tables within tables ends at the limit', async () => {
    let tower = para('x');
    for (let level = 0; level < 40; level++) tower = table([row(cell(tower + para('x')))]);
    expect(await codeOf(wordFile({ body: tower }), 'a.docx')).toBe('too-many-nested-tables');
    const html = '<table><tr><td>'.repeat(200_000);
    expect(readPasted({ html })).toMatchObject({ problems: [{ code: 'too-many-nested-tables' }] });
    expect(readPasted({ html: '<div>'.repeat(500_000) })).toMatchObject({
      problems: [{ code: 'too-many-depth' }],
    });
  });

  it('of cells that span everything ends at the limit', () => {
    const html = `<table>${'<tr><td colspan=9999 rowspan=65534>x</td></tr>'.repeat(2_000)}</table>`;
    expect(readPasted({ html })).toMatchObject({ problems: [{ code: 'too-many-cells' }] });
  });

  it('of a million empty rows is read as far as there is something', async () => {
    const empty = Array.from(
      { length: 1_000_000 },
      (_, at) => `<row r="${at + 3}"><c s="1"/></row>`,
    );
    const file = excelFile({
      sheets: [
        {
          rows: texts(1, 'No', 'Pelaksana') + texts(2, '1', 'a', 'b') + empty.join(''),
          after: '<mergeCells><mergeCell ref="B1:C1"/></mergeCells>',
        },
      ],
    });
    const started = process.cpuUsage();
    const { blocks, notes } = await readWell(file, 'a.xlsx');
    // Of the processor, ms; far above what it takes: only the order of magnitude is held.
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(5_000);
    expect(blocks).toMatchObject([{ rows: { length: 2 } }]);
    const [block] = blocks;
    const [head] = block?.kind === 'table' ? block.rows : [];
    expect(head?.[2]).toBe(head?.[1]);
    expect(notes.map(({ code }) => code)).toEqual(['too-many-empty-rows']);
  });

  it.each([
    ['lines', 'a\n'.repeat(2_500_000), 'too-many-characters'],
    ['short lines', 'a\n'.repeat(1_600_000), 'too-many-elements'],
    ['tabs', `${'\t'.repeat(1_000_000)}x\n`.repeat(3), 'nothing-read'],
    ['rows', 'a\tb\n'.repeat(150_000), 'too-many-cells'],
    ['spaces', `${' '.repeat(300_000)}a  b\n`.repeat(10), 'read'],
    ['stars that never close', '**a '.repeat(900_000), 'read'],
    ['open tags', '<p '.repeat(900_000), 'read'],
  ])('of nothing but %s ends in time', async (_, text, code) => {
    const started = process.cpuUsage();
    expect(await codeOf(strToU8(text), 'a.txt')).toBe(code);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(5_000);
  });

  it('of thousands of shapes is read without them', async () => {
    const shape = anchored({
      at: [1, 1],
      size: [9, 9],
      preset: 'rect',
      text: 'Ya',
      line: '<a:noFill/>',
    });
    const arrow = anchored({ at: [1, 1], size: [9, 9], preset: 'line' });
    const body = table([row(cell(para((shape + arrow).repeat(2_000))), cell('x'))]);
    const { blocks, notes } = await readWell(wordFile({ body }), 'a.docx');
    expect(blocks).toHaveLength(1);
    expect(notes.map(({ code }) => code)).toContain('too-many-shapes');
  });

  it('of a style based on itself, or a list that names none, is read', async () => {
    const styles =
      '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    const body = para('x', '<w:pStyle w:val="A"/><w:numPr><w:numId w:val="99"/></w:numPr>');
    expect((await readWell(wordFile({ body, styles }), 'a.docx')).blocks).toHaveLength(1);
  });

  it('never throws, whichever of its bytes are changed', async () => {
    const body = table([row(cell('No'), cell('Kegiatan')), row(cell('1'), cell('Menerima'))]);
    const files = [
      wordFile({ body: para('Alur') + body }),
      excelFile({ sheets: [{ rows: texts(1, 'No', 'Kegiatan') + texts(2, '1', 'Menerima') }] }),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
        fc.nat(),
        async (file, changes, cut) => {
          const changed = file.slice(0, cut % 3 === 0 ? cut % file.length : file.length);
          for (const [at, byte] of changes)
            if (changed.length > 0) changed[at % changed.length] = byte;
          const reading = await readDocument(changed, 'a.docx');
          expect(reading.ok || reading.problems.length === 1).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever is pasted, and its tables are even', () => {
    const pieces =
      '<table> <tr> <td rowspan=2> <td colspan=3> </table> </td> <ol> <li> <p> \t \n | a 1. &amp; <!-- --> "'.split(
        ' ',
      );
    const text = fc.array(fc.constantFrom(...pieces, ' ', '  ', '\f', 'é'), { maxLength: 40 });
    fc.assert(
      fc.property(text, fc.boolean(), (parts, isHtml) => {
        const reading = readPasted({ [isHtml ? 'html' : 'text']: parts.join('') });
        for (const block of reading.ok ? reading.value.blocks : []) {
          if (block.kind !== 'table') continue;
          expect(new Set(block.rows.map(({ length }) => length)).size).toBe(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('with a password is named as locked', async () => {
    const locked = wordFile({ body: para('x') });
    const view = new DataView(locked.buffer, locked.byteOffset);
    const directory = view.getUint32(locked.length - 22 + 16, true);
    view.setUint16(directory + 8, 1, true);
    expect(await codeOf(locked, 'a.docx')).toBe('password');
  });
});
