import { hash } from 'node:crypto';
import type { Sha256 } from '@alur/model/case/hash.js';

/** Node's own, for the same text the same as the model's; several are made in each decision. */
export const sha256: Sha256 = (text) => hash('sha256', text);
