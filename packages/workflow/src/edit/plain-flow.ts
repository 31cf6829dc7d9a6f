import type { Flow } from '@alur/model/sop/sop.js';

/** Whether an arrow says nothing of its own: no answer, no condition. */
export function isPlain({ name, condition, isDefault, extras }: Flow): boolean {
  return name === '' && condition === undefined && !isDefault && extras === undefined;
}
