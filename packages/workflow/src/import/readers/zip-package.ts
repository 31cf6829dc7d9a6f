import { Inflate, strFromU8 } from 'fflate';
import type { Budget } from './budget.ts';
import { utf16 } from './decode-text.ts';
import { readingLimits, smallPart } from './reading-limits.ts';
import { brokenFile, zipBomb } from './refusal.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';

/** An archive of which parts are inflated one at a time, each counted while it grows. */
export class ZipPackage {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #budget: Budget;

  constructor(bytes: Uint8Array, budget: Budget) {
    this.#bytes = bytes;
    this.#budget = budget;
    this.#entries = new Map(zipEntries(bytes, budget).map((entry) => [entry.name, entry]));
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** A part as text; undefined when the archive lacks it. */
  text(name: string): string | undefined {
    if (!this.has(name)) return undefined;
    const pieces: Uint8Array[] = [];
    this.pour(name, (piece) => {
      pieces.push(piece);
      return true;
    });
    return decoded(joined(pieces));
  }

  /**
   * Inflates a part piece by piece.
   *
   * @param take - answers whether it wants more
   */
  pour(name: string, take: (piece: Uint8Array) => boolean): void {
    const entry = this.#entries.get(name);
    if (!entry) return;
    const packed = this.#bytes.subarray(entry.start, entry.start + entry.packed);
    let size = 0;
    const state = { goesOn: true };
    const give = (piece: Uint8Array) => {
      if (!state.goesOn || piece.length === 0) return;
      size += piece.length;
      this.#budget.spend('inflated', piece.length);
      if (size > smallPart && size > entry.packed * readingLimits.ratio) throw zipBomb();
      state.goesOn = take(piece);
    };
    if (entry.method === 'stored') {
      give(packed);
      return;
    }
    const inflate = new Inflate(give);
    try {
      for (let at = 0; state.goesOn && at < packed.length; at += packedPiece) {
        const end = Math.min(packed.length, at + packedPiece);
        inflate.push(packed.subarray(at, end), end === packed.length);
      }
    } catch (error) {
      // The library's own errors carry a code; what we throw ourselves passes.
      if (error instanceof Error && 'code' in error) throw brokenFile(name);
      throw error;
    }
  }
}

/** So small that what it inflates to, a thousandfold at most, is counted in time. Bytes. */
const packedPiece = 8_192;

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Office writes UTF-8; a few converters UTF-16, which XML allows too. */
function decoded(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return utf16(bytes, 1);
  if (a === 0xfe && b === 0xff) return utf16(bytes, 0);
  return strFromU8(bytes).replace(/^\uFEFF/, '');
}
