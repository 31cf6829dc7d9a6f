import type { DraftChange } from '@alur/client/permit-service.js';

/**
 * What the browser remembers for the wizard.
 *
 * - For the tab: which draft or case is open, ids only, so that a reload comes back to it.
 * - For the device: changes that the server has not taken yet, so that no dropped connection and
 *   no closed window loses them. They are personal data and go as soon as the server has them.
 *
 * Where the page may not store anything, nothing is remembered, and nothing else is different.
 */

/** What a tab has open. */
export type OpenItem = { readonly draft: string } | { readonly case: string };

/** A change on its way to the server. */
export interface UnsavedChange {
  readonly change: DraftChange;
  /** What it was made upon, and the version of that. */
  readonly base: DraftChange;
  readonly version: number;
}

const openKey = (agency: string): string => `alur-open-${agency}`;
const unsavedKey = (draft: string): string => `alur-unsaved-${draft}`;
const uploadsKey = (draft: string): string => `alur-uploads-${draft}`;

export function rememberOpen(agency: string, item: OpenItem | undefined): void {
  write(() => sessionStorage, openKey(agency), item);
}

export function openItem(agency: string): OpenItem | undefined {
  const item = read(() => sessionStorage, openKey(agency));
  if (typeof item?.['draft'] === 'string') return { draft: item['draft'] };
  if (typeof item?.['case'] === 'string') return { case: item['case'] };
  return undefined;
}

export function keepUnsaved(draft: string, unsaved: UnsavedChange | undefined): void {
  write(() => localStorage, unsavedKey(draft), unsaved);
}

export function unsavedChange(draft: string): UnsavedChange | undefined {
  const { change, base, version } = read(() => localStorage, unsavedKey(draft)) ?? {};
  return isChange(change) && isChange(base) && typeof version === 'number'
    ? { change, base, version }
    : undefined;
}

/** Names of files that were being sent, by requirement. */
export function keepUploads(draft: string, names: Readonly<Record<string, string>>): void {
  write(() => sessionStorage, uploadsKey(draft), Object.keys(names).length > 0 ? names : undefined);
}

export function interruptedUploads(draft: string): Readonly<Record<string, string>> {
  const names = Object.entries(read(() => sessionStorage, uploadsKey(draft)) ?? {});
  return Object.fromEntries(
    names.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function isChange(value: unknown): value is DraftChange {
  if (typeof value !== 'object' || value === null) return false;
  const { answers, statements, stage } = value as Record<string, unknown>;
  return (
    typeof answers === 'object' &&
    answers !== null &&
    Array.isArray(statements) &&
    typeof stage === 'string'
  );
}

// Even asking for the storage throws where a browser forbids it.

function read(storage: () => Storage, key: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(storage().getItem(key) ?? 'null');
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function write(storage: () => Storage, key: string, value: unknown): void {
  try {
    if (value === undefined) storage().removeItem(key);
    else storage().setItem(key, JSON.stringify(value));
  } catch {
    // Full or forbidden: the server still gets every change.
  }
}
