/**
 * SQL that SQLite plans once, however often it runs.
 *
 * A SQLite that is built with STAT4, as ours is, plans `where a = ? … order by` anew for each value
 * that is bound, although there are no statistics to plan by; that costs more than the query. A plus
 * before the place changes no value and takes it out of the planner's sight.
 */
export function planOnce(sql: string): string {
  // The query builder writes every value as a place: no text within quotes looks like this.
  return / order by /.test(sql) ? sql.replaceAll(' = ?', ' = +?') : sql;
}
