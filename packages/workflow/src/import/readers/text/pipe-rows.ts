/** Whether a line belongs to a table drawn with `|`, as Markdown and old reports have it. */
export function isPipeLine(line: string): boolean {
  const text = line.trim();
  return ruler.test(text) ? /[|+]/.test(text) : /^\|.*\|$/.test(text) || /\|[^|]+\|/.test(text);
}

const ruler = /^[|+:=\s-]{3,}$/;

/** The rows of such lines. Where rulers part all rows, the lines between two are one row. */
export function pipeRows(lines: readonly string[]): readonly (readonly string[])[] {
  const isRuled = lines.filter((line) => ruler.test(line.trim())).length > 2;
  const rows: string[][] = [];
  let isNew = true;
  for (const line of lines) {
    const text = line.trim();
    if (ruler.test(text)) {
      isNew = true;
      continue;
    }
    const cells = text
      .replace(/^\|/, '')
      .replace(/\|$/, '')
      .split('|')
      .map((cell) => cell.trim());
    const last = rows.at(-1);
    if (isRuled && !isNew && last) {
      cells.forEach((cell, index) => {
        last[index] = `${last[index] ?? ''}\n${cell}`.trim();
      });
    } else rows.push(cells);
    isNew = false;
  }
  return rows;
}
