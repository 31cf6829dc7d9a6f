import type { Connection } from './connection.ts';

/** How each part of an object is made of a connection. */
export type Makers<T> = { readonly [Name in keyof T]: (on: Connection) => T[Name] };

/**
 * Objects whose parts are made when they are first asked for. The parts are of the prototype: a copy
 * of the object's own properties has none of them.
 */
export function lazily<T extends object>(makers: Makers<T>): (on: Connection) => T {
  class Parts {
    readonly on: Connection;
    readonly made: Partial<T> = {};
    constructor(on: Connection) {
      this.on = on;
    }
  }
  for (const name of Object.keys(makers) as (keyof T)[]) {
    Object.defineProperty(Parts.prototype, name, {
      get(this: Parts): T[typeof name] {
        return (this.made[name] ??= makers[name](this.on));
      },
    });
  }
  return (on) => new Parts(on) as unknown as T;
}
