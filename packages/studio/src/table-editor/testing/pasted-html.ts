/** As Word 365 puts it on the clipboard: a part of a page with the rows of a table. */
const wordRow = (...cells: readonly string[]) =>
  `<tr style='mso-yfti-irow:1;height:42.5pt'>${cells
    .map(
      (cell) => `<td width=94 valign=top style='width:70.9pt;border:solid windowtext 1.0pt;
  mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
  ${cell
    .split('\n')
    .map(
      (line) =>
        `<p class=MsoNormal style='margin-bottom:0cm'><span lang=IN style='font-size:10.0pt;mso-ansi-language:IN'>${line}<o:p></o:p></span></p>`,
    )
    .join('\n  ')}
  </td>`,
    )
    .join('\n ')}</tr>`;

export const wordTable = (...rows: readonly (readonly string[])[]): string =>
  `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head>
<body lang=EN-US style='tab-interval:36.0pt'><!--StartFragment-->
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;
 mso-yfti-tbllook:1184'>
${rows.map((row) => wordRow(...row)).join('\n')}
</table>
<!--EndFragment--></body></html>`;

/** As Excel puts it: no `<tbody>`, breaks within a cell as `<br>`, the sheet's styles before it. */
export const excelCells = (...rows: readonly (readonly string[])[]): string =>
  `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Excel.Sheet><meta name=Generator content="Microsoft Excel 15">
<style><!--table {mso-displayed-decimal-separator:"\\,";} td {padding-top:1px; mso-ignore:padding;
 color:black; font-size:11.0pt; white-space:nowrap;} --></style></head>
<body link="#0563C1" vlink="#954F72">
<table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse:collapse'>
<!--StartFragment-->
 <col width=64 span=3 style='width:48pt'>
${rows
  .map(
    (row) => ` <tr height=20 style='height:15.0pt'>
${row.map((cell) => `  <td height=20 class=xl65 style='height:15.0pt'>${cell.replaceAll('\n', '<br>\n    ')}</td>`).join('\n')}
 </tr>`,
  )
  .join('\n')}
<!--EndFragment-->
</table></body></html>`;
