/**
 * Names that every object answers to. An agency that used one would get our lookups by name
 * instead of its own entry.
 */
export function isReservedName(name: string): boolean {
  return name === 'prototype' || name in Object.prototype;
}
