import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStrictJson } from './strict-json.ts';

const found = (text: string) => {
  const read = readStrictJson(text);
  return 'problems' in read ? read.problems.map(({ line, code }) => `${line} ${code}`) : [];
};

describe('readStrictJson', () => {
  it.each([
    ['a comma after the last key', '{\n"a": 1,\n}', '2 trailing-comma'],
    ['a comma after the last entry', '[\n1,\n\n]', '2 trailing-comma'],
    ['a missing comma, at the line where it is missing', '{\n"a": 1\n\n"b": 2}', '2 broken-json'],
    ['a missing colon', '{\n"a"\n1}', '2 broken-json'],
    ['a missing bracket', '{\n"a": [1, 2\n', '2 broken-json'],
    ['a line comment', '{\n"a": 1 // one\n}', '2 comment'],
    ['a block comment', '{\n/* one */\n"a": 1}', '2 comment'],
    ['single quotes', "{\n'a': 1}", '2 broken-json'],
    ['a text over two lines', '{\n"a": "one\ntwo"}', '2 broken-json'],
    ['a word', '[\n  yes]', '2 broken-json'],
    ['text after the end', '{}\n{}', '2 broken-json'],
    ['nothing', '', '1 broken-json'],
    ['white space', '\n\n', '1 broken-json'],
    ['a key twice', '{\n"a": 1,\n"b": 2,\n"a": 3}', '4 duplicate-key'],
    ['a key twice, once escaped', '{\n"a": 1,\n"\\u0061": 2}', '3 duplicate-key'],
    ['a key that is no name', '[{\n"__proto__": {}}]', '2 forbidden-key'],
    ['brackets too deep', `{\n"a": ${'['.repeat(40)}`, '2 too-deep'],
  ])('refuses %s', (_, text, problem) => {
    expect(found(text)).toEqual([problem]);
  });

  it('finds a key twice in each object, wherever it is', () => {
    expect(found('{"a": [\n{"x": 1,\n"x": 2},\n{"y": {"z": 1,\n"z": 2}}]}')).toEqual([
      '3 duplicate-key',
      '5 duplicate-key',
    ]);
  });

  it('says on which line the key stands already', () => {
    const read = readStrictJson('{\n"a": 1,\n"a": 2}');
    expect('problems' in read && read.problems[0]?.message.id).toContain('pada baris 2');
  });

  it('does not mistake brackets in texts for nesting', () => {
    expect(found(`{"a": "${'['.repeat(100)}"}`)).toEqual([]);
  });

  it.each([
    ['behind a comment that opens a text', `/*"*/${'['.repeat(100_000)}`],
    ['behind an escaped line break', `"\\\n"${'['.repeat(100_000)}`],
    ['of objects', '{"a":'.repeat(40_000)],
  ])('survives a hundred thousand brackets %s', (_, text) => {
    expect(found(text)).toHaveLength(1);
  });

  it('reads what JSON.parse reads, to the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.integer({ min: 0, max: 4 }), (value, space) => {
        const text = JSON.stringify(value, null, space);
        // The one key that is refused on purpose; see above.
        fc.pre(!text.includes('"__proto__"'));
        const read = readStrictJson(text);
        // Random keys may repeat nothing: they come from an object.
        expect('value' in read ? read.value : read.problems).toEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses what JSON.parse refuses, and never throws', () => {
    const scrap = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '\\',
        '1',
        '-',
        'true',
        'a',
        '/',
        '*',
        '\n',
      ),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(scrap, (parts) => {
        const text = parts.join('');
        const read = readStrictJson(text);
        if ('value' in read) expect(read.value).toEqual(JSON.parse(text));
        else expect(read.problems[0]?.line).toBeLessThanOrEqual(text.split('\n').length);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('lineOf', () => {
  const read = readStrictJson('{\n "a": [\n  1,\n  { "x/y":\n 2, "m~n": 3 }\n ]\n}');
  const lineOf = 'lineOf' in read ? read.lineOf : () => NaN;

  it.each([
    ['', 1],
    ['/a', 2],
    ['/a/0', 3],
    ['/a/1', 4],
    ['/a/1/x~1y', 4],
    ['/a/1/m~0n', 5],
    ['/a/1/none', 4],
    ['/a/7', 2],
    ['/none/below', 1],
  ])('knows where %j stands', (pointer, line) => {
    expect(lineOf(pointer)).toBe(line);
  });
});
