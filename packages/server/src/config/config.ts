import type { StoreLocation } from '../store/sql/open-store.ts';

/** How a server runs, as its environment says. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Where people reach it, without a slash at the end. */
  readonly publicUrl: string;
  /** Proxies that say who the caller is: addresses, ranges, `loopback`. */
  readonly trustProxy: readonly string[] | false;
  readonly development: boolean;
  /** Absolute paths. */
  readonly folders: {
    /** Holds `schemas/` and `workflows/`. */
    readonly pack: string;
    /** Holds everything that the server writes, but for PostgreSQL. */
    readonly data: string;
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
  readonly logLevel: 'error' | 'warn' | 'info' | 'debug';
  /** Opens `/metrics`. Without one they are for this machine alone, and only to try. */
  readonly metricsToken?: string | undefined;
  /** Seconds between saying that the server ends (`/readyz`) and closing its port. */
  readonly stopDelay: number;
  /** Client secrets at identity providers, by the id of the agency. */
  readonly identitySecrets: Readonly<Record<string, string>>;
}
