import type { Flow } from '@alur/model/sop/sop.js';

/** Whether an arrow says nothing of its own: no answer, no condition. */
export function isPlain({ name, condition, isDefault, extras }: Flow): boolean {
  return name === '' && condition === undefined && !isDefault && extras === undefined;
}

/** What an arrow becomes that asks for nothing any more. */
export const saysNothing = {
  name: '',
  condition: undefined,
  isDefault: false,
  extras: undefined,
} as const satisfies Partial<Flow>;
