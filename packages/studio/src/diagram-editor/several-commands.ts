import { mayMove } from './change/may.ts';
import { allTogether, toggled } from './change/select-several.ts';
import { SopView } from './change/sop-view.ts';
import type { Command, CommandPorts } from './command.ts';
import { diagramWords as words } from './messages.ts';

/** What can be done with several elements at once, as one step of the history. */
export function commandsForSeveral(
  ids: readonly string[],
  ports: CommandPorts,
): readonly Command[] {
  const { actions, language, document } = ports;
  const sop = new SopView(document.current.sop);
  const areShapes = ids.every((id) => mayMove(sop.node(id)));
  return [
    ...(areShapes ? [giving(ids, sop, ports)] : []),
    also(ids, sop, ports),
    {
      key: 'remove',
      icon: 'remove',
      label: words.remove[language],
      isDanger: true,
      run: () => actions.remove(ids),
    },
  ];
}

const giving = (
  ids: readonly string[],
  { sop, node }: SopView,
  { actions, language }: CommandPorts,
): Command => ({
  key: 'performer',
  icon: 'performer',
  label: words.performerOf[language],
  items: () =>
    sop.performers.map((performer) => ({
      label: performer.name,
      isChecked: ids.every((id) => node(id)?.performer === performer.id),
      run: () => actions.giveTo(ids, performer.id),
    })),
});

/** Without a mouse shapes are put together one by one. */
export const also = (
  ids: readonly string[],
  sop: SopView,
  { language, names, select }: CommandPorts,
): Command => ({
  key: 'also',
  icon: 'also',
  label: words.also[language],
  items: () =>
    allTogether(sop).map(({ id }) => ({
      label: names.of(id),
      isChecked: ids.includes(id),
      run: () => select(toggled(ids, id)),
    })),
});
