import type { Language } from '@alur/model/text.js';
import type { StudioDocument } from '../document/studio-document.ts';
import type { MenuItem } from '../table-editor/menu/popup-menu.ts';
import type { EditorActions } from './editor-actions.ts';
import type { ElementNames } from './element-names.ts';
import type { Icon } from './icons.ts';

/** Something that can be done with what is selected. */
export interface Command {
  readonly key: string;
  readonly icon: Icon;
  readonly label: string;
  /** Beside the shape as well, for the mouse. */
  readonly isQuick?: boolean;
  readonly isDanger?: boolean;
  readonly isDisabled?: boolean;
  readonly run?: () => void;
  /** Where there is a choice; the items open at the command. */
  readonly items?: () => readonly MenuItem[];
}

export interface CommandPorts {
  readonly document: StudioDocument;
  readonly actions: EditorActions;
  readonly names: ElementNames;
  readonly language: Language;
  /** Asks for a name, or for the detail of an event, in the drawing. */
  readonly ask: (id: string, what: 'name' | 'detail') => void;
  /** Selects elements, several of them together. */
  readonly select: (ids: readonly string[]) => void;
}
