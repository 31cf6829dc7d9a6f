/** Changes to JSON, by pointer: a value is put there, `undefined` takes away, `-` appends. */
export type Edits = Readonly<Record<string, unknown>>;

/** A copy of some JSON with changes, made one after the other. */
export function edited(json: unknown, edits: Edits): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(json));
  for (const [pointer, value] of Object.entries(edits)) edit(copy, pointer, value);
  return copy;
}

function edit(json: unknown, pointer: string, value: unknown): void {
  const names = pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = names.pop() as string;
  let at = json as Record<string, unknown>;
  for (const name of names) {
    const next = at[name];
    if (typeof next !== 'object' || next === null) throw new Error(`Nothing at ${pointer}.`);
    at = next as Record<string, unknown>;
  }
  if (Array.isArray(at) && last === '-') at.push(value);
  else if (Array.isArray(at) && value === undefined) at.splice(Number(last), 1);
  else if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
}
