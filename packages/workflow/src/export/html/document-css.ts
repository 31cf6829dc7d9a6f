import { margins, papers, type Paper } from '../../layout/document/paper.ts';
import { headColour } from '../drawing/drawing.ts';
import { types, type Type } from '../drawing/type-sizes.ts';

const font = ({ size, lineHeight, isBold }: Type) =>
  `font:${isBold ? '700 ' : ''}${size}px/${lineHeight}px Arial,Arimo,'Liberation Sans',Helvetica,sans-serif`;

/** The look of a page that stands alone, with the sizes of the other files. */
export function documentCss(paper: Paper): string {
  const { width, height } = papers[paper];
  return `@page{size:${width}mm ${height}mm;margin:0}
*{box-sizing:border-box}
body{margin:0;background:#d9dee3;color:#000;${font(types.body)}}
.sheet{position:relative;width:${width}mm;min-height:${height}mm;margin:16px auto;padding:${margins.top}mm ${margins.inline}mm ${margins.bottom}mm;background:#fff}
.number{position:absolute;top:8.5mm;left:0;right:0;margin:0;text-align:center}
p,h1,h2,h3,ol{margin:0}
h1,h2,h3{font:inherit;font-weight:700}
table{border-spacing:0;table-layout:fixed;border:solid #000;border-width:1px 0 0 1px}
th,td{border:solid #000;border-width:0 1px 1px 0;padding:.8mm 2mm;text-align:left;vertical-align:top;overflow-wrap:anywhere;font-weight:400}
.cover{text-align:center;font-weight:700;margin-bottom:2mm}
.identity,.pair{width:100%}
.pair{border-top:0}
.agency{width:50%;padding:22mm 6mm 3mm;vertical-align:middle;text-align:center;${font(types.agency)}}
.agency small{display:block;padding-top:2mm;${font(types.unit)}}
.facts th{width:38mm}
.approval{text-align:center}
.approval b{display:block;padding-top:14mm}
.pair h3{margin:-.8mm -2mm .8mm;padding:.5mm 2mm;border-bottom:1px solid #000;background:${headColour}}
.pair td{width:50%;height:14mm}
.pair ol{padding-left:6mm}
.prose p,.prose h2{display:grid;grid-template-columns:13mm minmax(0,237mm);padding-bottom:1mm;${font(types.prose)}}
.prose h2{padding-top:2.5mm;font-weight:700}
.title{padding-bottom:2mm;text-align:center;${font(types.title)}}
.field{position:relative}
.field svg{position:absolute;top:0;left:0;overflow:visible;pointer-events:none}
.flow{${font(types.cell)}}
.flow th,.flow td{padding:3px 4px;vertical-align:middle}
.flow thead th{padding:4px 3px;text-align:center;font-weight:700;background:${headColour}}
.flow .columns td{padding:0;text-align:center;font-size:${types.number.size}px;font-style:italic}
.flow .middle{text-align:center}
.flow .performer{padding:0;border-right:0;font-size:0}
.flow .last{border-right:1px solid #000}
.flow ol{padding-left:3.6mm}
@media print{body{background:none}.sheet{margin:0;break-after:page}.sheet:last-child{break-after:auto}}`;
}
