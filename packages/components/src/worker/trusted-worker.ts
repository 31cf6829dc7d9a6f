interface ScriptUrls {
  createScriptURL(url: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: ScriptUrls): ScriptUrls;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
let policy: ScriptUrls | undefined;

/**
 * Starts a worker of our own. Import it as `Worker`: bundlers find the script of a worker by the
 * words `new Worker(new URL(…, import.meta.url))` and by nothing else. Pages with
 * `require-trusted-types-for 'script'` take its URL only from a policy.
 *
 * Page and worker are of one origin; `worker-src 'self'` is enough, with Trusted Types also
 * `trusted-types alur-worker`.
 */
export class TrustedWorker {
  readonly started: Worker;

  /** @throws where the page does not allow it */
  constructor(url: URL, options: WorkerOptions) {
    policy ??= trustedTypes?.createPolicy('alur-worker', { createScriptURL: (own) => own });
    this.started = new Worker(policy?.createScriptURL(url.href) ?? url, options);
  }
}
