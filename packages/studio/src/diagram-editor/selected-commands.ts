import type { Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { StudioDocument } from '../document/studio-document.ts';
import { PopupMenu } from '../table-editor/menu/popup-menu.ts';
import { type Command, commandsFor } from './commands.ts';
import type { EditorActions } from './editor-actions.ts';
import type { EditorStage } from './editor-stage.ts';
import type { ElementNames } from './element-names.ts';
import { diagramWords as words } from './messages.ts';
import { renderCommands, renderQuickPad } from './render-commands.ts';

export interface SelectedPorts {
  readonly actions: EditorActions;
  readonly stage: EditorStage;
  readonly document: () => StudioDocument | undefined;
  readonly names: (document: StudioDocument) => ElementNames;
  readonly language: () => Language;
  readonly ask: (id: string, what: 'name' | 'detail') => void;
  readonly changed: () => void;
  readonly root: () => ShadowRoot;
  /** After what has been done is shown. */
  readonly shown: () => Promise<unknown>;
  /** Puts the focus on what is selected. */
  readonly focus: () => void;
}

/** What is selected in the diagram, and what can be done with it. */
export class SelectedCommands {
  private readonly ports: SelectedPorts;
  private menu: PopupMenu | undefined;
  /** What is selected on the canvas where that is more than one element. */
  several: readonly string[] = [];
  private isDrawingArrow = false;

  constructor(ports: SelectedPorts) {
    this.ports = ports;
  }

  /** @param ids - what somebody has selected on the canvas */
  select(ids: readonly string[]): void {
    this.several = ids.length > 1 ? ids : [];
    if (ids.length < 2) this.ports.document()?.select(ids[0] ?? '');
    this.ports.changed();
  }

  letGo(): void {
    this.isDrawingArrow = false;
    this.ports.changed();
  }

  render(document: StudioDocument): TemplateResult {
    const language = this.ports.language();
    const isThere = this.ports.stage.position(document.selected) !== undefined;
    return html`<div class="about">
      ${
        this.several.length > 1
          ? this.renderSeveral(language)
          : isThere
            ? this.renderOne(document, language)
            : html`<p class="muted">${words.none[language]}</p>`
      }
    </div>`;
  }

  /** Only beside a shape: beside an arrow or in a lane it would come to lie under the pointer. */
  renderPad(document: StudioDocument): TemplateResult | typeof nothing {
    const isShape = document.current.sop.nodes.some(({ id }) => id === document.selected);
    if (!isShape || this.several.length > 1) return nothing;
    return renderQuickPad(this.commands(document), { run: this.onCommand });
  }

  private renderOne(document: StudioDocument, language: Language): TemplateResult {
    const name = this.ports.names(document).of(document.selected);
    const title = this.isDrawingArrow ? words.drawArrow[language] : name;
    return renderCommands(words.commands[language](name), title, this.commands(document), {
      run: this.onCommand,
    });
  }

  private renderSeveral(language: Language): TemplateResult {
    const title = words.several[language](this.several.length);
    const remove: Command = {
      key: 'remove',
      icon: 'remove',
      label: words.remove[language],
      isDanger: true,
      run: () => this.ports.actions.remove(this.several),
    };
    return renderCommands(words.commands[language](title), title, [remove], {
      run: this.onCommand,
    });
  }

  private commands(document: StudioDocument): readonly Command[] {
    const { actions, ask } = this.ports;
    const names = this.ports.names(document);
    const language = this.ports.language();
    return commandsFor(document.selected, { document, actions, names, language, ask });
  }

  private readonly onCommand = (command: Command, event: MouseEvent, button: HTMLElement): void => {
    // A mouse draws the arrow; keys and fingers choose its end from a list.
    if (command.key === 'connect' && isMouse(event) && event.detail > 0) {
      this.isDrawingArrow = true;
      this.ports.stage.startArrow(event, this.ports.document()?.selected ?? '');
      this.ports.changed();
      return;
    }
    const items = command.items?.();
    if (!items) {
      command.run?.();
      void this.ports.shown().then(() => {
        const isLost = !button.isConnected && this.ports.root().activeElement === null;
        if (isLost) this.ports.focus();
      });
      return;
    }
    this.menu ??= new PopupMenu(this.ports.root());
    const chosen = items.map((item) => ({
      ...item,
      run: () => {
        item.run();
        this.ports.focus();
      },
    }));
    this.menu.open(button.getBoundingClientRect(), command.label, chosen, button);
  };
}

const isMouse = (event: MouseEvent): boolean =>
  !('pointerType' in event) || event.pointerType === 'mouse';
