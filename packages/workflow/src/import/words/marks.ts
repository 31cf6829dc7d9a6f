/**
 * What stands in a performer's cell instead of a drawn symbol: characters that look like the five
 * symbols of PermenPAN-RB 35/2012, ticks, and letters of symbol fonts that Word leaves behind
 * (Wingdings: ü tick, û cross).
 */
export const markCharacters = {
  decision: '◇◊⬦♦◆⋄⟡⬥❖🔷🔶',
  process: '□■▭▬▢◻◼⬜▯▮█☐▣▤▥▦▧▨▩❏❐',
  terminator: '⬭⬬◯⬯⏺⬮',
  /** A tick says who, not which symbol. */
  tick: '○●•∙·✓✔√☑✗✘✕✖☒×*ν★☆▲△',
  /** Part of a line of the chart: says nothing by itself. */
  line: '→←↑↓↔↕⇒⇐⇑⇓⟶⟵➔➜➝➞►◄▼▽↳↲↴↵│┃─━┌┐└┘├┤┬┴┼╰╯╭╮|_⬠⌂',
} as const;

/** Letters that are ticks when they stand alone. */
export const tickLetters = /^(?:x|v|y|o|ü|û|p|ok|ada)$/i;

/** "<>" is a diamond, "[]" a box, "()" a capsule. */
export const typedShapes: readonly (readonly [RegExp, 'decision' | 'process' | 'terminator'])[] = [
  [/<\s*>/g, 'decision'],
  [/\[\s*\]/g, 'process'],
  [/\(\s*\)/g, 'terminator'],
];

export const startWords = /^(?:mulai|start|awal|begin|dimulai)$/i;
export const endWords = /^(?:selesai|end|akhir|finish|stop|berakhir|tutup)$/i;

/** The labels of arrows. */
export const answerWords =
  /^(?:ya|y|tidak|tdk|t|n|yes|no|lengkap|tidak lengkap|setuju|tidak setuju)$/i;

/** A whole cell that is the label of an arrow whose lines were lost: "Belum lengkap", "Sudah benar". */
export const answerPhrase =
  /^(?:ya|tidak|tdk|belum|sudah|kurang|telah|jika|bila)(?:[\s,]+\p{L}+){0,3}$/iu;

/** Answers that stand alone in cells whose drawing is lost, one or both: "Tidak", "TidakYa", "T". */
export const lostYes = /(?:^|\s|k)(?:ya|y|yes)(?:\s|$)/i;
export const lostNo = /(?:^|\s|a)(?:tidak|tdk|t|no)(?:ya|\s|$)/i;
export const onlyAnswers = /^(?:(?:ya|tidak|tdk|y|t|yes|no)\s*){1,3}$/i;
