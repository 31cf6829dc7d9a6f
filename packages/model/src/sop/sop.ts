/**
 * An SOP (standar operasional prosedur) as data: what the official form of PermenPAN-RB 35/2012
 * holds, with the flow between its activities. `@alur/workflow` reads it from BPMN.
 *
 * What a document says is kept verbatim; what code understands of it is derived, never stored in
 * its place; what was inferred by us is marked as {@link Inference}.
 */

import type { CaseStatus } from '../case/event.ts';

export interface Sop {
  /** The id of the BPMN process. */
  readonly id: string;
  readonly identity: SopIdentity;
  /** In the order of the lanes, which is the order of the columns of the table. */
  readonly performers: readonly Performer[];
  /** In the order of their numbers, then of the file. */
  readonly activities: readonly Activity[];
  readonly nodes: readonly FlowNode[];
  readonly flows: readonly Flow[];
  /** What was inferred of the SOP as a whole: a title that the document does not state. */
  readonly inferences?: readonly Inference[] | undefined;
  /** How the document itself is laid out and worded, where it is known. */
  readonly form?: SopForm | undefined;
  /**
   * The document's prose, verbatim and whole, section by section: of a narrative SOP all of it,
   * of a form what stands beside the identity and the table.
   */
  readonly sections?: readonly SopSection[] | undefined;
  /**
   * What the file draws beside the flow, and an SOP has no word for: messages between pools, notes,
   * documents, groups. Named so that it can be listed; never run.
   */
  readonly beside?: readonly Beside[] | undefined;
}

export interface Beside {
  readonly id: string;
  /** The local name of the BPMN element: `messageFlow`, `textAnnotation`. */
  readonly type: string;
  /** What is written in it or on it. */
  readonly name: string;
}

/** Bagian identitas. Dates are verbatim: a full date, only a month, "-" or nothing. */
export interface SopIdentity {
  readonly title: string;
  readonly number: string;
  readonly agency: string;
  /** The line above the agency: "Pemerintah Daerah Kota Cirebon". */
  readonly government?: string | undefined;
  /** The line below the agency: the unit that the SOP belongs to. */
  readonly unit?: string | undefined;
  /** Where this is one procedure of a larger SOP: whose file that is, and which of its sections. */
  readonly partOf?: { readonly workflow: string; readonly section: string } | undefined;
  readonly createdOn: string;
  readonly revisedOn: string;
  readonly effectiveOn: string;
  /** Tanggal pengesahan, which some forms state beside or instead of the effective date. */
  readonly approvedOn?: string | undefined;
  readonly approvedBy: string;
  readonly purpose: readonly string[];
  readonly scope: readonly string[];
  readonly legalBasis: readonly string[];
  readonly definitions: readonly string[];
  readonly relatedProcedures: readonly string[];
  readonly warnings: readonly string[];
  readonly qualifications: readonly string[];
  readonly equipment: readonly string[];
  readonly recordKeeping: readonly string[];
}

/** The document's own form, verbatim with its slips; the agency's template stands in for the rest. */
export interface SopForm {
  /** What stands outside of identity and table: the form's code, a title page, a notice. */
  readonly cover: readonly string[];
  /** What the document calls the parts of its identity and its flowchart. */
  readonly labels: readonly { readonly of: LabelledPart; readonly text: string }[];
  /** The head of the table, from left to right. */
  readonly columns: readonly SopColumn[];
}

export const labelledParts = [
  'number',
  'createdOn',
  'revisedOn',
  'effectiveOn',
  'approvedOn',
  'approvedBy',
  'title',
  'legalBasis',
  'relatedProcedures',
  'warnings',
  'qualifications',
  'equipment',
  'recordKeeping',
  'flowchart',
] as const;

export type LabelledPart = (typeof labelledParts)[number];

export interface SopColumn {
  readonly label: string;
  /** What stands in the column; undefined where the document leaves it empty throughout. */
  readonly of?: ColumnPart | undefined;
  /** The heading above it that it shares with its neighbours: "Mutu Baku". */
  readonly group?: string | undefined;
  /** In the row of column numbers below the head, if the document has one. */
  readonly number?: string | undefined;
}

export const columnParts = [
  'number',
  'activity',
  /** The performers' columns, in the order of the performers. */
  'performer',
  'requiredInputs',
  'duration',
  'outputs',
  'remarks',
] as const;

export type ColumnPart = (typeof columnParts)[number];

export interface SopSection {
  /** "9"; empty where the section has none. */
  readonly number: string;
  readonly title: string;
  /** One line for each paragraph or item, with the document's own numbers. */
  readonly text: string;
}

