import { keyOf } from '../text/plain.ts';
import { negativeWords } from '../words/conditions.ts';

/** The condition, and what is done: behind a comma, "maka", a colon, or where a verb of doing begins. */
export function parted(words: string): readonly [condition: string, action: string] {
  const said = words.replace(
    /(?:[\s,.;:]|\s(?:dan|serta|sedangkan|namun|tetapi|tapi)(?=[\s,.;:]*$))+$/,
    '',
  );
  // "jika tidak dikembalikan, dan …": what is done begins before the comma.
  const bare =
    /^(tidak|belum|kurang) (?=(?:di|me)\w*kembalikan\b|kembali\b|diperbaiki\b|dilengkapi\b)/i.exec(
      said,
    );
  if (bare) return [bare[1] ?? '', said.slice(bare[0].length)];
  const cut = /\s*[,:]\s*(?:maka\b)?|\s*\bmaka\b/i.exec(said);
  if (cut) return [said.slice(0, cut.index), said.slice(cut.index + cut[0].length).trim()];
  const list = said.split(' ');
  const verb = list.findIndex((word, index) => index > 0 && isDoing(word, list.slice(0, index)));
  return verb < 0 ? [said, ''] : [list.slice(0, verb).join(' '), list.slice(verb).join(' ')];
}

/** Verbs that begin what is done, and not those of a condition ("memenuhi", "ditemukan"). */
function isDoing(word: string, before: readonly string[]): boolean {
  // "jika permohonan ditolak" is a condition, "jika tidak memenuhi syarat ditolak" has one.
  if (/^di(?:tolak|setujui|terima)$/i.test(word))
    return before.length > 2 || negativeWords.test(keyOf(before.join(' ')));
  if (/^(?:kembali|lanjut|ke|selesai|proses|langsung|berkas)$/i.test(word)) return true;
  if (
    /^(?:memenuhi|memiliki|mempunyai|membutuhkan|memerlukan|mengalami|menyebabkan|mengenai|melebihi|ditemukan|diperlukan|dibutuhkan|dimaksud|dianggap|dinyatakan|menemukan|memungkinkan|dipenuhi)$/i.test(
      word,
    )
  )
    return false;
  return /^(?:di[a-z]{4,}|me[mnlr][a-z]{3,}|meng[a-z]{3,})$/i.test(word.replace(/[.,;]$/, ''));
}
