import { strFromU8 } from 'fflate';
import type { Budget } from './budget.ts';
import { brokenFile, Refusal } from './refusal.ts';

/** A part of an archive, where its packed bytes lie. */
export interface ZipEntry {
  readonly name: string;
  readonly start: number;
  /** Bytes. */
  readonly packed: number;
  readonly method: 'stored' | 'deflated';
}

/**
 * The parts of an archive by its central directory. The unzipping library gives parts whole, which
 * a bomb must never be; so their places are read here, and it inflates them piece by piece.
 *
 * @see APPNOTE.TXT (PKWARE), 4.3
 */
export function zipEntries(bytes: Uint8Array, budget: Budget): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) throw brokenFile('zip');
  const found: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let rest = view.getUint16(end + 10, true); rest > 0; rest--) {
    budget.spend('entries');
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw brokenFile('zip');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    ) as [number, number, number];
    const name = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/');
    if ((view.getUint16(at + 8, true) & 1) === 1) throw encrypted();
    const method = view.getUint16(at + 10, true);
    const header = view.getUint32(at + 42, true);
    const packed = view.getUint32(at + 20, true);
    at += 46 + nameLength + extraLength + commentLength;
    if (method !== 0 && method !== 8) continue;
    if (header + 30 > bytes.length) throw brokenFile(name);
    const start =
      header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    if (start + packed > bytes.length) throw brokenFile(name);
    found.push({ name, start, packed, method: method === 0 ? 'stored' : 'deflated' });
  }
  return found;
}

/** Behind it only a comment of up to 64 KiB may stand. */
function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 65_535; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

const encrypted = () =>
  new Refusal(
    'password',
    'Berkas dikunci dengan kata sandi. Buka dengan kata sandinya, simpan tanpa kata sandi, lalu coba lagi.',
    'The file is locked with a password. Open it with the password, save it without one, and try again.',
  );
