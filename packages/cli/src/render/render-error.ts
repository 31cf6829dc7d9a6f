import type { LocalText } from '@alur/model/text.js';

/** Why nothing was rendered, for the person at the terminal. */
export class RenderError extends Error {
  readonly text: LocalText;

  constructor(text: Required<LocalText>) {
    super(text.en);
    this.text = text;
  }
}
