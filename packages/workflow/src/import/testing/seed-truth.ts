import { readFile } from 'node:fs/promises';
import type { Sop } from '@alur/model/sop/sop.js';
import { realSop } from '../../testing/real-sop.ts';
import { readDocument } from '../readers/read-document.ts';
import type { ImportedDocument } from '../imported-document.ts';
import { waysOf } from './score.ts';

/** A real document, whose officials are unnamed here. */
export async function seedDocument(name: string): Promise<ImportedDocument> {
  const bytes = await readFile(new URL(`seeds/${name}.txt`, import.meta.url));
  const reading = await readDocument(new Uint8Array(bytes), `${name}.txt`);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

/** An item of a document as the SOP that people made of it has it. */
export interface SeedStep {
  readonly number: string;
  readonly performer: string;
  /** The numbers of the items that its ways lead to, or `end`. */
  readonly ways: readonly string[];
}

/**
 * The SOP that people made of a document, by the document's own items. Steps that they wrote out
 * and the document does not have as items (no description and a number of another, or none) are
 * passed: what leads to them leads on to where they lead.
 */
export async function seedTruth(file: string, isProse: boolean): Promise<readonly SeedStep[]> {
  const sop = await realSop(file);
  const isItem = (activity: Sop['activities'][number]) =>
    activity.number !== '' && (!isProse || activity.description !== undefined);
  const nameOf = (id: string | undefined) =>
    sop.performers.find((each) => each.id === id)?.name ?? '';
  const follow = (id: string, seen: Set<string>): readonly string[] =>
    waysOf(sop, id).flatMap((way) => {
      const next = sop.activities[Number(way) - 1];
      if (!next || way === 'end') return ['end'];
      if (isItem(next)) return [next.number];
      if (seen.has(next.id)) return [];
      return follow(next.id, new Set([...seen, next.id]));
    });
  return sop.activities.filter(isItem).map((activity) => ({
    number: activity.number,
    performer: nameOf(activity.performer),
    ways: follow(activity.id, new Set([activity.id])),
  }));
}
