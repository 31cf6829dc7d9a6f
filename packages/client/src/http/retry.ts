/** When a call that failed is made again. */
export interface RetryPolicy {
  /** Milliseconds to wait before the second try, the third, and so on; as many as there are. */
  readonly delays: readonly number[];
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** About six seconds in all: a lift, a tunnel, a restart of the server. */
export const patientRetry: RetryPolicy = {
  delays: [300, 1_500, 4_000],
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** Makes a call until it succeeds, fails for good or has been tried often enough. */
export async function withRetry<T>(
  { delays, wait }: RetryPolicy,
  isPassing: (error: unknown) => boolean,
  call: () => Promise<T>,
): Promise<T> {
  for (const delay of delays) {
    try {
      return await call();
    } catch (error) {
      if (!isPassing(error)) throw error;
    }
    await wait(delay);
  }
  return call();
}
