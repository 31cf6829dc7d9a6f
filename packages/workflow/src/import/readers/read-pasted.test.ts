import { describe, expect, it } from 'vitest';
import { readPasted } from './read-pasted.ts';
import { gridOf, linesOf } from './testing/texts-of.ts';

function read(pasted: Parameters<typeof readPasted>[0]) {
  const reading = readPasted(pasted);
  return reading.ok ? reading.value : { blocks: [], notes: [], code: reading.problems[0]?.code };
}

describe('readPasted', () => {
  it('takes the cells of a spreadsheet, line breaks within them too', () => {
    const { blocks } = read({ text: 'No\tKegiatan\r\n1\t"Menerima\nberkas ""A"""\r\n' });
    expect(gridOf(blocks[0])).toEqual([
      ['No', 'Kegiatan'],
      ['1', 'Menerima\nberkas "A"'],
    ]);
  });

  it('prefers HTML, and takes plain text where HTML says nothing', () => {
    expect(linesOf(read({ html: '<p>a</p>', text: 'b' }))).toEqual(['a']);
    expect(linesOf(read({ html: '<meta charset="utf-8"> ', text: 'b' }))).toEqual(['b']);
  });

  it('passes over the offsets of the Windows clipboard', () => {
    const html =
      'Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:0000000200\r\n<html><body><!--StartFragment--><table><tr><td>a<td>b</table><!--EndFragment--></body></html>';
    expect(gridOf(read({ html }).blocks[0])).toEqual([['a', 'b']]);
  });

  it('says so when there is nothing', () => {
    expect(read({ html: '<img src="x">' })).toMatchObject({ code: 'nothing-read' });
    expect(read({})).toMatchObject({ code: 'nothing-read' });
  });
});
