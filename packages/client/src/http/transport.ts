import { ServiceError } from '../permit-service.ts';
import { serviceError } from '../service-texts.ts';
import { errorAnswer, HttpStatus } from './error-answer.ts';
import { withRetry, type RetryPolicy } from './retry.ts';

export interface TransportOptions {
  /** `https://perizinan.example/api/agencies/denpasar`, without a slash at the end. */
  readonly base: string;
  readonly fetch: typeof fetch;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  readonly retry: RetryPolicy;
  /** Milliseconds after which a call that got no answer counts as offline. */
  readonly timeout: number;
}

/**
 * Says that a script of this client made the request. A form on another site cannot set it, and a
 * script there may only after the browser has asked the server (CORS preflight).
 */
export const clientHeader = { 'x-alur-client': '1' } as const;

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Requests and answers of the HTTP API. Every failure is a {@link ServiceError}. */
export class Transport {
  readonly options: TransportOptions;

  constructor(options: TransportOptions) {
    this.options = options;
  }

  /** The JSON at a path; undefined when the answer is empty (204). */
  async get(path: string): Promise<unknown> {
    return withRetry(this.options.retry, isPassing, () =>
      this.#exchange('GET', path, undefined, readJson),
    );
  }

  /** The bytes at a path. They may take as long as they need once they have begun to come. */
  async getBlob(path: string): Promise<Blob> {
    return withRetry(this.options.retry, isPassing, () =>
      this.#exchange('GET', path, undefined, (response, stopClock) => {
        stopClock();
        return response.blob();
      }),
    );
  }

  /** Never made twice: the first may have been taken although its answer was lost. */
  async send(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<unknown> {
    return this.#exchange(method, path, body, readJson);
  }

  async #exchange<T>(
    method: Method,
    path: string,
    body: unknown,
    read: (response: Response, stopClock: () => void) => Promise<T>,
  ): Promise<T> {
    const { base, fetch, timeout } = this.options;
    const abort = new AbortController();
    const clock = setTimeout(() => abort.abort(), timeout);
    try {
      const response = await fetch(`${base}${path}`, {
        method,
        credentials: 'include',
        signal: abort.signal,
        headers: this.#headers(method, body),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (!response.ok) throw errorAnswer(response.status, await response.text());
      return await read(response, () => clearTimeout(clock));
    } catch (error) {
      if (error instanceof ServiceError) throw error;
      throw serviceError('offline', { cause: error });
    } finally {
      clearTimeout(clock);
    }
  }

  #headers(method: Method, body: unknown): Record<string, string> {
    return {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(method === 'GET' ? {} : clientHeader),
      ...this.options.headers,
    };
  }
}

async function readJson(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  const text = await response.text();
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch (cause) {
    throw serviceError('server', { cause });
  }
}

/** What a gateway answers while the server behind it restarts. */
const passingStatuses: ReadonlySet<number> = new Set([502, 503, 504]);

function isPassing(error: unknown): boolean {
  if (!(error instanceof ServiceError)) return false;
  if (error.code === 'offline') return true;
  return error.cause instanceof HttpStatus && passingStatuses.has(error.cause.status);
}
