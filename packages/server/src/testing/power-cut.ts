import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { logOnDisk, type LogOnDisk } from '../store/sql/sqlite/log-on-disk.ts';

/** Disks write sectors whole; what lies between two syncs comes in any order, or not at all. */
const sector = 512;
/** Both salts: they change when SQLite begins the log anew. */
const salts = [16, 24] as const;
const headLength = 32;

/**
 * A database whose power can be cut: it knows what of its two files the disk has promised.
 *
 * Of the log that is what was there when a sync of ours began which has ended since. Of the file it is
 * what was there when the log was last begun anew, for SQLite syncs the file before it does that. All
 * else may be on the disk or not, sector by sector.
 */
export class PowerCut {
  readonly #file: string;
  /** Between 0 and 1. */
  readonly #chance: () => number;
  readonly #isHonest: boolean;
  #log: Buffer;
  #main: Buffer;
  #restarts = 0;

  /** @param isHonest - false for a disk that says it has what it has not */
  constructor(file: string, chance: () => number, isHonest = true) {
    this.#file = file;
    this.#chance = chance;
    this.#isHonest = isHonest;
    this.#main = bytesOf(file);
    this.#log = bytesOf(`${file}-wal`);
  }

  /** To be given to `openSqlite` in place of the real one. */
  readonly onDisk = (file: string): LogOnDisk => {
    const real = logOnDisk(file);
    return {
      ...real,
      sync: async () => {
        const log = bytesOf(`${file}-wal`);
        const anew = isAnew(this.#log, log);
        if (anew) this.#main = bytesOf(file);
        await real.sync();
        if (anew) this.#restarts += 1;
        if (this.#isHonest) this.#log = log;
      },
    };
  };

  /** How often the log was begun anew. */
  get restarts(): number {
    return this.#restarts;
  }

  /** Writes what a machine would find after the power went at this moment. */
  cut(copy: string): void {
    const [main, log] = [bytesOf(this.#file), bytesOf(`${this.#file}-wal`)];
    const anew = isAnew(this.#log, log);
    // The head of a log that begins anew is synced by SQLite itself, and the file before it.
    const head = anew ? log.subarray(0, headLength) : this.#log.subarray(0, headLength);
    const left = this.#mixed(this.#log, log);
    head.copy(left);
    writeFileSync(copy, this.#mixed(anew ? main : this.#main, main));
    writeFileSync(`${copy}-wal`, left);
  }

  #mixed(promised: Buffer, written: Buffer): Buffer {
    const length = this.#chance() < 0.5 ? promised.length : written.length;
    const mixed = Buffer.alloc(Math.max(promised.length, length));
    promised.copy(mixed);
    for (let at = 0; at < mixed.length; at += sector) {
      if (this.#chance() < 0.5) written.copy(mixed, at, at, at + sector);
    }
    return mixed;
  }
}

const bytesOf = (file: string): Buffer => (existsSync(file) ? readFileSync(file) : Buffer.alloc(0));

function isAnew(before: Buffer, now: Buffer): boolean {
  return !before.subarray(...salts).equals(now.subarray(...salts));
}
