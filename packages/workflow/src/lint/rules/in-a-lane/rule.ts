import { called } from '../../called.ts';
import { sopRule } from '../../rule.ts';

export const inALane = sopRule((sop, report) => {
  if (sop.performers.length === 0) {
    report(
      sop.id,
      'Setiap kegiatan mempunyai pelaksana, tetapi SOP ini tidak mempunyai jalur (lane). Tambahkan satu jalur untuk setiap pelaksana dan letakkan kegiatannya di dalamnya.',
      'Every activity has a performer, but this SOP has no lanes. Add a lane for each performer and put the activities into them.',
    );
    return;
  }
  for (const activity of sop.activities.filter(({ performer }) => performer === undefined)) {
    report(
      activity.id,
      `Setiap kegiatan berada di jalur (lane) pelaksananya, tetapi ${called(activity)} tidak. Letakkan di jalur pelaksananya.`,
      `Every activity lies in the lane of its performer, but ${called(activity)} does not. Put it into that lane.`,
    );
  }
});
