import type { Section, Stage } from '../generated/permit-type.ts';
import { dataFields, type DataField } from './data-fields.ts';
import { isRows, type FormField, type FormSection } from './form-field.ts';
import { shownAnswers } from './shown.ts';
import { widgetFor } from './widget.ts';

export type { FormField, FormSection, Widget, Width } from './form-field.ts';
export { answerPointer, fieldPointer, isRows } from './form-field.ts';

const known = new WeakMap<Stage, readonly FormSection[]>();

/**
 * The fields of a stage as its layout orders them.
 *
 * An entry of the layout that names a group stands for all fields of the group that have no entry
 * of their own. An entry within a repeated group only says how that field is shown.
 */
export function formFields(stage: Stage): readonly FormSection[] {
  let sections = known.get(stage);
  if (!sections) {
    sections = laidOut(stage);
    known.set(stage, sections);
  }
  return sections;
}

/**
 * The same without what the conditions hide, given all answers. Hidden answers of this stage
 * count as not given; those of other stages are the caller's to prune (`pruneHidden`).
 */
export function shownSections(stage: Stage, answers: unknown): readonly FormSection[] {
  const sections = formFields(stage);
  const { shown } = shownAnswers(sections, answers);
  return sections
    .map((section) => ({ ...section, fields: onlyShown(section.fields, shown) }))
    .filter((section) => section.fields.length > 0);
}

function onlyShown(
  fields: readonly FormField[],
  shown: ReadonlySet<FormField>,
): readonly FormField[] {
  return fields
    .filter((field) => shown.has(field))
    .map((field) =>
      field.rows?.some((inner) => !shown.has(inner))
        ? { ...field, rows: onlyShown(field.rows, shown) }
        : field,
    );
}

type Entry = Exclude<Section['fields'][number], string>;

function laidOut(stage: Stage): readonly FormSection[] {
  const root = `/${stage.id}`;
  const data = new Map(dataFields(stage.data, root).map((field) => [field.pointer, field]));
  const entries = stage.layout.map(({ fields }) =>
    fields.map((entry) => (typeof entry === 'string' ? { field: entry } : entry)),
  );
  const own = new Map<string, Entry>(entries.flat().map((entry) => [root + entry.field, entry]));

  const build = (field: DataField, entry: Entry | undefined): FormField => ({
    pointer: field.pointer,
    name: field.pointer.slice(field.pointer.lastIndexOf('/') + 1),
    schema: field.schema,
    text: textFor(stage, field.pointer),
    widget: entry?.widget ?? widgetFor(field.schema),
    width: entry?.width ?? 'full',
    required: field.required,
    requiredWith: field.requiredWith,
    when: entry?.when,
    ...(isRows(field.schema) && {
      rows: dataFields(field.schema.items, field.pointer).map((inner) =>
        build(inner, own.get(inner.pointer)),
      ),
    }),
  });

  const fieldsOf = (entry: Entry): FormField[] => {
    const pointer = root + entry.field;
    const itself = data.get(pointer);
    if (itself) return [build(itself, entry)];
    return [...data.values()]
      .filter((field) => field.pointer.startsWith(`${pointer}/`) && !own.has(field.pointer))
      .map((field) => build(field, entry));
  };

  return stage.layout.map(({ title, intro, when }, index) => ({
    title,
    intro,
    when,
    fields: (entries[index] ?? []).flatMap(fieldsOf),
  }));
}

function textFor(stage: Stage, pointer: string): FormField['text'] {
  const relative = pointer.slice(stage.id.length + 1);
  return stage.texts[relative] ?? { label: { id: relative.slice(1) } };
}
