import type { Agency } from '@alur/model/generated/agency.js';

/**
 * The time zone of a region, from its code of the Ministry of Home Affairs: `51.71` is
 * `Asia/Makassar`.
 *
 * Zones by Keppres 41/1987, provinces by Kepmendagri 100.1.1-6117/2022; provinces made since then
 * keep the zone of the one they were part of.
 *
 * @returns undefined where no province has the code
 */
export function timeZoneOf(region: string): Agency['timeZone'] | undefined {
  const province = region.slice(0, 2);
  for (const [zone, provinces] of zones) if (provinces.includes(province)) return zone;
  return undefined;
}

const zones: readonly (readonly [Agency['timeZone'], readonly string[]])[] = [
  [
    'Asia/Jakarta',
    [
      '11',
      '12',
      '13',
      '14',
      '15',
      '16',
      '17',
      '18',
      '19',
      '21',
      '31',
      '32',
      '33',
      '34',
      '35',
      '36',
    ],
  ],
  // The same clock as Jakarta's, in Kalimantan.
  ['Asia/Pontianak', ['61', '62']],
  ['Asia/Makassar', ['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76']],
  ['Asia/Jayapura', ['81', '82', '91', '92', '93', '94', '95', '96']],
];
