/* Written by `npm run generate` from schemas/meta; do not edit. */

/**
 * Lower case words joined by hyphens. Ids are never renamed once a case has used them.
 */
export type Slug = string;
export type PropertyName = string;
/**
 * One of the kinds of field, by its `type`. Written as if and then, so that a mistake is told once and within the kind that was meant.
 */
export type FieldSchema =
  | SharedReference
  | StringSchema
  | NumberSchema
  | BooleanSchema
  | RowsSchema
  | ChoicesSchema
  | ObjectSchema;
/**
 * Class of personal data, UU 27/2022 article 4: `specific` is health, biometric, child or financial data.
 */
export type PersonalData = 'general' | 'specific';
/**
 * A field by its pointer, or the pointer with how it is shown.
 */
export type LayoutField =
  | Pointer
  | {
      readonly field: Pointer;
      /**
       * Only where the one that follows from the data schema is not wanted.
       */
      readonly widget?:
        | 'text'
        | 'textarea'
        | 'select'
        | 'radio'
        | 'checkbox'
        | 'checkboxes'
        | 'date'
        | 'money'
        | 'number'
    | undefined;
      /**
       * How much of the line the field takes on a wide page; `full` when left out.
       */
      readonly width?: 'full' | 'half' | 'third' | undefined;
      readonly when?: Condition | undefined;
    };
/**
 * A JSON pointer into the answers of the stage.
 */
export type Pointer = string;
export type DocumentNeed =
  | ('required' | 'recommended' | 'optional')
  | {
      readonly recommendedWhen: Condition;
    }
  | {
      readonly requiredWhen: Condition;
    };

/**
 * A permit type: what is asked of the applicant, which documents are needed, and what an officer checks. One file per permit, `schemas/<agency>/<permit>.json`.
 */
export interface PermitType {
  /**
   * For editors; not read.
   */
  readonly $schema?: string | undefined;
  readonly id: Slug;
  /**
   * Goes up with every published change. A running case stays on the revision it began with.
   */
  readonly revision: number;
  readonly title: LocalText;
  readonly summary?: LocalText | undefined;
  readonly category: Slug;
  /**
   * Other words that people search for.
   *
   * @maxItems 20
   */
  readonly keywords?: readonly string[] | undefined;
  readonly handledBy: Slug;
  /**
   * @maxItems 30
   */
  readonly legalBasis?: readonly string[] | undefined;
  /**
   * The promised time, as the service standard says it: `3 hari kerja`.
   */
  readonly serviceTime: string;
  readonly fee?: LocalText | undefined;
  readonly validity?: LocalText | undefined;
  readonly product?: LocalText | undefined;
  /**
   * The procedure that a case of this permit follows, below `workflows/`.
   */
  readonly workflow: string;
  /**
   * The pages of the form, in order. The documents, the statement of truth and the proof of registration follow by themselves.
   *
   * @minItems 1
   * @maxItems 8
   */
  readonly stages: readonly Stage[];
  /**
   * @maxItems 40
   */
  readonly documents: readonly DocumentRequirement[];
  /**
   * @minItems 1
   * @maxItems 12
   */
  readonly statements: readonly Statement[];
  /**
   * @maxItems 100
   */
  readonly checklist: readonly ChecklistItem[];
  /**
   * Letters of the agency that a case of this permit produces.
   *
   * @maxItems 10
   */
  readonly letters: readonly Slug[];
}
/**
 * Text for people: Indonesian always, English beside it.
 */
export interface LocalText {
  readonly id: string;
  readonly en?: string | undefined;
}
export interface Stage {
  readonly id: PropertyName;
  readonly title: LocalText;
  readonly intro?: LocalText | undefined;
  readonly data: ObjectSchema;
  /**
   * @minItems 1
   * @maxItems 40
   */
  readonly layout: readonly Section[];
  /**
   * The words for each field, by its JSON pointer. A field of a repeated group is written without an index: `/lecturers/name`.
   */
  readonly texts: {
    readonly [k: string]: FieldText;
  };
}
/**
 * A group of fields. `required` holds for fields that are shown: a field hidden by a condition is neither asked nor kept.
 */
export interface ObjectSchema {
  readonly type: 'object';
  readonly properties: {
    readonly [k: string]: FieldSchema;
  };
  /**
   * @maxItems 500
   */
  readonly required?: readonly PropertyName[] | undefined;
}
/**
 * One definition for all permits, in `schemas/shared/`.
 */
