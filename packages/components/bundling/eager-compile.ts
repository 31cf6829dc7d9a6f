import type { Rolldown } from 'vite';

/** What an element of an agency's public page needs until it shows; nearly all of it is run at once. */
const runAtOnce: ReadonlySet<string> = new Set(['base', 'flowchart-base', 'sop-flowchart']);

/**
 * Asks the browser to compile the whole file while it comes, away from the page's own thread, instead
 * of each function there when it is first called (V8's explicit compile hints; other browsers read a
 * comment). For the flowchart of 8 steps that is a fifth of the thread's time until it shows.
 *
 * @returns what stands above a chunk
 */
export function eagerCompile({ name }: Pick<Rolldown.RenderedChunk, 'name'>): string {
  return runAtOnce.has(name) ? '//# allFunctionsCalledOnLoad' : '';
}
