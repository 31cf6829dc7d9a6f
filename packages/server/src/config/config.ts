import type { StoreLocation } from '../store/sql/open-store.ts';

/** How a server runs, as its environment says. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Where people reach it, without a slash at the end. */
  readonly publicUrl: string;
  /** Whether a proxy says who the caller is. */
  readonly trustProxy: boolean;
  readonly development: boolean;
  /** Absolute paths. */
  readonly folders: {
    /** Holds `schemas/` and `workflows/`. */
    readonly pack: string;
    readonly documents: string;
    readonly uploads: string;
    readonly portal?: string | undefined;
  };
  readonly store: StoreLocation;
  readonly mail: {
    readonly from: string;
    /** An SMTP server, or a folder in its place. */
    readonly by: { readonly smtp: string } | { readonly outbox: string };
  };
}
