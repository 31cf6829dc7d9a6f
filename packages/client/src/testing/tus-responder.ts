import type { IncomingMessage, ServerResponse } from 'node:http';

export interface TusResponder {
  readonly handler: (request: IncomingMessage, response: ServerResponse) => void;
  /** What has arrived, by the id of the upload. */
  readonly received: ReadonlyMap<string, Buffer>;
  /** Method and path of each request, in order. */
  readonly requests: readonly string[];
  /** The headers of the upload that was created last. */
  created(): IncomingMessage['headers'];
  /** From now on the connection is cut during the PATCH with this number, counted from 1. */
  cutAt(patch: number): void;
}

/** The least of tus 1.0 that a client needs, with connections that drop when a test says so. */
export function tusResponder(
  answerDocument: (id: string) => { status: number; body: unknown },
): TusResponder {
  const received = new Map<string, Buffer>();
  const lengths = new Map<string, number>();
  const requests: string[] = [];
  let headers: IncomingMessage['headers'] = {};
  let patches = 0;
  let cut = 0;

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url = '' } = request;
    requests.push(`${method} ${url}`);
    response.setHeader('Tus-Resumable', '1.0.0');
    if (method === 'POST') {
      const id = `upload-${received.size + 1}`;
      headers = request.headers;
      received.set(id, Buffer.alloc(0));
      lengths.set(id, Number(request.headers['upload-length']));
      response.writeHead(201, { location: `${url}/${id}` }).end();
      return;
    }
    const id = /uploads\/([^/]+)/.exec(url)?.[1] ?? '';
    const bytes = received.get(id);
    if (!bytes) return void response.writeHead(404).end();
    if (method === 'GET') {
      const { status, body } = answerDocument(id);
      return void response.writeHead(status).end(JSON.stringify(body));
    }
    if (method === 'PATCH') {
      if (++patches === cut) return void request.socket.destroy();
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      received.set(id, Buffer.concat([bytes, ...chunks]));
    }
    response.writeHead(method === 'HEAD' ? 200 : 204, {
      'upload-offset': String(received.get(id)?.length),
      'upload-length': String(lengths.get(id)),
    });
    response.end();
  }

  return {
    handler: (request, response) => void respond(request, response),
    received,
    requests,
    created: () => headers,
    cutAt: (patch) => {
      cut = patches + patch;
    },
  };
}
