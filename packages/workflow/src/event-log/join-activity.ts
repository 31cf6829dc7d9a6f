import type { Activity, Sop } from '@alur/model/sop/sop.js';

export type Joined = { readonly activity: Activity } | { readonly ambiguous: boolean };

/**
 * Finds the activity of an SOP that a log means: by its id, its number, or its name, whatever the
 * case, the spaces and the punctuation. A number may stand before the name: "3. Verifikasi".
 */
export function activityJoiner(sop: Sop): (text: string) => Joined {
  const byKey = new Map<string, Activity[]>();
  const add = (key: string, activity: Activity) => {
    const known = byKey.get(key) ?? [];
    if (!key.endsWith(':') && !known.includes(activity)) byKey.set(key, [...known, activity]);
  };
  for (const activity of sop.activities) {
    add(`id:${activity.id}`, activity);
    add(`number:${activity.number.replace(/\.$/, '')}`, activity);
    add(`name:${plain(activity.name)}`, activity);
    if (activity.description !== undefined) add(`name:${plain(activity.description)}`, activity);
    add(`name:${plain(`${activity.number} ${activity.name}`)}`, activity);
  }
  return (text) => {
    const trimmed = text.trim();
    const keys = [
      `id:${trimmed}`,
      `number:${trimmed.replace(/\.$/, '')}`,
      `name:${plain(trimmed)}`,
    ];
    const found = keys.map((key) => byKey.get(key)).find((each) => each);
    const [activity, other] = found ?? [];
    return activity && !other ? { activity } : { ambiguous: other !== undefined };
  };
}

/** The place of a required input or an output, by its number from 1, its text or its id. */
export function partNamed(
  parts: readonly { readonly text: string; readonly about?: string | undefined }[],
  text: string,
): number | undefined {
  const number = /^\d{1,3}$/.test(text) ? Number(text) - 1 : -1;
  if (parts[number]) return number;
  const place = parts.findIndex((each) => each.about === text || plain(each.text) === plain(text));
  return place === -1 ? undefined : place;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
