import type {
  DetailedError,
  HttpRequest,
  Upload,
  UploadOptions as TusOptions,
} from 'tus-js-client';
import { ServiceError, type UploadOptions } from '../permit-service.ts';
import { serviceError } from '../service-texts.ts';
import { errorAnswer } from './error-answer.ts';
import { FetchStack } from './fetch-stack.ts';
import { clientHeader, type TransportOptions } from './transport.ts';
import { unfinishedUpload, type UploadStorage } from './unfinished-upload.ts';

export interface FileUpload extends UploadOptions, TransportOptions {
  readonly draft: string;
  readonly requirement: string;
  /** Whether `fetch` is the platform's; then XMLHttpRequest is used, which tells of each byte. */
  readonly platformFetch: boolean;
  /** In bytes. */
  readonly chunkSize: number;
  readonly storage?: UploadStorage | undefined;
}

/**
 * Sends a file by tus 1.0 and answers with the id of the upload. The server has all bytes then,
 * and checks them.
 *
 * @throws {ServiceError} also when the server refuses the file; `aborted` when the signal says so,
 *   and then the same file sent again goes on where it stopped
 */
export async function uploadFile(file: File, upload: FileUpload): Promise<string> {
  const tus = await loadTus();
  const { base, draft, requirement, signal } = upload;
  const endpoint = new URL(`${base}/uploads`, pageAddress()).href;
  const unfinished = unfinishedUpload(upload.storage, endpoint, [draft, requirement], file);

  if (signal?.aborted) throw serviceError('aborted');
  const address = await new Promise<string>((resolve, reject) => {
    const sending: Upload = new tus.Upload(file, {
      ...connection(upload, tus.defaultOptions.httpStack),
      endpoint,
      uploadUrl: unfinished.url() ?? null,
      metadata: { draft, requirement, filename: file.name },
      onUploadUrlAvailable: () => {
        if (sending.url) unfinished.remember(sending.url);
      },
      onSuccess: () => {
        stopListening();
        unfinished.forget();
        resolve(sending.url ?? '');
      },
      onError: (error) => {
        stopListening();
        const failure = asServiceError(error);
        if (failure.code !== 'offline' && failure.code !== 'server') unfinished.forget();
        reject(failure);
      },
    });
    const abort = (): void => {
      void sending.abort();
      reject(serviceError('aborted'));
    };
    const stopListening = (): void => signal?.removeEventListener('abort', abort);
    signal?.addEventListener('abort', abort, { once: true });
    sending.start();
  });
  return idOf(address);
}

/** What an address without an origin is read against; nothing in Node. */
function pageAddress(): string | undefined {
  return 'location' in globalThis ? globalThis.location.href : undefined;
}

/** Built for Node the package is CommonJS, and its names may lie under `default`. */
async function loadTus(): Promise<typeof import('tus-js-client')> {
  const module = await import('tus-js-client');
  return 'Upload' in module ? module : (module as { default: typeof module }).default;
}

function connection(upload: FileUpload, platformStack: TusOptions['httpStack']): TusOptions {
  const { fetch, headers, retry, chunkSize, onProgress, platformFetch, signal } = upload;
  const byteProgress = platformFetch && 'XMLHttpRequest' in globalThis;
  return {
    httpStack: byteProgress && platformStack ? platformStack : new FetchStack(fetch),
    fileReader: blobReader,
    headers: { ...clientHeader, ...headers },
    chunkSize,
    retryDelays: [...retry.delays],
    onShouldRetry: (error) => !signal?.aborted && isPassing(error),
    onProgress: onProgress ?? null,
    storeFingerprintForResuming: false,
    onBeforeRequest: (request) => {
      if (signal?.aborted) throw new Error('aborted');
      withCookies(request);
    },
  };
}

/** No answer, a failing gateway, or an upload that another request still holds. */
function isPassing({ originalResponse }: DetailedError): boolean {
  const status = originalResponse?.getStatus() ?? 0;
  return status === 0 || status === 423 || status >= 500;
}

function withCookies(request: HttpRequest): void {
  const underlying: unknown = request.getUnderlyingObject();
  if (underlying !== undefined) (underlying as XMLHttpRequest).withCredentials = true;
}

function asServiceError(error: Error | DetailedError): ServiceError {
  const response = 'originalResponse' in error ? error.originalResponse : undefined;
  if (response === undefined) return serviceError('server', { cause: error });
  const status = response?.getStatus() ?? 0;
  if (!response || status === 0) return serviceError('offline', { cause: error });
  return errorAnswer(status, response.getBody());
}

/** The server names an upload by the last part of its address. */
function idOf(url: string): string {
  const id = /\/([\w-]+)\/?$/.exec(url)?.[1];
  if (id === undefined) throw serviceError('server', { cause: new Error('no id in the address') });
  return id;
}

/** The one of tus for Node knows no Blob. */
const blobReader: NonNullable<TusOptions['fileReader']> = {
  openFile: async (file: Blob) => ({
    size: file.size,
    slice: async (start: number, end: number) => ({
      value: file.slice(start, end),
      done: end >= file.size,
    }),
    close: () => undefined,
  }),
};
