import { Metadata } from '@tus/server';
import { shownFileName } from './file-name.ts';

/** What a client says of a file before it sends it. */
export interface Announcement {
  readonly draft: string;
  /** An id under `documents` of the permit type. */
  readonly requirement: string;
  readonly fileName: string;
  /** In bytes. */
  readonly size: number;
}

/** From the headers of tus; undefined where they do not say all of it. */
export function readAnnouncement(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): Announcement | undefined {
  const { 'upload-metadata': metadata, 'upload-length': length } = headers;
  if (typeof metadata !== 'string' || metadata.length > 4000) return undefined;
  if (typeof length !== 'string' || !/^[0-9]{1,12}$/.test(length)) return undefined;
  const { draft, requirement, filename } = parsed(metadata);
  if (!draft || !requirement) return undefined;
  return { draft, requirement, fileName: shownFileName(filename ?? ''), size: Number(length) };
}

function parsed(metadata: string): Readonly<Record<string, string | null | undefined>> {
  try {
    return Metadata.parse(metadata);
  } catch {
    return {};
  }
}
