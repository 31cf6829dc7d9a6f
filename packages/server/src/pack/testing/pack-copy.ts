import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository, which is a pack itself: Denpasar's. */
export const repository = fileURLToPath(new URL('../../../../../', import.meta.url));

/** A copy of Denpasar's pack in a temporary folder, for tests to break. */
export class PackCopy {
  readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  static async make(): Promise<PackCopy> {
    const root = await mkdtemp(join(tmpdir(), 'alur-pack-'));
    for (const folder of ['schemas/shared', 'schemas/denpasar', 'workflows/denpasar']) {
      await cp(join(repository, folder), join(root, folder), { recursive: true });
    }
    return new PackCopy(root);
  }

  async text(file: string): Promise<string> {
    return readFile(join(this.root, file), 'utf8');
  }

  async write(file: string, text: string): Promise<void> {
    await writeFile(join(this.root, file), text);
  }

  /** Replaces the first place of a text, which must be there. */
  async replace(file: string, found: string, by: string): Promise<void> {
    const text = await this.text(file);
    if (!text.includes(found)) throw new Error(`${file} does not hold ${found}`);
    await this.write(
      file,
      text.replace(found, () => by),
    );
  }

  async changeJson(file: string, change: (json: never) => void): Promise<void> {
    const json = JSON.parse(await this.text(file)) as never;
    change(json);
    await this.write(file, JSON.stringify(json, null, 2));
  }

  /** The line, from 1, of the first place of a text. */
  async lineOf(file: string, found: string): Promise<number> {
    const [before = '', ...rest] = (await this.text(file)).split(found);
    if (rest.length === 0) throw new Error(`${file} does not hold ${found}`);
    return before.split('\n').length;
  }

  async remove(): Promise<void> {
    await rm(this.root, { recursive: true });
  }
}
