import { writeFile } from 'node:fs/promises';
import type { Sop } from '@alur/model/sop/sop.js';
import type { EngineContext } from '../../../engine/engine-port.ts';
import type { Move, Player, Sight } from '../../../testing/differential/player.ts';
import { exportForOperaton } from '../../export-for-operaton.ts';
import type { OperatonAnswer, OperatonProcess, OperatonTask } from './operaton-process.ts';

/** A case of an exported SOP on a real Operaton. */
export class OperatonPlayer implements Player {
  readonly #operaton: OperatonProcess;
  readonly #sop: Sop;
  #sight!: Sight;

  private constructor(operaton: OperatonProcess, sop: Sop) {
    this.#operaton = operaton;
    this.#sop = sop;
  }

  /** @param file - where the exported SOP may be written */
  static async start(
    operaton: OperatonProcess,
    sop: Sop,
    context: EngineContext,
    file: string,
  ): Promise<OperatonPlayer> {
    const written = await exportForOperaton(sop, { workingTime: 'every-day' });
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    await writeFile(file, written.value.xml);
    await operaton.tell('forget');
    await operaton.tell('deploy', file);
    const player = new OperatonPlayer(operaton, sop);
    player.#take(await operaton.tell('start', ...variables(context)));
    return player;
  }

  get sight(): Sight {
    return this.#sight;
  }

  async play(move: Move): Promise<void> {
    this.#take(await this.#operaton.tell(...wordsOf(move)));
  }

  #take({ lives = false, tasks = [], waiting = [] }: OperatonAnswer): void {
    for (const task of tasks) this.#check(task);
    const open = tasks.map(({ activity }) => activity).sort();
    const isStuck = open.length === 0 && waiting.length === 0;
    this.#sight = {
      open,
      waiting: [...waiting].sort(),
      ended: lives ? (isStuck ? 'stuck' : 'no') : 'completed',
    };
  }

  /** Is it offered to those, and called so, as the SOP says? */
  #check({ activity, name, groups }: OperatonTask): void {
    const node = this.#sop.nodes.find(({ id }) => id === activity);
    const role = this.#sop.performers.find(({ id }) => id === node?.performer)?.role;
    const [found, expected] = [
      { name, groups },
      { name: node?.name, groups: role === undefined ? [] : [role] },
    ].map((each) => JSON.stringify(each));
    if (found !== expected) throw new Error(`${activity} is ${found}, not ${expected}`);
  }
}

function wordsOf(move: Move): string[] {
  switch (move.kind) {
    case 'complete':
      return ['complete', move.activity, ...(move.outcome === undefined ? [] : [move.outcome])];
    case 'error':
      return ['error', move.activity, move.code];
    case 'happen':
      return ['happen', move.node];
  }
}

/** What a case is started with: maps of values, or values, as `PlayCases` reads them. */
function variables(context: EngineContext): string[] {
  return Object.entries(context).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).map(([key, each]) => variable(`${name}.${key}`, each))
      : [variable(name, value)],
  );
}

function variable(name: string, value: unknown): string {
  if (value === null) return `${name}:null=`;
  if (Array.isArray(value)) return `${name}:list=${value.map(encodeURIComponent).join(',')}`;
  return `${name}:${typeof value}=${typeof value === 'string' ? value : JSON.stringify(value)}`;
}
