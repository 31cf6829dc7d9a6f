import { define } from '@alur/components/define.js';
import { fieldNamed } from '@alur/components/testing/sample-form.js';
import type { FormField } from '@alur/model/form/form-fields.js';
import type { AnswerValue } from '@alur/model/permit/application.js';
import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { see } from './hands.ts';
import { languageOf } from './portal.ts';
import { StoryField } from './story-field.ts';

define(StoryField);

/** Field names of `testing/sample-form.ts`, which has one field of every kind. */
interface Shown {
  readonly name: string;
  readonly value: AnswerValue;
  /** What is shown with an error; nothing when left out. */
  readonly wrong?: AnswerValue;
  readonly error: string;
  /** Where the error is when it is not at the field itself: `/0/street`. */
  readonly errorAt?: string;
}

/** A story with a field in every state: empty, filled, wrong, and with long words. */
export function fieldStates({ name, value, wrong, error, errorAt = '' }: Shown): StoryObj {
  const field = fieldNamed(name);
  const errors = { [field.pointer + errorAt]: error };
  const states = [
    { title: 'Empty', field },
    { title: 'Filled', field, value },
    { title: 'With an error', field, value: wrong, errors },
    { title: 'Long words', field: inManyWords(field), value },
  ];
  return {
    render: (_args, context) => html`
      ${states.map(
        (state) => html`
          <h3 lang="en">${state.title}</h3>
          <alur-story-field
            .field=${state.field}
            .value=${state.value}
            .errors=${state.errors ?? {}}
            language=${languageOf(context)}
          ></alur-story-field>
        `,
      )}
    `,
    play: ({ canvasElement }) => see(canvasElement, error, 'sebagaimana tercantum'),
  };
}

function inManyWords(field: FormField): FormField {
  const { label } = field.text;
  return {
    ...field,
    text: {
      ...field.text,
      label: {
        id: `${label.id} sebagaimana tercantum dalam dokumen perizinan terdahulu, termasuk perubahannya yang terakhir`,
        en: `${label.en ?? label.id} as it is written in the earlier permit, with its latest amendment`,
      },
      hint: {
        id: 'Tuliskan persis seperti pada dokumen. Jika dokumen memuat lebih dari satu, tuliskan yang paling akhir berlaku dan sertakan penjelasannya pada kolom keterangan.',
        en: 'Write it exactly as on the document. If the document has more than one, write the one that was last in force and explain it under remarks.',
      },
    },
  };
}
