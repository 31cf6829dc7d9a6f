import type { Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { StudioDocument } from '../document/studio-document.ts';
import { PopupMenu } from '../table-editor/menu/popup-menu.ts';
import { together } from './change/select-several.ts';
import { SopView } from './change/sop-view.ts';
import type { Command, CommandPorts } from './command.ts';
import { commandsFor } from './commands.ts';
import type { EditorActions } from './editor-actions.ts';
import type { EditorStage } from './editor-stage.ts';
import type { ElementNames } from './element-names.ts';
import { diagramWords as words } from './messages.ts';
import { renderCommands, renderQuickPad } from './render-commands.ts';
import { commandsForSeveral } from './several-commands.ts';

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
  private some: readonly string[] = [];
  private isDrawingArrow = false;

  constructor(ports: SelectedPorts) {
    this.ports = ports;
  }

  /** What is selected where that is more than one element; empty otherwise. */
  get several(): readonly string[] {
    return this.some.length > 1 ? this.some : [];
  }

  /** @param ids - what somebody has selected, on the canvas or without it */
  select(ids: readonly string[]): void {
    const document = this.ports.document();
    const known = document && ids.length > 1 ? together(viewOf(document), ids) : ids;
    this.some = known;
    if (known.length < 2) document?.select(known[0] ?? '');
    this.show();
  }

  /** Another view, or a key, has selected one element. */
  selectedOne(): void {
    this.some = [];
    this.show();
  }

  /** What is drawn has changed: some of what is selected may be gone. */
  follow(): void {
    const document = this.ports.document();
    if (document) this.some = together(viewOf(document), this.some);
    this.show();
  }

  private show(): void {
    const selected = this.ports.document()?.selected ?? '';
    this.ports.stage.select(this.several.length > 0 ? this.several : [selected], selected);
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
          ? this.renderSeveral(document, language)
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

  private renderSeveral(document: StudioDocument, language: Language): TemplateResult {
    const title = words.several[language](this.several.length);
    const commands = commandsForSeveral(this.several, this.commandPorts(document));
    return renderCommands(words.commands[language](title), title, commands, {
      run: this.onCommand,
    });
  }

  private commands(document: StudioDocument): readonly Command[] {
    return commandsFor(document.selected, this.commandPorts(document));
  }

  private commandPorts(document: StudioDocument): CommandPorts {
    const { actions, ask } = this.ports;
    return {
      ...{ document, actions, ask, language: this.ports.language() },
      names: this.ports.names(document),
      select: (ids) => this.select(ids),
    };
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

const viewOf = ({ current }: StudioDocument) => new SopView(current.sop);

const isMouse = (event: MouseEvent): boolean =>
  !('pointerType' in event) || event.pointerType === 'mouse';
