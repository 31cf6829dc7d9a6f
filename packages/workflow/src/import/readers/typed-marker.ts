/** What a line begins with when its number or bullet was typed rather than made by a list. */
export interface TypedMarker {
  readonly marker: string;
  readonly text: string;
  /** How deep a number with dots stands: 0 for "3.", 2 for "9.1.4."; undefined for other markers. */
  readonly level?: number | undefined;
}

const numbered = /^((?:\d{1,3}\.){1,6}\d{0,3}[.)]?|\(?\d{1,3}\))(?:\s+(?=\S)|$)/;
const lettered = /^(\(?[a-zA-Z][.)]|\(?[ivx]{1,5}[.)])(?:\s+(?=\S)|$)/;
/** "B.PROSEDUR", "1.Pemohon": the blank was not typed. */
const glued = /^([A-Z]\.(?=\p{Lu}{3})|\d{1,2}[.)](?=\p{Lu}\p{L}{2}))/u;
const bulleted = /^([-–—•▪●○◦■□➢✓✔*·])\s+(?=\S)/;

/** Splits "2.1. Penggunaan SIM" and "• Komputer" into what stands before and the text. */
export function typedMarker(line: string): TypedMarker | undefined {
  const text = line.trimStart();
  const [whole, marker] =
    numbered.exec(text) ?? lettered.exec(text) ?? bulleted.exec(text) ?? glued.exec(text) ?? [];
  if (whole === undefined || marker === undefined) return undefined;
  const rest = text.slice(whole.length);
  const isDotted = /^\d/.test(marker) && !marker.endsWith(')');
  return {
    marker,
    text: rest,
    ...(isDotted ? { level: marker.split('.').filter(Boolean).length - 1 } : {}),
  };
}
