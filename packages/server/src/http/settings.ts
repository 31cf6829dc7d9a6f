/** How the app is set up, apart from what it works on. */
export interface AppSettings {
  /** Where people reach it, without a slash at the end: `https://perizinan.example.go.id`. */
  readonly publicUrl: string;
  /** Shows outgoing mails at `/outbox`. Never on a machine that others reach. */
  readonly development: boolean;
  /** Proxies that say who the caller is (X-Forwarded-For): addresses, ranges, `loopback`. */
  readonly trustProxy: readonly string[] | false;
  /** Uploads on their way. */
  readonly uploadFolder: string;
  /** The built elements and the studio, served together below `/alur/`. */
  readonly elementsFolders: readonly string[];
  /** A site to serve at `/`. */
  readonly portalFolder?: string | undefined;
  readonly limits: RateLimits;
}

/** Requests in a minute. Whoever is signed in is counted by account, others by address. */
export interface RateLimits {
  readonly perAccount: number;
  /** Many citizens may stand behind one address of a mobile network or an office. */
  readonly perAddress: number;
  /** Tries to sign in to one account from one address, or to activate one with its link. */
  readonly signIns: number;
  /** Accounts asked for and activated from one address. */
  readonly signUps: number;
}

export const usualLimits: RateLimits = {
  perAccount: 600,
  perAddress: 600,
  signIns: 10,
  signUps: 30,
};
