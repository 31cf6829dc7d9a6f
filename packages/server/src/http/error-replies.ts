import type { FastifyInstance } from 'fastify';
import { asServiceError, errorBody, refusal, statusOf } from './service-errors.ts';

/** Every refusal and every fault is told as `{ code, text, findings?, by? }`. */
export function replyWithErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const told = wrongAddress(error) ? refusal('not-found') : asServiceError(error);
    if (told.code === 'server') request.log.error({ fault: faultOf(error) }, 'fault');
    return reply.code(statusOf[told.code]).send(errorBody(told));
  });
  app.setNotFoundHandler((_, reply) => {
    return reply.code(404).send(errorBody(refusal('not-found')));
  });
}

/** An id that cannot be one of ours names nothing. */
function wrongAddress(error: unknown): boolean {
  return (error as { readonly validationContext?: unknown }).validationContext === 'params';
}

/** Without what a database adds, for its details quote the data. */
function faultOf(error: unknown): Pick<Error, 'name' | 'message' | 'stack'> {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return { name, message, ...(stack !== undefined && { stack }) };
}
