/* Written by `npm run generate` from schemas/meta; do not edit. */

/** One error as Ajv gives it. */
export interface ValidatorError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** Of an error in the name of a property, not in its value. */
  readonly propertyName?: string;
}

export interface Validator {
  (data: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

export declare const validatePermitType: Validator;
export declare const validateAgency: Validator;
export declare const validateHolidayTable: Validator;
export declare const validateFieldSchema: Validator;
