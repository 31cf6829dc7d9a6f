/**
 * The line, from 1, of the element with this id in a BPMN file: for people who look for what a
 * problem's `pointer` names. 1 where there is no such element.
 */
export function lineOf(xml: string, elementId: string): number {
  if (elementId === '') return 1;
  for (const quote of ['"', "'"]) {
    const attribute = `id=${quote}${elementId}${quote}`;
    let at = xml.indexOf(attribute);
    // `processid="x"` ends in the same characters.
    while (at > 0 && !/\s/.test(xml.charAt(at - 1))) at = xml.indexOf(attribute, at + 1);
    if (at > 0) return lineAt(xml, at);
  }
  return 1;
}

function lineAt(xml: string, offset: number): number {
  let line = 1;
  for (let at = xml.indexOf('\n'); at !== -1 && at < offset; at = xml.indexOf('\n', at + 1)) line++;
  return line;
}
