/**
 * The place that a letter is dated from, taken from the first line of the letterhead:
 * "Pemerintah Kota Denpasar" gives "Denpasar".
 *
 * @returns undefined where the line names no city, regency or province; the letter then has a
 *   date without a place
 */
export function placeOf(government: string | undefined): string | undefined {
  return /\b(?:Kota|Kabupaten|Provinsi|Daerah Istimewa)\s+(\S.*)$/i.exec(government ?? '')?.[1];
}
