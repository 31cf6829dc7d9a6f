import { sha256Hex } from '@alur/model/case/hash.js';

export type UploadStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Where the upload of a file has got to, remembered over a reload. */
export interface UnfinishedUpload {
  url(): string | undefined;
  remember(url: string): void;
  forget(): void;
}

/**
 * The place for one file of one requirement. Neither the name of the file nor anything else that
 * it says of a person is stored: the key is a hash, the value an address.
 *
 * @param endpoint - only addresses below it are given back
 */
export function unfinishedUpload(
  storage: UploadStorage | undefined = platformStorage(),
  endpoint: string,
  place: readonly string[],
  { name, size, lastModified }: Pick<File, 'name' | 'size' | 'lastModified'>,
): UnfinishedUpload {
  const identity = JSON.stringify([endpoint, ...place, name, size, lastModified]);
  const key = `alur-upload-${sha256Hex(identity).slice(0, 32)}`;
  return {
    url: () => {
      const url = storage?.getItem(key) ?? undefined;
      return url?.startsWith(`${endpoint}/`) ? url : undefined;
    },
    remember: (url) => {
      // A full or forbidden storage costs the resumption after a reload, not the upload.
      try {
        storage?.setItem(key, url);
      } catch {
        return;
      }
    },
    forget: () => storage?.removeItem(key),
  };
}

/** Reading the property throws where the page may not store. */
function platformStorage(): UploadStorage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
