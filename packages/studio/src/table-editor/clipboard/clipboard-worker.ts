import { answerOnce } from '@alur/components/worker/ask-worker.js';
import { readClipboard, type PastedInto } from './read-clipboard.ts';

/** What runs in the worker. */
answerOnce((pasted: PastedInto) => Promise.resolve(readClipboard(pasted)));
