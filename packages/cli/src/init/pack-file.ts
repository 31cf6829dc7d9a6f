/** A file of a new pack. */
export interface PackFile {
  /** Below the folder of the pack, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** JSON as we write it ourselves: two spaces, a line feed at the end. */
export const jsonFile = (path: string, value: object): PackFile => ({
  path,
  text: `${JSON.stringify(value, null, 2)}\n`,
});
