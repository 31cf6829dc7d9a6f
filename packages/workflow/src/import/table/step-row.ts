import type { DrawnSymbol } from '../imported-document.ts';
import type { Mark } from './mark-of.ts';

/** A step of the procedure as the document writes it, from a row of a table or a line of prose. */
export interface StepRow {
  /** Where it stands, for a person: "Tabel 2, baris 5". */
  readonly where: string;
  /** As printed, without a point behind it; empty where there is none. */
  readonly number: string;
  /** Lines, without bullets. */
  readonly activity: string;
  /** By the index of the performer's column. */
  readonly marks: ReadonlyMap<number, Mark>;
  /** Shapes that the file draws in its rows, whatever their column. */
  readonly drawn: readonly DrawnSymbol[];
  /** The performer's name in a column or sentence of its own. */
  readonly performer?: string | undefined;
  readonly requiredInputs: readonly string[];
  /** Whether they were told apart from the activity by nothing but their words. */
  readonly areInputsGuessed?: boolean | undefined;
  readonly duration: string;
  /** Whether its unit stands in the head of the column only. */
  readonly isUnitFromHead?: boolean | undefined;
  readonly outputs: readonly string[];
  readonly remarks: string;
  /** Of columns "Ya" and "Tidak" that name the next step: "Ya: ke langkah 3". */
  readonly answers?: string | undefined;
  /** Labels of arrows whose lines are lost: words in the cells of performers. */
  readonly lostAnswers?: LostAnswers | undefined;
}

export interface LostAnswers {
  readonly yes: boolean;
  readonly no: boolean;
}
