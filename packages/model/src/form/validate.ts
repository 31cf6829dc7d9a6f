import type { PermitType, RowsSchema, Stage } from '../generated/permit-type.ts';
import { answerAt, isUnanswered } from './answers.ts';
import { documentNeeds } from './documents.ts';
import type { Finding } from './finding.ts';
import { formFields, isRows, type FormField } from './form-fields.ts';
import { shownAnswers, type Shown } from './shown.ts';
import { unknownAnswers } from './unknown-answers.ts';
import { faultOf } from './value.ts';

/**
 * What is wrong with the answers to one stage, at most one finding for each field, in the order
 * of the layout.
 *
 * @param answers - all answers; hidden ones of other stages are the caller's to prune
 */
export function validateStage(stage: Stage, answers: unknown): Finding[] {
  return validateFields([stage], answers);
}

/** An application as it is about to be sent. */
export interface Application {
  /** Untrusted: any JSON. */
  readonly answers: unknown;
  readonly documents: readonly { readonly requirement: string }[];
  /** Ids of the statements that are ticked. */
  readonly statements: readonly string[];
}

/**
 * Everything that keeps an application from being taken: of the answers, then of the documents
 * (path `/documents/<requirement>`) and the statements (path `/statements/<id>`).
 */
export function validateApplication(permitType: PermitType, application: Application): Finding[] {
  const { answers } = application;
  return [
    ...unknownAnswers(permitType.stages, answers),
    ...validateFields(permitType.stages, answers),
    ...validateDocuments(permitType, application),
    ...validateStatements(permitType, application),
  ];
}

function validateFields(stages: readonly Stage[], answers: unknown): Finding[] {
  const sections = stages.flatMap(formFields);
  const { shown, answers: kept } = shownAnswers(sections, answers);
  return sections
    .flatMap(({ fields }) => fields)
    .filter((field) => shown.has(field))
    .flatMap((field) => validateField(field, field.pointer, { shown, answers: kept }));
}

function validateField(field: FormField, path: string, { shown, answers }: Shown): Finding[] {
  const value = answerAt(answers, path);
  if (isUnanswered(value)) {
    const asked = field.required || isGroupBegun(field, path, answers);
    // A box that is not ticked says no, and that is an answer.
    return asked && field.widget !== 'checkbox' ? [{ path, code: 'required', params: {} }] : [];
  }
  if (isRows(field.schema)) return validateRows(field, field.schema, value, { shown, answers });
  const fault = faultOf(field.schema, value);
  return fault ? [{ path, ...fault }] : [];
}

/** An optional group may be left out as a whole, not in part. */
function isGroupBegun(field: FormField, path: string, answers: unknown): boolean {
  if (field.requiredWith === undefined) return false;
  const below = field.pointer.length - field.requiredWith.length;
  return answerAt(answers, path.slice(0, path.length - below)) !== undefined;
}

function validateRows(
  field: FormField,
  { minItems = 0, maxItems }: RowsSchema,
  value: unknown,
  { shown, answers }: Shown,
): Finding[] {
  const path = field.pointer;
  if (!Array.isArray(value)) return [{ path, code: 'type', params: { type: 'array' } }];
  if (value.length < minItems) return [{ path, code: 'minItems', params: { limit: minItems } }];
  if (value.length > maxItems) return [{ path, code: 'maxItems', params: { limit: maxItems } }];
  return value.flatMap((row: unknown, index): Finding[] => {
    const at = `${path}/${index}`;
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      return [{ path: at, code: 'type', params: { type: 'object' } }];
    }
    return (field.rows ?? [])
      .filter((inner) => shown.has(inner))
      .flatMap((inner) =>
        validateField(inner, at + inner.pointer.slice(path.length), { shown, answers }),
      );
  });
}

function validateDocuments(permitType: PermitType, application: Application): Finding[] {
  const given = new Set(application.documents.map(({ requirement }) => requirement));
  const missing = documentNeeds(permitType, application.answers)
    .filter(({ requirement, need }) => need === 'required' && !given.has(requirement.id))
    .map(({ requirement }) => finding(`/documents/${requirement.id}`, 'document-missing'));
  const known = new Set(permitType.documents.map(({ id }) => id));
  const unknown = [...given]
    .filter((id) => !known.has(id))
    .map((id) => finding(`/documents/${id}`, 'unknown'));
  return [...missing, ...unknown];
}

function validateStatements(permitType: PermitType, application: Application): Finding[] {
  return permitType.statements
    .filter(({ id }) => !application.statements.includes(id))
    .map(({ id }) => finding(`/statements/${id}`, 'statement-missing'));
}

const finding = (path: string, code: Finding['code']): Finding => ({ path, code, params: {} });
