interface ScriptUrls {
  createScriptURL(url: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: ScriptUrls): ScriptUrls;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
let policy: ScriptUrls | undefined;

/**
 * Named as the browser's own, for bundlers find the script of a worker by the words
 * `new Worker(new URL(…, import.meta.url))` and by nothing else. Pages with
 * `require-trusted-types-for 'script'` take its URL only from a policy.
 */
class Worker {
  readonly started: globalThis.Worker;

  constructor(url: URL, options: WorkerOptions) {
    policy ??= trustedTypes?.createPolicy('alur-worker', { createScriptURL: (own) => own });
    this.started = new globalThis.Worker(policy?.createScriptURL(url.href) ?? url, options);
  }
}

/**
 * A worker that reads one file. Page and worker are of one origin; `worker-src 'self'` is enough,
 * with Trusted Types also `trusted-types alur-worker`.
 *
 * @throws where the page does not allow it
 */
export function startWorker(): globalThis.Worker {
  return new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' }).started;
}
