import type {
  Activity,
  Flow,
  FlowNode,
  Inference,
  MutuBaku,
  Outcome,
  Performer,
  Sop,
  SopForm,
  SopIdentity,
  SopSection,
} from '@alur/model/sop/sop.js';
import type { Box } from '../layout/lanes/box.ts';

/**
 * A change that an author makes to an SOP, as data: both views of the studio, the mends of the lint
 * and the importer speak it, and `applyEdit` alone knows what it means for nodes and flows.
 *
 * Rows are activities and columns performers. A row is named by its activity's id, and an arrow by
 * its flow's.
 */
export type SopEdit =
  | { readonly kind: 'set-identity'; readonly change: Partial<SopIdentity> }
  | { readonly kind: 'set-form'; readonly form: SopForm | undefined }
  | { readonly kind: 'set-sections'; readonly sections: readonly SopSection[] }
  /**
   * A row below `after`, where what led out of `after` leads on from the new one; above `before`, in
   * its branch where it has one; below `beside`, to be done at the same time, as a branch of its own;
   * or on top.
   */
  | {
      readonly kind: 'add-activity';
      readonly after?: string | undefined;
      readonly before?: string | undefined;
      readonly beside?: string | undefined;
      readonly activity: Partial<Activity> & Pick<Activity, 'id' | 'name'>;
    }
  /** What came before leads on to what came after; of two parallel branches the other alone. */
  | { readonly kind: 'remove-activity'; readonly activity: string }
  /**
   * Moves a row. In a stretch of plain steps the flow follows the order; where answers or returns
   * name a step they keep naming it.
   */
  | {
      readonly kind: 'move-activity';
      readonly activity: string;
      readonly after?: string | undefined;
    }
  | {
      readonly kind: 'set-activity';
      readonly activity: string;
      readonly change: Partial<
        Pick<Activity, 'number' | 'name' | 'description' | 'notifications'>
      > & {
        readonly status?: Activity['status'] | undefined;
      };
    }
  | {
      readonly kind: 'set-mutu-baku';
      readonly activity: string;
      readonly change: Partial<MutuBaku>;
    }
  | {
      readonly kind: 'set-work';
      readonly activity: string;
      readonly change: {
        readonly kind?: Activity['work']['kind'];
        readonly letters?: readonly string[];
        readonly outcomes?: readonly Outcome[];
      };
    }
  /** A click into a cell: who does the step, and whether it is a decision. */
  | {
      readonly kind: 'place-symbol';
      readonly activity: string;
      readonly performer: string;
      readonly symbol: 'process' | 'decision' | 'terminator';
    }
  /** All answers of a decision, in order; makes the step one where it is none, or plain with one. */
  | { readonly kind: 'set-answers'; readonly activity: string; readonly answers: readonly Answer[] }
  /** Where a plain step leads: to another step, or to the end without a target. */
  | { readonly kind: 'set-next'; readonly activity: string; readonly target?: string | undefined }
  /**
   * Has a step done at the same time as the one right before or behind it, or as what is parallel
   * there already. Without `beside` its branch comes before or after the others, as its row does.
   */
  | { readonly kind: 'set-beside'; readonly activity: string; readonly beside?: string | undefined }
  /** An arrow that is not there yet is drawn, with `source` and `target`. */
  | { readonly kind: 'set-flow'; readonly flow: string; readonly change: Partial<Omit<Flow, 'id'>> }
  /** The arrow alone; `remove-activity` and `remove-node` lead on past what they remove. */
  | { readonly kind: 'remove-flow'; readonly flow: string }
  | {
      readonly kind: 'add-performer';
      readonly after?: string | undefined;
      readonly performer: Performer;
    }
  /** Its steps stay, in no lane; lint says so. */
  | { readonly kind: 'remove-performer'; readonly performer: string }
  | {
      readonly kind: 'move-performer';
      readonly performer: string;
      readonly after?: string | undefined;
    }
  | {
      readonly kind: 'set-performer';
      readonly performer: string;
      readonly change: Partial<Omit<Performer, 'id'>>;
    }
  /** Numbers 1 to n in the order of the rows. */
  | { readonly kind: 'renumber' }
  /** The author has looked: what was inferred is now said. Empty for the SOP as a whole. */
  | {
      readonly kind: 'confirm-inference';
      readonly element: string;
      readonly inference: Pick<Inference, 'what' | 'why'>;
    }
  /** What the diagram can draw and the table cannot: timers, parallel gateways, subprocesses. */
  | { readonly kind: 'set-node'; readonly node: FlowNode }
  | { readonly kind: 'remove-node'; readonly node: string }
  /** Places by hand, or gives back to the layout. */
  | { readonly kind: 'set-place'; readonly element: string; readonly place: Box | undefined }
  /** A whole SOP at once: an import, a version from the history, what the diagram says now. */
  | { readonly kind: 'replace'; readonly sop: Sop; readonly places?: ReadonlyMap<string, Box> };

export type EditOf<Kind extends SopEdit['kind']> = Extract<SopEdit, { readonly kind: Kind }>;

export interface Answer {
  /** The flow that carries it, where there is one already. */
  readonly flow?: string | undefined;
  /** "Ya", "Lengkap". */
  readonly label: string;
  /** The id of an activity; to the end of the SOP without. */
  readonly target?: string | undefined;
  /** The outcome that the performer chooses for it. */
  readonly outcome?: Outcome | undefined;
}
