/** What a message calls an element: its name where it has one, in quotation marks. */
export function called({ id, name }: { readonly id: string; readonly name: string }): string {
  return `"${name || id}"`;
}
