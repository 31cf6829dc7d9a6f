import type { PermitService } from '@alur/client/permit-service.js';
import { serviceError } from '@alur/client/service-texts.js';
import { stubService } from '@alur/components/testing/stub-service.js';

/** Services in a bad hour, for states that a real one is hard to bring into and to keep in. */

export const never = (): Promise<never> => new Promise(() => undefined);

export const offline = (): Promise<never> => Promise.reject(serviceError('offline'));

/** It never answers: what is shown while something loads. */
export function silentService(): PermitService {
  return stubService({ session: never, agency: never });
}

/** There is no connection. */
export function offlineService(): PermitService {
  return stubService({ session: offline, agency: offline });
}

/** A service that does some things differently. */
export function answering(service: PermitService, answers: Partial<PermitService>): PermitService {
  return new Proxy(service, {
    get(target, key) {
      const own: unknown = Reflect.get(answers, key);
      if (own !== undefined) return own;
      const method: unknown = Reflect.get(target, key);
      return typeof method === 'function'
        ? (...args: unknown[]): unknown => Reflect.apply(method, target, args)
        : method;
    },
  });
}

/** Answers so many times, then the connection is lost. */
export function onlyFirst<T>(times: number, answer: () => Promise<T>): () => Promise<T> {
  let asked = 0;
  return () => ((asked += 1) > times ? offline() : answer());
}
