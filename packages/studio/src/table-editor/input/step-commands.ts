import { stepNumber } from '@alur/workflow/layout/document/step-number.js';
import { stepNumbers, turnOf } from '../flow/turn-beside.ts';
import { tableWords as words } from '../messages.ts';
import { sizeOf, type InputPorts } from './input-ports.ts';

/** New steps around the active one, and what it runs beside. */
export class StepCommands {
  private readonly ports: InputPorts;

  constructor(ports: InputPorts) {
    this.ports = ports;
  }

  /** Where no step is, a new one comes below the last. */
  insert(where: 'before' | 'after' | 'beside'): void {
    const { actions, cursor, model } = this.ports;
    const activity = model()?.sop.activities[cursor.active.row];
    const { steps } = sizeOf(this.ports);
    if (!activity && where === 'beside') return;
    const row = activity ? actions.insertAt(where, activity.id) : steps;
    if (!activity) actions.addStep(steps);
    if (row === undefined) return;
    const column = model()?.columns.findIndex(({ of }) => of === 'activity') ?? -1;
    this.ports.goTo({ row, column: column < 0 ? cursor.active.column : column }, undefined, () => {
      if (this.beside) this.tellOfBeside();
    });
  }

  /** At the same time as the step above, or else the one below, and alone again. */
  turnBeside(): void {
    const { actions, cursor, model } = this.ports;
    const { sop } = model() ?? {};
    const activity = sop?.activities[cursor.active.row];
    const turn = sop && activity && turnOf(sop, activity.id);
    if (!activity || !turn) return;
    const row = actions.runBeside(activity, turn.beside?.[0]);
    this.ports.goTo({ ...cursor.active, row }, undefined, () => this.tellOfBeside());
  }

  /** The numbers of the steps that the active one runs beside; empty for none. */
  private get beside(): string {
    const { sop, atOnce } = this.ports.model() ?? {};
    const { id = '' } = sop?.activities[this.ports.cursor.active.row] ?? {};
    return sop ? stepNumbers(sop, atOnce?.beside.get(id)) : '';
  }

  /** What the small line below the name says now: nobody would hear it by itself. */
  private tellOfBeside(): void {
    const { cursor, model, language, tell } = this.ports;
    const { row } = cursor.active;
    const activity = model()?.sop.activities[row];
    if (!activity) return;
    const said = this.beside ? words.atOnce[language()](this.beside) : words.alone[language()];
    tell(`${words.step[language()](stepNumber(activity, row))}: ${said}.`);
  }
}
