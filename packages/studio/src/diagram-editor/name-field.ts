import type { Box } from '@alur/workflow/layout/lanes/box.js';

export interface NameFieldPorts {
  readonly save: (text: string) => void;
  /** What stands in it so far; undefined once it is closed. */
  readonly typed: (text: string | undefined) => void;
  /** It has closed, saved or not. */
  readonly closed: () => void;
}

/** A field over an element of the drawing, in which its name is written. Enter saves, Esc does not. */
export class NameField {
  private readonly field = document.createElement('textarea');
  private ports: NameFieldPorts | undefined;
  private before = '';

  constructor(place: HTMLElement) {
    const { field } = this;
    field.className = 'name-field';
    field.hidden = true;
    field.rows = 1;
    field.addEventListener('keydown', this.onKey);
    field.addEventListener('input', () => this.ports?.typed(field.value));
    field.addEventListener('blur', () => this.close(true));
    place.append(field);
  }

  get isOpen(): boolean {
    return !this.field.hidden;
  }

  /** @param at - the words that it stands over, in CSS pixels of its place */
  open(at: Box, label: string, text: string, ports: NameFieldPorts): void {
    this.close(true);
    const { field } = this;
    this.ports = ports;
    this.before = text;
    field.value = text;
    field.setAttribute('aria-label', label);
    const [width, height] = [Math.max(at.width, leastWidth), Math.max(at.height, leastHeight)];
    const most = (field.parentElement?.clientWidth ?? width) - width;
    field.style.insetInlineStart = `${Math.max(0, Math.min(most, at.x + (at.width - width) / 2))}px`;
    field.style.insetBlockStart = `${Math.max(0, at.y + (at.height - height) / 2)}px`;
    field.style.inlineSize = `${width}px`;
    field.style.blockSize = `${height}px`;
    field.hidden = false;
    field.focus();
    field.select();
  }

  close(saves: boolean): void {
    const { field, ports } = this;
    if (field.hidden) return;
    field.hidden = true;
    this.ports = undefined;
    ports?.typed(undefined);
    if (saves && field.value !== this.before) ports?.save(field.value);
    ports?.closed();
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    this.close(event.key === 'Enter');
  };
}

/** CSS pixels in which a name can be written, whatever the scale of the drawing. */
const leastWidth = 180;
const leastHeight = 44;
