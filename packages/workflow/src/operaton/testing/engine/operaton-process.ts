import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('PlayCases.java', import.meta.url));

/** What `PlayCases` answers with; which of them depends on the command. */
export interface OperatonAnswer {
  readonly version?: string;
  readonly lives?: boolean;
  readonly tasks?: readonly OperatonTask[];
  readonly waiting?: readonly string[];
}

export interface OperatonTask {
  readonly activity: string;
  readonly name: string;
  readonly form: string | null;
  readonly groups: readonly string[];
}

/** An Operaton in a process of its own, told by `PlayCases` what to do; one command at a time. */
export class OperatonProcess {
  readonly version: string;
  readonly #java: ChildProcess;
  readonly #answers: AsyncIterator<string>;

  private constructor(java: ChildProcess, answers: AsyncIterator<string>, version: string) {
    this.#java = java;
    this.#answers = answers;
    this.version = version;
  }

  /** @param classPath - Operaton's engine, what it needs, and H2; as `java -cp` takes it */
  static async start(classPath: string): Promise<OperatonProcess> {
    const java = spawn('java', ['-cp', classPath, program], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const answers = createInterface({ input: java.stdout })[Symbol.asyncIterator]();
    const first = await answers.next();
    if (first.done === true) throw new Error('Operaton did not start');
    const { version = '' } = JSON.parse(first.value) as OperatonAnswer;
    return new OperatonProcess(java, answers, version);
  }

  /** @throws what Operaton says against it */
  async tell(...words: readonly string[]): Promise<OperatonAnswer> {
    this.#java.stdin?.write(`${words.map(encodeURIComponent).join(' ')}\n`);
    const line = await this.#answers.next();
    if (line.done === true) throw new Error('Operaton has ended');
    const answer = JSON.parse(line.value) as OperatonAnswer & { readonly error?: string };
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer;
  }

  async end(): Promise<void> {
    this.#java.stdin?.end();
    await once(this.#java, 'exit');
  }
}
