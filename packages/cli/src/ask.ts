/** Puts a question to a person and waits for an answer that is right. */
export type Ask = (question: {
  readonly message: string;
  /** What Enter takes. */
  readonly initial: string;
  /** What is wrong with an answer; undefined when it is right. */
  readonly wrong: (answer: string) => string | undefined;
}) => Promise<string>;
