import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import type { Imported } from '../import/imported.ts';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** What an author has done to an SOP and no server has yet: kept by the browser, as it is typed. */
export interface LocalDraft {
  /** The SOP's id, within its agency: `denpasar/online-registration.bpmn`. */
  readonly workflow: string;
  readonly authored: AuthoredSop;
  /** The version of the server's draft that it goes on from; 0 where there was none. */
  readonly version: number;
  /** The revision whose changes are in it; undefined for a new SOP. */
  readonly basedOn: number | undefined;
  /** What that version held: the common ancestor, should somebody else have saved meanwhile. */
  readonly base: AuthoredSop | undefined;
  /** Epoch milliseconds. */
  readonly savedAt: number;
}

interface Schema extends DBSchema {
  drafts: { key: string; value: LocalDraft };
  imports: { key: string; value: Imported & { readonly workflow: string } };
}

/** The drafts of one browser; each author's browser has its own. */
export class LocalDrafts {
  readonly #name: string;
  #opened: Promise<IDBPDatabase<Schema>> | undefined;

  /** @param agency - drafts of two agencies on one site stay apart */
  constructor(agency: string) {
    this.#name = `alur-studio-${agency}`;
  }

  async get(workflow: string): Promise<LocalDraft | undefined> {
    return (await this.#open()).get('drafts', workflow);
  }

  async all(): Promise<readonly LocalDraft[]> {
    return (await this.#open()).getAll('drafts');
  }

  async put(draft: LocalDraft): Promise<void> {
    await (await this.#open()).put('drafts', draft);
  }

  async remove(workflow: string): Promise<void> {
    await (await this.#open()).delete('drafts', workflow);
  }

  /** What an import left to be looked at; it outlives the draft, which the server has soon. */
  async imported(workflow: string): Promise<Imported | undefined> {
    return (await this.#open()).get('imports', workflow);
  }

  async putImported(workflow: string, imported: Imported): Promise<void> {
    await (await this.#open()).put('imports', { workflow, ...imported });
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    this.#opened ??= openDB<Schema>(this.#name, 1, {
      upgrade: (database) => {
        database.createObjectStore('drafts', { keyPath: 'workflow' });
        database.createObjectStore('imports', { keyPath: 'workflow' });
      },
      // Another tab deletes or renews it: this one opens it again when it next needs it.
      blocking: (_old, _new, event) => {
        (event.target as IDBDatabase).close();
        this.#opened = undefined;
      },
      terminated: () => {
        this.#opened = undefined;
      },
    });
    return this.#opened;
  }
}
