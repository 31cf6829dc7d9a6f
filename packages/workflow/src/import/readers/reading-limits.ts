/**
 * What an SOP never meets, one of a hundred pages included; they bound what a hostile file can cost.
 */
export const readingLimits = {
  /** Of the file as it comes: 20 MiB. */
  bytes: 20_971_520,
  /** In a zip archive. */
  entries: 5_000,
  /** Inflated from one archive, all parts together: 128 MiB. */
  inflated: 134_217_728,
  /** Inflated to packed, of a part above {@link smallPart}. */
  ratio: 200,
  /** XML or HTML elements. */
  elements: 1_500_000,
  /** Elements in one another. */
  depth: 300,
  /** Tables in one another. */
  nestedTables: 12,
  /** Positions of all tables. */
  cells: 200_000,
  /** Columns of one table; what lies further right is empty in every SOP. */
  columns: 256,
  /** Drawn over one table. */
  shapes: 3_000,
  /** Of text, in all. */
  characters: 4_000_000,
  /** Empty rows of a sheet after which nothing more is looked for. */
  emptyRows: 10_000,
} as const;

/** A part of this size costs nothing, however well it is packed. Bytes. */
export const smallPart = 8_388_608;
