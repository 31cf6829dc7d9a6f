import { describe, expect, it } from 'vitest';
import type { LoadedAgency } from '../pack/in-force.ts';
import type { PublicationHead } from '../store/ports/publications.ts';
import { contentInForce, contentsInForce } from './content-in-force.ts';

const listed = 'kota/lama.bpmn';
const added = 'kota/baru.bpmn';
const loaded = {
  agency: { workflows: [listed] },
  workflows: new Map([[listed, { sha256: 'pack' }]]),
} as unknown as LoadedAgency;

const head = (
  workflow: string,
  revision: number,
  effectiveOn: string,
  ofPack = false,
): PublicationHead => ({
  ...{ workflow, revision, sha256: `${workflow} ${revision}`, effectiveOn, ofPack },
  ...{ publishedAt: '', title: '', number: '' },
});

const day = '2026-11-21';
const first = head(listed, 1, '2026-01-01', true);

describe('what of an SOP is in force', () => {
  it.each<[string, string, readonly PublicationHead[], string | undefined]>([
    ['the pack’s file where nothing is published', listed, [], 'pack'],
    ['the revision whose day has come', listed, [head(listed, 2, day), first], `${listed} 2`],
    ['the one before until the day', listed, [head(listed, 2, '2026-11-22'), first], `${listed} 1`],
    ['one that an author has added', added, [head(added, 1, day)], `${added} 1`],
    ['not one that is added for later', added, [head(added, 1, '2027-01-01')], undefined],
    [
      'not one that has left the pack',
      'kota/hilang.bpmn',
      [head('kota/hilang.bpmn', 2, day), head('kota/hilang.bpmn', 1, day, true)],
      undefined,
    ],
    ['nothing where there is none', 'kota/tidak-ada.bpmn', [], undefined],
  ])('is %s', (_, id, heads, expected) => {
    expect(contentInForce(loaded, id, heads, day)?.sha256).toBe(expected);
  });

  it('is listed in the order of the pack, with what authors have added behind', () => {
    const heads = [head(added, 1, day), head(listed, 2, day), first];
    expect(contentsInForce(loaded, heads, day).map(({ id }) => id)).toEqual([listed, added]);
  });
});
