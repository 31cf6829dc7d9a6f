import type { HttpRequest, HttpResponse, HttpStack } from 'tus-js-client';

/** Carries uploads over `fetch`, for Node and for a caller that brings a `fetch` of its own. */
export class FetchStack implements HttpStack {
  readonly #fetch: typeof fetch;

  constructor(fetchFunction: typeof fetch) {
    this.#fetch = fetchFunction;
  }

  getName(): string {
    return 'fetch';
  }

  createRequest(method: string, url: string): HttpRequest {
    return new FetchRequest(this.#fetch, method, url);
  }
}

class FetchRequest implements HttpRequest {
  readonly #fetch: typeof fetch;
  readonly #method: string;
  readonly #url: string;
  readonly #headers: Record<string, string> = {};
  readonly #abort = new AbortController();

  constructor(fetchFunction: typeof fetch, method: string, url: string) {
    this.#fetch = fetchFunction;
    this.#method = method;
    this.#url = url;
  }

  getMethod(): string {
    return this.#method;
  }

  getURL(): string {
    return this.#url;
  }

  setHeader(header: string, value: string): void {
    this.#headers[header] = value;
  }

  getHeader(header: string): string | undefined {
    return this.#headers[header];
  }

  /** fetch says nothing while it sends; tus tells of each chunk that was taken. */
  setProgressHandler(): void {
    return;
  }

  async send(body: Blob | null): Promise<HttpResponse> {
    const response = await this.#fetch(this.#url, {
      method: this.#method,
      headers: this.#headers,
      credentials: 'include',
      signal: this.#abort.signal,
      body,
    });
    const text = await response.text();
    return {
      getStatus: () => response.status,
      getHeader: (header) => response.headers.get(header) ?? undefined,
      getBody: () => text,
      getUnderlyingObject: () => undefined,
    };
  }

  async abort(): Promise<void> {
    this.#abort.abort();
  }

  getUnderlyingObject(): undefined {
    return undefined;
  }
}
