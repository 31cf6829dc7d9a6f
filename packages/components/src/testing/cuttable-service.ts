import type { PermitService } from '@alur/client/permit-service.js';

/** A service whose methods can be made to fail one by one, as a bad network does. */
export function cuttable(service: PermitService) {
  const cut = new Map<keyof PermitService, Error>();
  const cuttableService = new Proxy(service, {
    get(target, key) {
      const method: unknown = Reflect.get(target, key);
      if (typeof method !== 'function') return method;
      return (...args: unknown[]): unknown => {
        const failure = cut.get(key as keyof PermitService);
        return failure ? Promise.reject(failure) : Reflect.apply(method, target, args);
      };
    },
  });
  return { cut, service: cuttableService };
}
