/** A browser's worth of HTTP for tests: cookies, the client header, JSON in and out. */

export interface Answer<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

export class WebClient {
  readonly base: string;
  readonly cookies = new Map<string, string>();

  constructor(base: string) {
    this.base = base;
  }

  /** `fetch` with this browser's cookies; fits wherever a `fetch` is asked for. */
  readonly fetch: typeof fetch = async (input, init = {}) => {
    const headers = new Headers(init.headers);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    if (cookie) headers.set('cookie', cookie);
    const response = await fetch(input, { ...init, headers });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  };

  /** Below the agency's address; JSON unless `body` is bytes. */
  async call<T = unknown>(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<T>> {
    const bytes = body instanceof Uint8Array ? new Uint8Array(body) : undefined;
    const response = await this.fetch(`${this.base}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        'x-alur-client': '1',
        ...(body !== undefined && !bytes && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: bytes ?? JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    const read: unknown = isJson && text !== '' ? JSON.parse(text) : text;
    return { status: response.status, headers: response.headers, body: read as T };
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';');
    const [name = '', value = ''] = pair.split('=');
    const gone = attributes.some((each) => /^\s*(max-age=0|expires=thu, 01 jan 1970)/i.test(each));
    if (gone || value === '') this.cookies.delete(name.trim());
    else this.cookies.set(name.trim(), value);
  }
}

/** Announces a file as tus does; the answer names where its bytes go. */
export function announce(
  client: WebClient,
  agencyPath: string,
  file: { draft: string; requirement: string; name: string; size: number },
): Promise<Answer> {
  return client.call('POST', `${agencyPath}/uploads`, undefined, {
    'tus-resumable': '1.0.0',
    'upload-length': String(file.size),
    'upload-metadata': metadata({
      draft: file.draft,
      requirement: file.requirement,
      filename: file.name,
    }),
  });
}

/** Sends the rest of a file, so many bytes at a time, and asks what became of it. */
export async function sendRest(
  client: WebClient,
  path: string,
  bytes: Uint8Array,
  from = 0,
  chunk = bytes.length,
): Promise<Answer> {
  for (let offset = from; offset < bytes.length; offset += chunk) {
    const sent = await sendChunk(client, path, bytes.subarray(offset, offset + chunk), offset);
    if (sent.status !== 204) return sent;
  }
  return client.call('GET', `${path}/document`);
}

export async function upload(
  client: WebClient,
  agencyPath: string,
  { bytes, ...file }: { draft: string; requirement: string; name: string; bytes: Uint8Array },
): Promise<{ readonly created: Answer; readonly document?: Answer }> {
  const created = await announce(client, agencyPath, { ...file, size: bytes.length });
  const location = created.headers.get('location');
  if (created.status !== 201 || !location) return { created };
  const { pathname } = new URL(location, client.base);
  return { created, document: await sendRest(client, pathname, bytes) };
}

export function sendChunk(client: WebClient, path: string, bytes: Uint8Array, offset: number) {
  return client.call('PATCH', path, bytes, {
    'tus-resumable': '1.0.0',
    'upload-offset': String(offset),
    'content-type': 'application/offset+octet-stream',
  });
}

export function metadata(entries: Readonly<Record<string, string>>): string {
  return Object.entries(entries)
    .map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`)
    .join(',');
}
