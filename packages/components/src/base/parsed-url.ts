/** Undefined for what is no whole address. `URL.canParse` came to Chrome with 120: too late for Android 7. */
export function parsedUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
