import { answerOnce } from '../worker/ask-worker.ts';
import { readFile } from './read-file.ts';

/** What runs in the worker. */
answerOnce(readFile);
