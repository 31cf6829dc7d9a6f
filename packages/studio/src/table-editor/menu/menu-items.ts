import type { Language } from '@alur/model/text.js';
import { blockAround } from '@alur/workflow/edit/parallel/parallel-blocks.js';
import { mayHaveBeside } from '@alur/workflow/edit/parallel/parallel-partners.js';
import { stepNumber } from '@alur/workflow/layout/document/step-number.js';
import { hasTerminator, symbolOf, type PlacedSymbol } from '../edits/symbol-edits.ts';
import { stepNumbers, turnOf } from '../flow/turn-beside.ts';
import { headRow, type Cell } from '../grid/cell.ts';
import type { GridModel } from '../grid-model.ts';
import { tableWords as words } from '../messages.ts';
import type { TableActions } from '../table-actions.ts';
import type { MenuCommands } from './menu-commands.ts';
import type { MenuItem } from './popup-menu.ts';

export interface MenuPlace {
  readonly model: GridModel;
  readonly cell: Cell;
  readonly language: Language;
  readonly commands: MenuCommands;
  readonly actions: TableActions;
}

/** What can be done at a cell, with what it is called. */
export function menuItems(place: MenuPlace): {
  readonly label: string;
  readonly items: readonly MenuItem[];
} {
  const { model, cell, language } = place;
  if (cell.row === headRow) {
    return { label: words.columnMenu[language], items: performerItems(place) };
  }
  const activity = model.sop.activities[cell.row];
  const isSymbol = model.columns[cell.column]?.of === 'performer';
  return {
    label: isSymbol
      ? words.symbolMenu[language]
      : activity
        ? words.moreOfRow[language](stepNumber(activity, cell.row))
        : words.newRow[language],
    items: isSymbol
      ? [...symbolItems(place), ...stepItems(place)]
      : [...textItems(place), ...stepItems(place)],
  };
}

function symbolItems({ model, cell, language, commands }: MenuPlace): readonly MenuItem[] {
  const activity = model.sop.activities[cell.row];
  const performer = model.sop.performers[model.columns[cell.column]?.performer ?? -1];
  const isHere = activity !== undefined && activity.performer === performer?.id;
  const now = isHere ? symbolOf(model.plan, activity.id) : undefined;
  const place = (symbol: PlacedSymbol) => () => commands.place(symbol);
  return [
    ...(['process', 'decision'] as const).map((symbol) => ({
      label: words[symbol][language],
      isChecked: symbol === now,
      run: place(symbol),
    })),
    {
      label: words.terminator[language],
      isDisabled: !isHere || hasTerminator(model.plan, cell.row),
      run: place('terminator'),
    },
    { label: `${words.flow[language]}…`, isDisabled: !activity, run: () => commands.openFlow() },
  ];
}

function textItems({ language, commands }: MenuPlace): readonly MenuItem[] {
  return [
    { label: words.editCell[language], keys: 'F2', run: () => commands.edit() },
    { label: `${words.details[language]}…`, run: () => commands.openForm() },
  ];
}

function stepItems({ model, cell, language, commands, actions }: MenuPlace): readonly MenuItem[] {
  const isStep = cell.row < model.sop.activities.length && cell.row > headRow;
  const isInBranch = isStep && blockAround(model.sop, idAt(model, cell)) !== undefined;
  const item = (word: keyof typeof words & StepWord, keys: string, isDisabled = !isStep) => ({
    label: words[word][language],
    keys,
    isDisabled,
    run: () => commands.run(commandOfWord[word]),
  });
  return [
    item(isInBranch ? 'insertAboveInBranch' : 'insertAbove', 'Ctrl+Alt+Shift+='),
    item(isInBranch ? 'insertBelowInBranch' : 'insertBelow', 'Ctrl+Alt+=', false),
    ...besideItems({ model, cell, language, commands }),
    item('moveUp', 'Alt+↑', !isStep || cell.row === 0),
    item('moveDown', 'Alt+↓', !isStep || cell.row === model.sop.activities.length - 1),
    item('deleteRows', 'Ctrl+Alt+-'),
    { label: words.renumber[language], run: () => actions.renumber() },
  ];
}

/** A branch of its own, and beside which others a step runs. */
function besideItems({
  model,
  cell,
  language,
  commands,
}: Pick<MenuPlace, 'model' | 'cell' | 'language' | 'commands'>): readonly MenuItem[] {
  const id = idAt(model, cell);
  const turn = turnOf(model.sop, id);
  return [
    {
      label: words.insertBeside[language],
      keys: 'Ctrl+Alt+\\',
      isDisabled: !mayHaveBeside(model.sop, id),
      run: () => commands.run('insert-beside'),
    },
    {
      label: turn?.beside
        ? words.runBeside[language](stepNumbers(model.sop, turn.beside))
        : words[turn ? 'runAlone' : 'runAtOnce'][language],
      keys: 'Ctrl+Alt+Shift+\\',
      isDisabled: !turn,
      run: () => commands.run('turn-beside'),
    },
  ];
}

const idAt = ({ sop }: GridModel, { row }: Cell) => sop.activities[row]?.id ?? '';

type StepWord = keyof typeof commandOfWord;

const commandOfWord = {
  insertAbove: 'insert-above',
  insertBelow: 'insert-below',
  insertAboveInBranch: 'insert-above',
  insertBelowInBranch: 'insert-below',
  moveUp: 'move-up',
  moveDown: 'move-down',
  deleteRows: 'delete-rows',
} as const;

function performerItems({ model, cell, language, commands }: MenuPlace): readonly MenuItem[] {
  const at = model.columns[cell.column]?.performer;
  const isNone = at === undefined;
  return [
    { label: words.addPerformer[language], run: () => commands.addPerformer() },
    { label: words.rename[language], keys: 'F2', isDisabled: isNone, run: () => commands.rename() },
    {
      label: words.moveLeft[language],
      keys: 'Alt+←',
      isDisabled: isNone || at === 0,
      run: () => commands.movePerformer(-1),
    },
    {
      label: words.moveRight[language],
      keys: 'Alt+→',
      isDisabled: isNone || at === model.sop.performers.length - 1,
      run: () => commands.movePerformer(2),
    },
    {
      label: words.removePerformer[language],
      isDisabled: isNone,
      run: () => commands.removePerformer(),
    },
  ];
}
