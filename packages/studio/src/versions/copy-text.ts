/**
 * Puts the text of an element on the clipboard; selects it where the browser keeps that shut, as it
 * does on a page without HTTPS.
 *
 * @returns whether it is on the clipboard
 */
export async function copyText(element: Element): Promise<boolean> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  try {
    if (!clipboard) throw new Error('A page without HTTPS has no clipboard.');
    await clipboard.writeText(element.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
}