export interface SharedReference {
  readonly $ref: string;
}
export interface StringSchema {
  readonly type: 'string';
  readonly minLength?: number | undefined;
  /**
   * 200 when left out.
   */
  readonly maxLength?: number | undefined;
  /**
   * Anchored with ^ and $. Only patterns whose cost is bounded are taken.
   */
  readonly pattern?: string | undefined;
  readonly format?: 'date' | 'email' | 'nik' | 'npwp' | 'nib' | 'nip' | 'phone' | 'postal-code' | 'time' | undefined;
  /**
   * @minItems 1
   * @maxItems 500
   */
  readonly enum?: readonly string[] | undefined;
  readonly 'x-pii'?: PersonalData | undefined;
}
export interface NumberSchema {
  readonly type: 'integer' | 'number';
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly multipleOf?: 0.01 | 0.1 | 0.5 | 1 | 5 | 10 | 100 | 1000 | undefined;
  readonly 'x-pii'?: PersonalData | undefined;
}
export interface BooleanSchema {
  readonly type: 'boolean';
  readonly 'x-pii'?: PersonalData | undefined;
}
/**
 * A group of fields that repeats: one entry for each advertisement board.
 */
export interface RowsSchema {
  readonly type: 'array';
  readonly minItems?: number | undefined;
  readonly maxItems: number;
  readonly items: ObjectSchema;
}
/**
 * Several choices out of a list.
 */
export interface ChoicesSchema {
  readonly type: 'array';
  readonly uniqueItems: true;
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly items: {
    readonly type: 'string';
    /**
     * @minItems 1
     * @maxItems 100
     */
    readonly enum: readonly string[];
  };
}
export interface Section {
  readonly title?: LocalText | undefined;
  readonly intro?: LocalText | undefined;
  readonly when?: Condition | undefined;
  /**
   * @minItems 1
   * @maxItems 200
   */
  readonly fields: readonly LayoutField[];
}
/**
 * A JSON Schema fragment over all answers (`{ applicant: …, technical: … }`). True when the answers fit. Stricter than JSON Schema in one thing: a property that is named but not answered does not fit, as if it stood under `required` as well.
 */
export interface Condition {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | undefined;
  readonly properties?: {
    readonly [k: string]: Condition;
  };
  /**
   * @maxItems 20
   */
  readonly required?: readonly PropertyName[] | undefined;
  readonly const?: string | number | boolean | undefined;
  /**
   * @minItems 1
   * @maxItems 100
   */
  readonly enum?: readonly (string | number | boolean)[] | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly exclusiveMinimum?: number | undefined;
  readonly exclusiveMaximum?: number | undefined;
  readonly minLength?: number | undefined;
  readonly contains?: Condition | undefined;
  readonly not?: Condition | undefined;
  /**
   * @minItems 1
   * @maxItems 10
   */
  readonly allOf?: readonly Condition[] | undefined;
  /**
   * @minItems 1
   * @maxItems 10
   */
  readonly anyOf?: readonly Condition[] | undefined;
}
export interface FieldText {
  readonly label: LocalText;
  readonly hint?: LocalText | undefined;
  readonly unit?: LocalText | undefined;
  /**
   * An HTML autofill token, so that the browser can help.
   */
  readonly autocomplete?: string | undefined;
  /**
   * The words for each value of an `enum`.
   */
  readonly options?: {
    readonly [k: string]: LocalText;
  };
  readonly addItem?: LocalText | undefined;
}
export interface DocumentRequirement {
  readonly id: Slug;
  readonly title: LocalText;
  readonly description?: LocalText | undefined;
  readonly need: DocumentNeed;
  /**
   * @minItems 1
   * @maxItems 3
   */
  readonly accept: readonly ('pdf' | 'jpeg' | 'png')[];
  readonly maxBytes: number;
}
/**
 * What the applicant declares before the application is sent; each one is ticked.
 */
export interface Statement {
  readonly id: Slug;
  readonly text: LocalText;
}
export interface ChecklistItem {
  readonly id: Slug;
  /**
   * What is looked at: `document:ktp`, `data:/applicant/nik`.
   *
   * @minItems 1
   * @maxItems 10
   */
  readonly about: readonly string[];
  readonly ask: LocalText;
  readonly when?: Condition | undefined;
  /**
   * The reasons of the agency that an officer may give when the answer is no.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly reasons: readonly Slug[];
  /**
   * What a no leads to where the procedure knows both; `reject` when left out.
   */
  readonly onFail?: 'reject' | 'return' | undefined;
}
