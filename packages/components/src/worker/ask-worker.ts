/** What came of a question to a worker. */
export type WorkerAnswer<T> =
  | { readonly kind: 'answered'; readonly value: T }
  /** It began, and failed or took too long. */
  | { readonly kind: 'given-up' }
  /** No worker came to life: an old browser, or a page's policy. */
  | { readonly kind: 'not-started' };

export interface AskingOptions {
  /** Ends it at once, and the worker with it. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that a worker may take to answer, once it is there. */
  readonly patience: number;
  /** Milliseconds that it may take to start, its script's way over the network with it; else the same. */
  readonly startPatience?: number | undefined;
}

type Message<T> = 'ready' | { readonly answer: T } | { readonly failure: string };

/**
 * Asks a worker that answers by {@link answerOnce}, and ends it.
 *
 * @param start - starts the worker; throws where the page does not allow it
 * @throws the signal's reason, when it is aborted
 */
export function askWorker<T>(
  start: () => Worker,
  question: unknown,
  { signal, patience, startPatience = patience }: AskingOptions,
): Promise<WorkerAnswer<T>> {
  return new Promise((resolve, reject) => {
    let worker: Worker;
    try {
      worker = start();
    } catch {
      resolve({ kind: 'not-started' });
      return;
    }
    let isReady = false;
    const end = (settle: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      worker.terminate();
      settle();
    };
    const giveUp = () => end(() => resolve({ kind: isReady ? 'given-up' : 'not-started' }));
    const abort = () => end(() => reject(signal?.reason as Error));
    let timer = setTimeout(giveUp, startPatience);
    signal?.addEventListener('abort', abort);
    worker.onerror = (event) => {
      event.preventDefault();
      giveUp();
    };
    worker.onmessage = ({ data }: MessageEvent<Message<T>>) => {
      if (data === 'ready') {
        isReady = true;
        clearTimeout(timer);
        timer = setTimeout(giveUp, patience);
        worker.postMessage(question);
      } else if ('answer' in data) {
        end(() => resolve({ kind: 'answered', value: data.answer }));
      } else {
        giveUp();
      }
    };
  });
}

/** In the worker: says that it is there, takes one question and answers it. */
export function answerOnce(answer: (question: never) => Promise<unknown>): void {
  const worker = globalThis as unknown as {
    onmessage: ((event: MessageEvent<never>) => void) | null;
    postMessage(message: Message<unknown>): void;
  };
  worker.onmessage = ({ data }) => {
    answer(data).then(
      (value) => worker.postMessage({ answer: value }),
      (error: unknown) => worker.postMessage({ failure: String(error) }),
    );
  };
  worker.postMessage('ready');
}
