import { expect, it } from 'vitest';
import type { Connection } from './connection.ts';
import { lazily } from './lazily.ts';

it('makes each part once, when it is asked for, and of its own connection', () => {
  const made: string[] = [];
  const part = (name: string) => (on: Connection) => {
    made.push(name);
    return { name, on };
  };
  const parts = lazily({ tasks: part('tasks'), mails: part('mails') });
  const [one, other] = [{}, {}] as [Connection, Connection];
  const [first, second] = [parts(one), parts(other)];
  expect(made).toEqual([]);
  expect(first.tasks).toBe(first.tasks);
  expect(made).toEqual(['tasks']);
  expect(second.tasks.on).toBe(other);
  expect(first.tasks.on).toBe(one);
  expect(made).toEqual(['tasks', 'tasks']);
});