/** Pelaksana: a lane. */
export interface Performer {
  readonly id: string;
  readonly name: string;
  /** A role of the agency; without one nobody of the agency acts in it. */
  readonly role?: string | undefined;
}

/** What the software does with an activity. */
export type WorkKind =
  | 'account'
  | 'registration'
  | 'checklist'
  | 'form'
  | 'letter'
  | 'sign'
  | 'hand-over'
  | 'external'
  | 'manual';

export interface Activity {
  readonly id: string;
  /** "3", or "10.2" where the document numbers so; empty where it has no number. */
  readonly number: string;
  readonly name: string;
  /** The performer's id; undefined where the activity lies in no lane. */
  readonly performer?: string | undefined;
  readonly mutuBaku: MutuBaku;
  readonly work: {
    readonly kind: WorkKind;
    readonly letters: readonly string[];
    readonly outcomes: readonly Outcome[];
  };
  /** The status of the case while the activity is open. */
  readonly status?: CaseStatus | undefined;
  readonly notifications: readonly Notification[];
  readonly inferences: readonly Inference[];
  /**
   * The document's own words where the name shortens them: the cell "Kegiatan" of the table, or the
   * paragraph of a narrative SOP. Without it the name is verbatim.
   */
  readonly description?: string | undefined;
}

/** A result that the performer chooses between: `accept`, "Diterima". */
export interface Outcome {
  readonly id: string;
  readonly title: string;
  readonly titleEn?: string | undefined;
  /** `positive` needs every required item ok; `negative` needs at least one that is not. */
  readonly tone: 'positive' | 'negative' | 'neutral';
}

/** Mutu baku: the quality standard of one activity. Empty arrays and strings where not stated. */
export interface MutuBaku {
  readonly requiredInputs: readonly string[];
  /** Verbatim: "30 Menit". */
  readonly duration: string;
  readonly outputs: readonly { readonly text: string; readonly about?: string | undefined }[];
  readonly remarks: string;
}

/** A mail that follows from the activity. */
export interface Notification {
  /** A mail template of the agency. */
  readonly template: string;
  readonly to: 'applicant';
  /** FEEL without the leading `=`; always when left out. */
  readonly when?: string | undefined;
}

export interface Inference {
  readonly what: string;
  readonly why: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A node of the flow as the file has it; the closed profile is checked by the engine's compiler. */
export interface FlowNode {
  readonly id: string;
  /** `userTask`, `exclusiveGateway`, `startEvent` … : the local name of the BPMN element. */
  readonly type: string;
  readonly name: string;
  readonly performer?: string | undefined;
  /** The enclosing subprocess, if any. */
  readonly parent?: string | undefined;
  /** Of an end event: the status of a case that ends here. */
  readonly status?: CaseStatus | undefined;
  /** Of an event: what it waits for, or what it throws. A plain event has none. */
  readonly trigger?: EventTrigger | undefined;
  /** Of a boundary event: the activity or subprocess on whose edge it sits. */
  readonly attachedTo?: string | undefined;
  /** Of a boundary event: `false` where the activity goes on beside what the event starts. */
  readonly interrupting?: boolean | undefined;
  /** Of an activity or subprocess that is done several times. */
  readonly multiInstance?: MultiInstance | undefined;
  /**
   * What the file says of this node beyond what an SOP can say, by name: `camunda:class`,
   * `ioSpecification`. Nobody shows it; the compiler refuses to run a node that has any.
   */
  readonly extras?: readonly string[] | undefined;
  /** Of an event or gateway; an {@link Activity} keeps its own. */
  readonly inferences?: readonly Inference[] | undefined;
}

export type EventTrigger =
  /** The text is verbatim: `P3D`, `3 hari kerja`, `R3/PT1H`. The agency's calendar reads it. */
  | { readonly kind: 'timer'; readonly timer: 'duration' | 'date' | 'cycle'; readonly text: string }
  | { readonly kind: 'message'; readonly name: string }
  /** A boundary event with an empty code catches every error. */
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'terminate' }
  /** Anything else that BPMN knows, by its element: `signalEventDefinition`. */
  | { readonly kind: 'other'; readonly element: string };

export interface MultiInstance {
  readonly sequential: boolean;
  /** How often: a whole number, or FEEL with its leading `=`. */
  readonly cardinality: string;
  /** FEEL with its leading `=`; once it holds after an instance, the others are not needed. */
  readonly until?: string | undefined;
}

export interface Flow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** The label: "Ya", "Tidak". */
  readonly name: string;
  /** As written, with its leading `=`. */
  readonly condition?: string | undefined;
  readonly isDefault: boolean;
  /** As on {@link FlowNode}: a condition in another language than FEEL, for instance. */
  readonly extras?: readonly string[] | undefined;
}
