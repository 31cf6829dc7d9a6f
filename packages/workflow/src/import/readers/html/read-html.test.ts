import { describe, expect, it } from 'vitest';
import { readPasted } from '../read-pasted.ts';
import { gridOf, linesOf } from '../testing/texts-of.ts';

function read(html: string) {
  const reading = readPasted({ html });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}
const grid = (html: string) => gridOf(read(html).blocks[0]);

describe('readHtml', () => {
  it.each([
    ['ends of cells and rows are left out', '<table><tr><td>a<td>b<tr><td>c<td>d</table>'],
    [
      'rows stand in parts of a table',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>',
    ],
    ['the table is cut off', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d'],
    [
      'a page frames it with a table of one cell',
      '<table><tr><td><table><tr><td>a<td>b<tr><td>c<td>d</table></td></tr></table>',
    ],
  ])('reads a table when %s', (_, html) => {
    expect(grid(html)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('puts cells that span where they are seen', () => {
    const html =
      '<table><tr><td rowspan=2>No</td><td colspan=2>Pelaksana</td></tr><tr><td>Kadis</td><td>Kabid</td></tr></table>';
    expect(grid(html)).toEqual([
      ['No', 'Pelaksana', '<'],
      ['^', 'Kadis', 'Kabid'],
    ]);
  });

  it.each([
    ['<ol><li>a</li><li>b</li></ol>', ['1. a', '2. b']],
    ['<ol start=3 type=a><li>a<li>b</ol>', ['c. a', 'd. b']],
    ['<ol style="list-style-type: upper-roman"><li>a<li value=4>b</ol>', ['I. a', 'IV. b']],
    ['<ul><li>a<ol><li>b</ol></ul>', ['• a', '1. b']],
    ['<ol style="list-style-type:none"><li>2.1. a</li></ol>', ['2.1. a']],
  ])('shows the markers of %s', (html, lines) => {
    expect(linesOf(read(html))).toEqual(lines);
  });

  it('takes the numbers that Word writes before list paragraphs, and how deep they are', () => {
    const html = `<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--><p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Komputer<o:p></o:p></p>`;
    expect(read(html).blocks).toEqual([
      { kind: 'paragraph', text: 'Komputer', marker: '•', level: 1 },
    ]);
  });

  it("does not take Google's frame for bold", () => {
    const html =
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:700">Tujuan</span></p><p><span style="font-weight:400">Teks</span></p></b>';
    expect(linesOf(read(html))).toEqual(['# Tujuan', 'Teks']);
  });

  it('leaves out what nobody sees, and runs of spaces', () => {
    const html =
      '<style>p{}</style><script>alert(1)</script><p>satu\n   dua&nbsp;tiga<br>empat</p><p style="display:none">rahasia</p><img src=x>';
    const { blocks, notes } = read(html);
    expect(linesOf({ blocks })).toEqual(['satu dua tiga\nempat']);
    expect(notes.map(({ code }) => code)).toEqual(['hidden-text', 'picture']);
  });

  it('reads lists and paragraphs of a cell as its lines', () => {
    expect(
      grid(
        '<table><tr><td><p>Syarat:</p><ul><li>KTP</li><li>Email</li></ul></td><td>x</td></tr></table>',
      ),
    ).toEqual([['Syarat:\n• KTP\n• Email', 'x']]);
  });
});
