/** The JSON that a page of the docs shows below `<!-- berkas: <name> -->`. */
export function shownJson(page: string, name: string): unknown {
  const [, after] = page.split(`<!-- berkas: ${name} -->`);
  const [, json] = /```json\n([\s\S]*?)\n```/.exec(after ?? '') ?? [];
  if (json === undefined) throw new Error(`The page does not show ${name}.`);
  return JSON.parse(json);
}
