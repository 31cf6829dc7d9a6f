import type { Viewer } from './viewer.ts';

/**
 * Whether somebody may do something: `allow`, or how the refusal is told. What belongs to another
 * person is `not-found`, so that nobody learns by trying which ids exist.
 */
export type Decision = 'allow' | 'unauthenticated' | 'forbidden' | 'not-found';

/**
 * One action's rule. It sees who asks and what it is about, and nothing else; its name is what
 * the route declares.
 */
export type Policy<Subject = void> = (viewer: Viewer | undefined, subject: Subject) => Decision;
