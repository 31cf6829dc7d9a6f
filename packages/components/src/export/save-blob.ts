/** Lets the browser save a file, as if a link to it had been followed. */
export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Browsers have begun to read by then; without this the file would stay in memory.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
