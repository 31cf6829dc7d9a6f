import { waitFor } from 'storybook/test';

/**
 * What a story does and looks for, through the shadow roots as a person does: by what is on the
 * page.
 */

const patience = { timeout: 15_000, interval: 20 };

/** Waits until the page says so. */
export async function see(page: ParentNode, ...words: readonly string[]): Promise<void> {
  await waitFor(() => {
    const text = textOf(page);
    const missing = words.find((each) => !text.includes(each));
    if (missing !== undefined) throw new Error(`The page does not say “${missing}” but: ${text}`);
  }, patience);
}

/** Presses the button with these words, once it is there; by its name for screen readers. */
export async function press(page: ParentNode, words: string): Promise<void> {
  const button = await waitFor(() => {
    const found = all(page, 'button, summary').find((one) => nameOf(one).startsWith(words));
    if (!found) throw new Error(`There is no button “${words}” in: ${textOf(page)}`);
    return found;
  }, patience);
  button.click();
}

/** Waits for what a selector finds. */
export async function find<E extends HTMLElement = HTMLElement>(
  page: ParentNode,
  selector: string,
): Promise<E> {
  return waitFor(() => {
    const [found] = all(page, selector);
    if (!found) throw new Error(`There is no ${selector} in: ${textOf(page)}`);
    return found as E;
  }, patience);
}

/** Types into a control, or chooses, and leaves it. */
export async function enter(page: ParentNode, selector: string, value: string): Promise<void> {
  const control = await find<HTMLInputElement>(page, selector);
  const tell = (event: Event): boolean => control.dispatchEvent(event);
  // A page in the background gets no events of the focus from the browser.
  tell(new FocusEvent('focusin', { bubbles: true, composed: true }));
  control.value = value;
  tell(new InputEvent('input', { bubbles: true, composed: true }));
  tell(new Event('change', { bubbles: true }));
  tell(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

/** Chooses a file, as the file dialog does. */
export async function choose(page: ParentNode, selector: string, file: File): Promise<void> {
  const input = await find<HTMLInputElement>(page, selector);
  const chosen = new DataTransfer();
  chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const nameOf = (element: HTMLElement): string =>
  (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();

function all(node: ParentNode, selector: string): readonly HTMLElement[] {
  const inside = [...node.querySelectorAll<HTMLElement>('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? all(shadowRoot, selector) : [],
  );
  return [...node.querySelectorAll<HTMLElement>(selector), ...inside];
}

function textOf(node: Node): string {
  const inner = node instanceof Element && node.shadowRoot ? [node.shadowRoot] : [];
  const texts = [...inner, ...node.childNodes].map((child) =>
    child instanceof Text ? child.data : textOf(child),
  );
  return texts.join('').replace(/\s+/g, ' ');
}
