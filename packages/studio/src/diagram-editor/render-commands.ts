import { html, nothing, type TemplateResult } from 'lit';
import type { Command } from './command.ts';
import { icon } from './icons.ts';

export interface CommandHandlers {
  /** @param button - where a choice opens */
  readonly run: (command: Command, event: MouseEvent, button: HTMLElement) => void;
}

/** What can be done with the selected element, in words. */
export function renderCommands(
  label: string,
  title: string,
  commands: readonly Command[],
  on: CommandHandlers,
): TemplateResult {
  return html`<div class="commands" role="group" aria-label=${label}>
    <p class="selected">${title}</p>
    <div class="row">${commands.map((command) => renderCommand(command, on))}</div>
  </div>`;
}

function renderCommand(command: Command, on: CommandHandlers): TemplateResult {
  const { key, label, items, isDanger, isDisabled } = command;
  return html`<button
    type="button"
    class="tool ${isDanger ? 'danger' : ''}"
    data-command=${key}
    aria-haspopup=${items ? 'menu' : nothing}
    ?disabled=${isDisabled ?? false}
    @click=${(event: MouseEvent) => on.run(command, event, event.currentTarget as HTMLElement)}
  >
    ${icon(command.icon)}<span>${label}</span>
  </button>`;
}

/**
 * The same beside the shape, for the mouse alone: who uses keys or hears has the commands above,
 * and would come by all of them twice.
 */
export function renderQuickPad(commands: readonly Command[], on: CommandHandlers): TemplateResult {
  return html`<div class="pad" aria-hidden="true">
    ${commands
      .filter(({ isQuick }) => isQuick)
      .map(
        (command) =>
          html`<button
            type="button"
            tabindex="-1"
            class=${command.isDanger ? 'danger' : ''}
            title=${command.label}
            data-quick=${command.key}
            ?disabled=${command.isDisabled ?? false}
            @click=${(event: MouseEvent) =>
              on.run(command, event, event.currentTarget as HTMLElement)}
          >
            ${icon(command.icon)}
          </button>`,
      )}
  </div>`;
}
