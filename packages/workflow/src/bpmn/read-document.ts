import type { Problem } from '@alur/model/problem.js';
import {
  columnParts,
  labelledParts,
  type SopColumn,
  type SopForm,
  type SopSection,
} from '@alur/model/sop/sop.js';
import { elementsAt, extensions, idOf, type ModdleElement, textAt, textsAt } from './moddle.ts';
import { notOneOf } from './read-activity.ts';

/** How the document is laid out and worded: `sop:form` and `sop:section` of the process. */
export function readDocument(
  process: ModdleElement,
  problems: Problem[],
): { readonly form?: SopForm; readonly sections?: readonly SopSection[] } {
  const form = extensions(process, 'Form')[0];
  const sections = extensions(process, 'Section').map(readSection);
  return {
    ...(form ? { form: readForm(form, problems) } : {}),
    ...(sections.length > 0 ? { sections } : {}),
  };
}

/** The ids of the activities in the order of the table; empty where their numbers say it. */
export function readRows(process: ModdleElement): readonly string[] {
  return textAt(extensions(process, 'Rows')[0], 'body').split(/\s+/).filter(Boolean);
}

function readForm(form: ModdleElement, problems: Problem[]): SopForm {
  return {
    cover: textsAt(form, 'cover'),
    labels: elementsAt(form, 'label').flatMap((label) => {
      const of = partAt(label, labelledParts, problems);
      return of === undefined ? [] : { of, text: textAt(label, 'body') };
    }),
    columns: elementsAt(form, 'column').map((column) => readColumn(column, problems)),
  };
}

function readColumn(column: ModdleElement, problems: Problem[]): SopColumn {
  const [group, number] = [textAt(column, 'group'), textAt(column, 'number')];
  const of = column['of'] === undefined ? undefined : partAt(column, columnParts, problems);
  return {
    label: textAt(column, 'body'),
    ...(of === undefined ? {} : { of }),
    ...(group === '' ? {} : { group }),
    ...(number === '' ? {} : { number }),
  };
}

function readSection(section: ModdleElement): SopSection {
  return {
    number: textAt(section, 'number'),
    title: textAt(section, 'title'),
    text: textAt(section, 'body'),
  };
}

function partAt<T extends string>(
  element: ModdleElement,
  parts: readonly T[],
  problems: Problem[],
): T | undefined {
  const written = textAt(element, 'of');
  const part = parts.find((each) => each === written);
  if (part === undefined) problems.push(notOneOf(idOf(element), 'of', written, parts));
  return part;
}
