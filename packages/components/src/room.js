// Tells `alur.css` before the first paint whether the account comes as a form or as one line.
// What it reads is written by `account/signed-in-hint.ts`: yes or no, never who.
try {
  const known = globalThis.localStorage.getItem('alur-signed-in') !== null;
  document.documentElement.toggleAttribute('data-alur-signed-in', known);
} catch {
  // No storage on this page: room for the form is kept.
}
