/**
 * Property tests draw the same cases in every run, so that a run is red for what was changed and for
 * nothing else. `ALUR_SEED=<number>` draws others: for looking further, and by no means in CI.
 */
import { configureGlobal } from 'fast-check';

configureGlobal({ seed: Number(process.env['ALUR_SEED'] ?? 2026) });
