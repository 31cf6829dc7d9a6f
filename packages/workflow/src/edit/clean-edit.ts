import type { Reading } from '@alur/model/problem.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { refuse } from './refusal.ts';
import type { SopEdit } from './sop-edit.ts';

const rawExpression = /[$#]\{/;

/**
 * An edit with its texts as a file can hold them and gives them back: trimmed, line ends as one
 * character, no control characters (Word's line break in a cell is one). Refused is text that looks
 * like an expression of another engine, for no file with it is read.
 */
export function cleanEdit<E extends SopEdit>(edit: E): Reading<E> {
  const texts: string[] = [];
  const cleaned = clean(edit, texts) as E;
  const raw = texts.find((text) => rawExpression.test(text));
  if (raw === undefined) return { ok: true, value: cleaned };
  return {
    ok: false,
    problems: refuse(
      '',
      'raw-expression',
      `"${excerpt(raw)}" memuat ekspresi mentah (\${…}), yang tidak dapat disimpan. Tulis dengan kata-kata, atau syarat sebagai FEEL.`,
      `"${excerpt(raw)}" holds a raw expression (\${…}), which cannot be kept. Say it in words, or a condition in FEEL.`,
    ),
  };
}

/** A whole SOP from elsewhere, with its texts as a file can hold them; the rules judge the rest. */
export function cleanSop(sop: Sop): Sop {
  return clean(sop, []) as Sop;
}

/** @param texts - takes every text that was found, cleaned */
function clean(value: unknown, texts: string[]): unknown {
  if (typeof value === 'string') {
    const text = cleanText(value);
    texts.push(text);
    return text;
  }
  if (Array.isArray(value)) {
    return value.map((each) => clean(each, texts)).filter((each) => each !== '');
  }
  if (typeof value === 'object' && value !== null && !(value instanceof Map)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, clean(each as unknown, texts)]),
    );
  }
  return value;
}

function cleanText(text: string): string {
  return text
    .replace(/\r\n?|\v|\f|\u2028/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
    .trim();
}

const excerpt = (text: string) => {
  const at = Math.max(0, text.search(rawExpression) - 20);
  return text.slice(at, at + 60).trim();
};
