import fc from 'fast-check';
import { expect, it } from 'vitest';
import { html } from './html.ts';

it('keeps what the template says and escapes what is put into it', () => {
  expect(html`<p title="${'"a" & \'b\''}">${'<script>'}</p>`.text).toBe(
    '<p title="&quot;a&quot; &amp; &#39;b&#39;">&lt;script&gt;</p>',
  );
});

it('puts pieces and lists of pieces in as they are', () => {
  const rows = ['a', '<b>'].map((text) => html`<i>${text}</i>`);
  expect(html`${rows}`.text).toBe('<i>a</i><i>&lt;b&gt;</i>');
});

it('writes nothing for undefined and false', () => {
  expect(html`<p>${undefined}${false}</p>`.text).toBe('<p></p>');
});

it('never lets a text open a tag, close an attribute or begin an entity', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const inner = html`${text}`.text;
      expect(inner).not.toMatch(/[<>"'`]/);
      expect(inner.replaceAll(/&(amp|lt|gt|quot|#39|#96);/g, '')).not.toContain('&');
    }),
  );
});
