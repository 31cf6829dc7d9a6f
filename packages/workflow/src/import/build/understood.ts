import type { Inference, SopForm, SopIdentity, SopSection } from '@alur/model/sop/sop.js';
import type { StepWays } from '../flow/step-ways.ts';
import type { Assigned } from '../performers/assign.ts';
import type { StepRow } from '../table/step-row.ts';

/** All that was understood of a document, before it is an SOP. */
export interface Understood {
  readonly identity: SopIdentity;
  readonly form?: SopForm | undefined;
  readonly sections: readonly SopSection[];
  readonly inferences: readonly Inference[];
  /** Names, in the order of the columns. */
  readonly performers: readonly string[];
  readonly rows: readonly StepRow[];
  readonly assigned: readonly Assigned[];
  readonly ways: readonly StepWays[];
  readonly isProse: boolean;
}

/** The ids of an SOP in the making, by the place of a performer or step. */
export interface BuiltIds {
  readonly process: string;
  readonly performers: readonly string[];
  readonly steps: readonly string[];
  /** Of the gateways behind steps that are decisions. */
  readonly decisions: readonly string[];
}
