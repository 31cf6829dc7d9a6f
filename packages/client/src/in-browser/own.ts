import { ServiceError } from '../permit-service.ts';
import { serviceError } from '../service-texts.ts';

/** Rejects with a {@link ServiceError} and with nothing else. */
export async function own<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof ServiceError) throw error;
    throw serviceError('server', { cause: error });
  }
}
