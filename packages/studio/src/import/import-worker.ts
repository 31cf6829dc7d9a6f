import { answerOnce } from '@alur/components/worker/ask-worker.js';
import { readImport } from './read-import.ts';

/** What runs in the worker. */
answerOnce(readImport);
