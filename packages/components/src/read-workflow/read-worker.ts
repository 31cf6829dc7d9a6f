import { readFile } from './read-file.ts';

/** What runs in the worker: it says when it is there, takes one file and answers once. */
const worker = globalThis as unknown as {
  onmessage: ((event: MessageEvent<string | Blob | Uint8Array>) => void) | null;
  postMessage(message: unknown): void;
};

worker.onmessage = ({ data }) => {
  readFile(data).then(
    (reading) => worker.postMessage({ reading }),
    (error: unknown) => worker.postMessage({ failure: String(error) }),
  );
};
worker.postMessage('ready');
