import { CompiledQuery } from 'kysely';
import type { Migration } from './migration.ts';

/**
 * What a step changes of a case stands in the row that it changes anyway, which is narrow: a case is
 * written once, with all its answers, and each step wrote that whole row anew.
 */
export const progress: Migration = {
  number: 12,
  name: 'progress',
  statements: (db) => [
    ...moved.map((column) => db.schema.alterTable('case_heads').addColumn(column, 'text')),
    {
      compile: () =>
        CompiledQuery.raw(
          `update case_heads set ${moved
            .map((column) => `${column} = (select ${column} from cases where id = case_id)`)
            .join(', ')}`,
        ),
    },
    ...moved.map((column) => db.schema.alterTable('cases').dropColumn(column)),
  ],
};

const moved = ['status', 'engine', 'updated_at'] as const;
