import type { Activity } from '@alur/model/sop/sop.js';
import { called } from './called.ts';
import { listedActivities } from './listed-activities.ts';
import { type RuleFactory, sopRule } from './rule.ts';

/** A part of the mutu baku, as the columns of the form are called. */
export interface MutuBakuPart {
  readonly id: string;
  readonly en: string;
  /** What to write, and in which element. */
  readonly mend: { readonly id: string; readonly en: string };
  readonly isGiven: (activity: Activity) => boolean;
}

/**
 * Every step states this part. An SOP where no step does, as in one that is written in prose, is
 * one finding and not one for each step.
 */
export function missingPartRule({ id, en, mend, isGiven }: MutuBakuPart): RuleFactory {
  return sopRule((sop, report) => {
    const listed = listedActivities(sop);
    const missing = listed.filter((activity) => !isGiven(activity));
    if (missing.length > 1 && missing.length === listed.length) {
      report(
        sop.id,
        `Setiap kegiatan menyebut ${id}, tetapi SOP ini tidak menyebutnya pada satu kegiatan pun. ${mend.id}`,
        `Every activity states its ${en}, but no activity of this SOP does. ${mend.en}`,
      );
      return;
    }
    for (const activity of missing) {
      report(
        activity.id,
        `Setiap kegiatan menyebut ${id}, tetapi ${called(activity)} tidak. ${mend.id}`,
        `Every activity states its ${en}, but ${called(activity)} does not. ${mend.en}`,
      );
    }
  });
}
