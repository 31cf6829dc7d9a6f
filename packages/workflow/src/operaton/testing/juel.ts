/**
 * As much of JUEL as the export writes, with its coercions as `BooleanOperations`,
 * `NumberOperations` and `TypeConverterImpl` of Operaton (main, August 2026) have them. Only the tests evaluate
 * JUEL; the engine of an agency does it otherwise.
 */

type Value = unknown;

export class JuelError extends Error {}

export function evaluateJuel(
  expression: string,
  variables: Readonly<Record<string, Value>>,
): Value {
  const [, body] = /^\$\{(.*)\}$/s.exec(expression) ?? [];
  if (body === undefined) throw new JuelError(`No expression: ${expression}`);
  const reader = new Reader(tokens(body), variables);
  const value = reader.choice()();
  if (!reader.isDone) throw new JuelError(`Left over in ${body}`);
  return value;
}

/** A condition of Operaton must come to a Boolean. */
export function holdsInJuel(
  expression: string,
  variables: Readonly<Record<string, Value>>,
): boolean {
  const value = evaluateJuel(expression, variables);
  if (typeof value !== 'boolean') throw new JuelError(`${expression} is ${JSON.stringify(value)}`);
  return value;
}

function tokens(body: string): string[] {
  const found = body.match(
    /\s+|'(?:\\.|[^'\\])*'|\d+(?:\.\d+)?|[A-Za-z_]\w*|==|!=|<=|>=|&&|\|\||[-+*/<>!?:()[\].,]/g,
  );
  if (found?.join('') !== body) throw new JuelError(`Not read: ${body}`);
  return found.filter((token) => token.trim() !== '');
}

type Late = () => Value;

class Reader {
  readonly #tokens: string[];
  readonly #variables: Readonly<Record<string, Value>>;

  constructor(all: string[], variables: Readonly<Record<string, Value>>) {
    this.#tokens = all;
    this.#variables = variables;
  }

  get isDone(): boolean {
    return this.#tokens.length === 0;
  }

  choice(): Late {
    const condition = this.#binary(0);
    if (!this.#take('?')) return condition;
    const yes = this.choice();
    this.#must(':');
    const no = this.choice();
    return () => (asBoolean(condition()) ? yes() : no());
  }

  #binary(level: number): Late {
    const signs = levels[level];
    if (!signs) return this.#unary();
    let left = this.#binary(level + 1);
    for (let sign = this.#tokens[0]; sign !== undefined && signs.includes(sign);) {
      this.#tokens.shift();
      const [before, right, operator] = [left, this.#binary(level + 1), sign];
      left = () => operate(before, operator, right);
      sign = this.#tokens[0];
    }
    return left;
  }

  #unary(): Late {
    if (!this.#take('!')) return this.#postfix();
    const value = this.#unary();
    return () => !asBoolean(value());
  }

  #postfix(): Late {
    let at = this.#primary();
    for (;;) {
      const base = at;
      if (this.#take('[')) {
        const key = this.choice();
        this.#must(']');
        at = () => propertyOf(base(), key());
      } else if (this.#take('.')) {
        const method = this.#tokens.shift() ?? '';
        this.#must('(');
        const given: Late[] = [];
        while (!this.#take(')')) {
          given.push(this.choice());
          this.#take(',');
        }
        at = () =>
          invoke(
            base(),
            method,
            given.map((each) => each()),
          );
      } else {
        return at;
      }
    }
  }

  #primary(): Late {
    const token = this.#tokens.shift() ?? '';
    if (token === '(') {
      const value = this.choice();
      this.#must(')');
      return value;
    }
    if (token.startsWith("'")) return () => token.slice(1, -1).replace(/\\(.)/gs, '$1');
    if (/^\d/.test(token)) return () => Number(token);
    if (token === 'true' || token === 'false') return () => token === 'true';
    if (token === 'null') return () => null;
    if (token === 'execution') return () => new Execution(this.#variables);
    return () => {
      if (!Object.hasOwn(this.#variables, token)) throw new JuelError(`Unknown: ${token}`);
      return this.#variables[token];
    };
  }

  #take(token: string): boolean {
    if (this.#tokens[0] !== token) return false;
    this.#tokens.shift();
    return true;
  }

  #must(token: string): void {
    if (!this.#take(token)) throw new JuelError(`${token} expected, not ${this.#tokens[0] ?? ''}`);
  }
}

const levels = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>='], ['+', '-'], ['*', '/']];

class Execution {
  readonly variables: Readonly<Record<string, Value>>;

  constructor(variables: Readonly<Record<string, Value>>) {
    this.variables = variables;
  }
}

function propertyOf(base: Value, key: Value): Value {
  if (base === null || key === null) return null;
  if (typeof base !== 'object') throw new JuelError(`No property of ${JSON.stringify(base)}`);
  return (base as Record<string, Value>)[asText(key)] ?? null;
}

function invoke(base: Value, method: string, given: readonly Value[]): Value {
  if (base === null) throw new JuelError(`${method} of null`);
  if (base instanceof Execution && method === 'getVariable') {
    return base.variables[asText(given[0])] ?? null;
  }
  if (Array.isArray(base) && method === 'size') return base.length;
  if (Array.isArray(base) && method === 'contains') return base.includes(given[0]);
  if (typeof base === 'string' && method === 'startsWith' && typeof given[0] === 'string') {
    return base.startsWith(given[0]);
  }
  throw new JuelError(`${JSON.stringify(base)} has no ${method}`);
}

function asBoolean(value: Value): boolean {
  if (value === null || value === '') return false;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.toLowerCase() === 'true';
  throw new JuelError(`No Boolean: ${JSON.stringify(value)}`);
}

function asText(value: Value): string {
  if (typeof value === 'string') return value;
  throw new JuelError(`No text: ${JSON.stringify(value)}`);
}

function asNumber(value: Value): number {
  if (value === null || value === '') return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) {
    return Number(value);
  }
  throw new JuelError(`No number: ${JSON.stringify(value)}`);
}

function operate(left: Late, operator: string, right: Late): Value {
  switch (operator) {
    case '||':
      return asBoolean(left()) || asBoolean(right());
    case '&&':
      return asBoolean(left()) && asBoolean(right());
    case '==':
      return isEqual(left(), right());
    case '!=':
      return !isEqual(left(), right());
    case '+':
      return asNumber(left()) + asNumber(right());
    case '-':
      return asNumber(left()) - asNumber(right());
    case '*':
      return asNumber(left()) * asNumber(right());
    case '/':
      return asNumber(left()) / asNumber(right());
    default:
      return isOrdered(left(), operator, right());
  }
}

function isEqual(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  if (typeof a === 'number' || typeof b === 'number') return Object.is(asNumber(a), asNumber(b));
  if (typeof a === 'boolean' || typeof b === 'boolean') return asBoolean(a) === asBoolean(b);
  return typeof a === 'string' && a === b;
}

function isOrdered(a: Value, operator: string, b: Value): boolean {
  if (a === b) return operator.endsWith('=');
  if (a === null || b === null) return false;
  const isNumeric = typeof a === 'number' || typeof b === 'number';
  const [x, y] = isNumeric ? [asNumber(a), asNumber(b)] : [asText(a), asText(b)];
  if (operator === '<') return x < y;
  if (operator === '<=') return x <= y;
  return operator === '>' ? x > y : x >= y;
}
