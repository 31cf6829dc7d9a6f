import type { Sop } from '@alur/model/sop/sop.js';
import type { Box } from '../layout/lanes/box.ts';

/** An SOP as an author works on it: what it says, and what of its drawing was placed by hand. */
export interface AuthoredSop {
  readonly sop: Sop;
  /**
   * Places that an author chose in the diagram, by the id of a node or lane; they stay when the rest
   * is laid out. What is not here is placed by `lanesLayout`.
   */
  readonly places: ReadonlyMap<string, Box>;
  /**
   * Ids of what edits have removed. Nothing new is called so: a condition or a case that names the
   * old one would take it for that.
   */
  readonly retired?: ReadonlySet<string> | undefined;
}
