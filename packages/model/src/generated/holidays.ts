/* Written by `npm run generate` from schemas/meta; do not edit. */

export type IsoDate = string;
/**
 * @maxItems 60
 */
export type Days = {
  readonly date: IsoDate;
  readonly name: string;
}[];

/**
 * The days off of one year, by the decrees that set them. `schemas/shared/holidays/<year>.json`; an agency's own `schemas/<agency>/holidays/<year>.json` stands in its place.
 */
export interface HolidayTable {
  /**
   * For editors; not read.
   */
  readonly $schema?: string | undefined;
  readonly year: number;
  /**
   * In the order in which they were signed; a later one adds to those before and withdraws from them.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly decrees: {
    /**
     * The number: `SKB 1017/2024, 2/2024, 2/2024`.
     */
    readonly basis: string;
    readonly signedOn?: IsoDate | undefined;
    readonly nationalHolidays?: Days | undefined;
    readonly collectiveLeave?: Days | undefined;
    /**
     * Days off of the decrees before it that are days off no more.
     *
     * @maxItems 60
     */
    readonly withdrawn?: readonly IsoDate[] | undefined;
  }[];
  /**
   * From the first to the last day of fasting.
   */
  readonly ramadan?: {
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly basis?: string | undefined;
  };
}
