import type { Language } from '@alur/model/text.js';
import type { MenuItem } from '../table-editor/menu/popup-menu.ts';
import { isOfKind, kindsFor } from './change/change-type.ts';
import { newNames } from './change/labels.ts';
import { mayConnect, mayMove } from './change/may.ts';
import type { LaterKind } from './change/new-kinds.ts';
import { SopView } from './change/sop-view.ts';
import { diagramWords as words } from './messages.ts';
import type { Command, CommandPorts } from './command.ts';
import { also } from './several-commands.ts';

/** What can be done with the selected element, whether by mouse, finger or keys. */
export function commandsFor(id: string, ports: CommandPorts): readonly Command[] {
  const sop = new SopView(ports.document.current.sop);
  if (sop.flow(id)) return arrowCommands(id, sop, ports);
  if (sop.performer(id)) return laneCommands(id, sop, ports);
  if (sop.node(id)) return nodeCommands(id, sop, ports);
  return [renaming(id, ports)];
}

const renaming = (id: string, { language, ask }: CommandPorts): Command => ({
  key: 'rename',
  icon: 'rename',
  label: words.rename[language],
  isQuick: true,
  run: () => ask(id, 'name'),
});

const removing = (id: string, { language, actions }: CommandPorts): Command => ({
  key: 'remove',
  icon: 'remove',
  label: words.remove[language],
  isQuick: true,
  isDanger: true,
  run: () => actions.remove([id]),
});

const news =
  (kinds: readonly LaterKind[], language: Language, run: (kind: LaterKind) => void) =>
  (): readonly MenuItem[] =>
    kinds.map((kind) => ({ label: newNames[kind][language], run: () => run(kind) }));

function nodeCommands(id: string, sop: SopView, ports: CommandPorts): readonly Command[] {
  const { actions, language, names, document } = ports;
  const node = sop.node(id);
  const leadsOn = node?.type !== 'endEvent';
  const kinds = kindsFor(node);
  const detail = node?.trigger?.kind;
  const targets = sop.sop.nodes.filter((each) => mayConnect(sop, id, each.id));
  return [
    renaming(id, ports),
    ...when(leadsOn, {
      key: 'next',
      icon: 'step',
      label: words.nextStep[language],
      isQuick: true,
      run: () => actions.append('step', id),
    }),
    ...when(leadsOn, {
      key: 'after',
      icon: 'after',
      label: words.addAfter[language],
      items: news(['decision', 'parallel', 'timer', 'message', 'end'], language, (kind) =>
        actions.append(kind, id),
      ),
    }),
    ...when(leadsOn, {
      key: 'connect',
      icon: 'connect',
      label: words.connect[language],
      isQuick: true,
      isDisabled: targets.length === 0,
      items: () =>
        targets.map((target) => ({
          label: names.of(target.id),
          run: () => actions.onConnect(id, target.id),
        })),
    }),
    ...when(detail === 'timer' || detail === 'message', {
      key: 'detail',
      icon: 'detail',
      label: words[detail === 'timer' ? 'time' : 'message'][language],
      run: () => ports.ask(id, 'detail'),
    }),
    ...when(mayMove(node), {
      key: 'performer',
      icon: 'performer',
      label: words.performerOf[language],
      items: () =>
        sop.sop.performers.map((performer) => ({
          label: performer.name,
          isChecked: performer.id === node?.performer,
          run: () => actions.giveTo([id], performer.id),
        })),
    }),
    ...when(kinds.length > 1, {
      key: 'kind',
      icon: 'kind',
      label: words.kind[language],
      items: () =>
        kinds.map((kind) => ({
          label: kind.words[language],
          isChecked: node !== undefined && isOfKind(node, kind),
          run: () => actions.changeType(id, kind.key),
        })),
    }),
    ...when(document.current.places.has(id), {
      key: 'give-back',
      icon: 'pin',
      label: words.giveBack[language],
      run: () => actions.giveBack(id),
    }),
    ...when(mayMove(node), also([id], sop, ports)),
    removing(id, ports),
  ];
}

function arrowCommands(id: string, sop: SopView, ports: CommandPorts): readonly Command[] {
  const { actions, language, names } = ports;
  const source = sop.flow(id)?.source ?? '';
  const target = sop.flow(id)?.target ?? '';
  const targets = sop.sop.nodes.filter((each) => mayConnect(sop, source, each.id));
  const sources = sop.sop.nodes.filter((each) => mayConnect(sop, each.id, target));
  return [
    { ...renaming(id, ports), label: words.answer[language] },
    {
      key: 'insert',
      icon: 'insert',
      label: words.insert[language],
      items: news(['step', 'decision', 'parallel', 'timer', 'message'], language, (kind) =>
        actions.insert(kind, id),
      ),
    },
    {
      key: 'lead-to',
      icon: 'connect',
      label: words.leadTo[language],
      isDisabled: targets.length === 0,
      items: () =>
        targets.map((each) => ({
          label: names.of(each.id),
          run: () => actions.onReconnect(id, 'target', each.id),
        })),
    },
    {
      key: 'lead-from',
      icon: 'from',
      label: words.leadFrom[language],
      isDisabled: sources.length === 0,
      items: () =>
        sources.map((each) => ({
          label: names.of(each.id),
          run: () => actions.onReconnect(id, 'source', each.id),
        })),
    },
    removing(id, ports),
  ];
}

function laneCommands(id: string, sop: SopView, ports: CommandPorts): readonly Command[] {
  const { actions, language } = ports;
  const at = sop.sop.performers.findIndex((each) => each.id === id);
  return [
    renaming(id, ports),
    {
      key: 'up',
      icon: 'up',
      label: words.up[language],
      isDisabled: at === 0,
      run: () => actions.shiftPerformer(id, 'up'),
    },
    {
      key: 'down',
      icon: 'down',
      label: words.down[language],
      isDisabled: at === sop.sop.performers.length - 1,
      run: () => actions.shiftPerformer(id, 'down'),
    },
    {
      key: 'below',
      icon: 'performer',
      label: words.below[language],
      run: () => actions.addPerformer(id),
    },
    removing(id, ports),
  ];
}

const when = (holds: boolean, command: Command): readonly Command[] => (holds ? [command] : []);
