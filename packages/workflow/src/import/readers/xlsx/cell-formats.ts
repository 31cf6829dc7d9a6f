import { format, getFormatFromId, isDateFormat } from 'numfmt';
import { at, childrenNamed, numberOf, type XmlElement } from '../xml-tree.ts';

/** Shows a number as the cell's format does, in Indonesian. */
export type ShowNumber = (value: number, style: number) => string;

/** @param starts1904 - whether the workbook counts its days from 1904, as old ones of the Mac do */
export function cellFormats(styles: XmlElement | undefined, starts1904: boolean): ShowNumber {
  const own = new Map(
    childrenNamed(at(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      numberOf(attributes['numFmtId']),
      attributes['formatCode'] ?? 'General',
    ]),
  );
  const codes = childrenNamed(at(styles, 'cellXfs'), 'xf').map(({ attributes }) => {
    const id = numberOf(attributes['numFmtId']);
    return own.get(id) ?? getFormatFromId(id, locale);
  });
  return (value, style) => {
    const code = codes[style] ?? 'General';
    const shown = starts1904 && isDateFormat(code) ? value + daysTo1904 : value;
    try {
      return format(code, shown, { locale });
    } catch {
      // A code that nobody can read; Excel would not have opened it either.
      return String(value);
    }
  };
}

const locale = 'id-ID';
const daysTo1904 = 1_462;
