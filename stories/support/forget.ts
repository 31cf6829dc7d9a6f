/**
 * Forgets what elements keep in the browser, so that no story begins where another one stopped.
 * Storybook's own entries stay.
 */
export function forget(): void {
  for (const storage of [sessionStorage, localStorage]) {
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    for (const key of keys) if (/^alur[-:]/.test(key)) storage.removeItem(key);
  }
}
