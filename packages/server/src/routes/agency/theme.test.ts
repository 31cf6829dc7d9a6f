import { afterAll, beforeAll, expect, it } from 'vitest';
import { serverUnderTest, type ServerUnderTest } from '../../testing/server-under-test.ts';

let under: ServerUnderTest;
beforeAll(async () => {
  under = await serverUnderTest();
});
afterAll(() => under.stop());

it('hands out the theme of the agency as a style sheet that any portal may link', async () => {
  const { body, headers } = await under.server.app.inject(`${under.api}/theme.css`);
  expect(body).toContain('--alur-accent: #0a5c7a;');
  expect(headers).toMatchObject({
    'content-type': 'text/css; charset=utf-8',
    'cache-control': 'max-age=300',
    'cross-origin-resource-policy': 'cross-origin',
  });
});
