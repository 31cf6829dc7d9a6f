/** When what is imported after this begins to run: it has been fetched and compiled by then. */
export const started = performance.now();
