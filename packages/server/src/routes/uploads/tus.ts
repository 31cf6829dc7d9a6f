import { rm, stat } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asServiceError, errorBody, statusOf } from '../../http/service-errors.ts';

/** How long an unfinished upload waits for the rest, in milliseconds. */
export const uploadLifetime = 3 * 24 * 3_600_000;

/**
 * The tus protocol below a Fastify route. Who may do what is decided before; tus moves the bytes.
 */
export class TusMount {
  readonly files: FileStore;
  readonly #server: Server;
  readonly #ids = new WeakMap<IncomingMessage, string>();

  /** @param onComplete called with the id of an upload when all of its bytes are on disk */
  constructor(folder: string, onComplete: (upload: string) => Promise<void>) {
    this.files = new FileStore({
      directory: folder,
      expirationPeriodInMilliseconds: uploadLifetime,
    });
    this.#server = new Server({
      path: '/',
      datastore: this.files,
      relativeLocation: true,
      // Cross-origin headers are set before, for the sites that the agency names.
      allowedOrigins: () => false,
      namingFunction: (request) => {
        const raw = request.runtime?.node?.req as IncomingMessage | undefined;
        const id = raw && this.#ids.get(raw);
        if (!id) throw new Error('an upload that nobody announced');
        return id;
      },
      generateUrl: (request, { id }) => `${new URL(request.url).pathname}/${id}`,
      getFileIdFromRequest: (request) => new URL(request.url).pathname.split('/').at(-1),
      onUploadFinish: async (_, { id }) => {
        await onComplete(id);
        return {};
      },
      onResponseError: (_, error) => {
        if ('status_code' in error) return undefined;
        const told = asServiceError(error);
        return { status_code: statusOf[told.code], body: JSON.stringify(errorBody(told)) };
      },
    });
  }

  /** @param id for the upload that the request begins */
  async handle(request: FastifyRequest, reply: FastifyReply, id?: string): Promise<void> {
    if (id !== undefined) this.#ids.set(request.raw, id);
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    await this.#server.handle(request.raw, reply.raw);
  }

  /** Where the bytes so far are; undefined when there are none. */
  async arrived(
    upload: string,
  ): Promise<{ readonly bytes: number; readonly path: string } | undefined> {
    const path = join(this.files.directory, upload);
    const found = await stat(path).catch(() => undefined);
    return found && { bytes: found.size, path };
  }

  /** The bytes, where they are still here, and what tus keeps about them. */
  async remove(upload: string): Promise<void> {
    await rm(join(this.files.directory, upload), { force: true });
    await this.files.configstore.delete(upload);
  }
}
