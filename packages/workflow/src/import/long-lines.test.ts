import { describe, expect, it } from 'vitest';
import { importSop } from './import-sop.ts';
import { readPasted } from './readers/read-pasted.ts';

/** What a pattern may try again at every place: one line of it, a hundred thousand characters. */
const shapes = [
  ...[' ', ') ', '. ', '1 hari kerja ', '1 2 3 ', 'ya tidak ', 'jika tidak lengkap '],
  ...['apakah a atau ', 'yang tidak ', 'menyerahkan kepada ', 'diserahkan melalui '],
  ...['kepala dinas ', 'Ka. ', 'Prosedur ', 'Surat ', 'A '],
];
const lineOf = (shape: string) => `${shape.repeat(100_000 / shape.length)}x`;

/** Of this thread, where Node tells it: others collect garbage and compile. */
const { threadCpuUsage } = process as { threadCpuUsage?: typeof process.cpuUsage };
const cpuUsage = (threadCpuUsage ?? process.cpuUsage).bind(process);

const forms: readonly (readonly [string, (line: string) => string])[] = [
  [
    'a step of a list',
    (line) => `Uraian Prosedur\n1. Warga datang\n2. ${line}\n3. Petugas mencatat ${line}`,
  ],
  [
    'a step of a list without a heading',
    (line) => `1. Warga datang\n2. Petugas ${line}\n3. Petugas mencatat\n4. Lurah memaraf`,
  ],
  [
    'a table without columns',
    (line) =>
      `Pelaksana Mutu Baku ${line}\nPelaksana Mutu Baku\nNo Kegiatan Kelengkapan Waktu Output\n1 Kasi mencatat 5 menit Buku\n2 ${line}`,
  ],
  [
    'a cell',
    (line) =>
      `No | Kegiatan | Kasi | Waktu | Output\n1 | ${line.replaceAll('|', '')} | v | 5 menit |\n2 | b | 5 menit | c`,
  ],
  [
    'a form',
    (line) => `1. Pengertian ${line}\n2. Tujuan a\n3. Prosedur 1. Petugas mencatat\n2. ${line}`,
  ],
];

describe.each(forms)('a line of 100,000 characters in %s', (_, form) => {
  it.each(shapes)('is read in time: "%s"', (shape) => {
    const started = cpuUsage();
    const document = readPasted({ text: form(lineOf(shape)) });
    if (document.ok) importSop(document.value);
    // Where a pattern costs the square it takes five seconds and more.
    expect(cpuUsage(started).user / 1_000).toBeLessThan(1_500);
  });
});
