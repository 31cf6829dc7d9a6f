import { readdir, readFile } from 'node:fs/promises';
import { type ModdleElement, parseDefinitions } from '../../bpmn/moddle.ts';

export const rulesFolder = new URL('../rules/', import.meta.url);

/** A rule's own folder, as its suite and the documentation read it. */
export class RuleFolder {
  readonly name: string;
  readonly #url: URL;

  constructor(name: string) {
    this.name = name;
    this.#url = new URL(`${name}/`, rulesFolder);
  }

  async files(): Promise<string[]> {
    return (await readdir(this.#url)).sort();
  }

  async text(file: string): Promise<string> {
    return readFile(new URL(file, this.#url), 'utf8');
  }

  /** Not scanned before: a rule must also see what `alur check` refuses on sight. */
  async definitions(file: string): Promise<ModdleElement> {
    const parsed = await parseDefinitions(await this.text(file));
    if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
    return parsed.definitions;
  }

  /** What the page says at its top: the rule in both languages and its usual weight. */
  async page(): Promise<{ readonly id: string; readonly en: string; readonly severity: string }> {
    const page = await this.text('README.md');
    const top = /^# (\S+)\n\n(.+)\n\n_(.+)_\n\nBawaan · default: `(\w+)`\n/.exec(page);
    const [, name, id = '', en = '', severity = ''] = top ?? [];
    if (name !== this.name)
      throw new Error(`The page of ${this.name} does not begin as it should.`);
    return { id, en, severity };
  }
}
