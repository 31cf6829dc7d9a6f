import { called } from '../../called.ts';
import { sopRule } from '../../rule.ts';

export const performersInOrder = sopRule((sop, report) => {
  const appearing = [...new Set(sop.activities.flatMap(({ performer }) => performer ?? []))];
  // A lane without activities has no first appearance, and no wrong place.
  const columns = sop.performers.filter(({ id }) => appearing.includes(id));
  const wrong = columns.find(({ id }, index) => id !== appearing[index]);
  if (!wrong) return;
  const order = appearing
    .flatMap((id) => columns.find((column) => column.id === id) ?? [])
    .map(called)
    .join(', ');
  report(
    wrong.id,
    `Kolom pelaksana mengikuti urutan kegiatan, bukan jenjang jabatan, tetapi ${called(wrong)} mendahului yang lebih dulu bekerja. Urutkan jalur (lane): ${order}.`,
    `The performers' columns follow the order of the activities, not of rank, but ${called(wrong)} stands before one who acts earlier. Put the lanes in this order: ${order}.`,
  );
});
