import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { RuleFolder, rulesFolder } from '../testing/rule-folder.ts';
import { ruleNames, rules } from './index.ts';

const repository = new URL('../../../../../', import.meta.url);

describe('the rules', () => {
  it('are the folders, no more and no fewer', async () => {
    const entries = await readdir(rulesFolder, { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(ruleNames.toSorted()).toEqual(folders.sort());
  });

  it.each(ruleNames)('come with rule, test, page and diagrams: %s', async (name) => {
    const files = await new RuleFolder(name).files();
    expect(files).toEqual(expect.arrayContaining(['README.md', 'rule.test.ts', 'rule.ts']));
  });

  it('can each be weighed by an agency', async () => {
    const meta = JSON.parse(
      await readFile(new URL('schemas/meta/agency.schema.json', repository), 'utf8'),
    ) as { properties: { lint: { properties: object } } };
    expect(Object.keys(meta.properties.lint.properties)).toEqual(ruleNames);
  });
});

describe('docs/sop-rules.md', () => {
  it('says of each rule what its page says', async () => {
    const text = await readFile(new URL('docs/sop-rules.md', repository), 'utf8');
    const rows = text
      .split('\n')
      .filter((line) => line.startsWith('| [`'))
      .map((line) => line.split(/\s*\|\s*/).slice(1, -1));
    const pages = await Promise.all(
      ruleNames.map(async (name) => {
        const { id, en } = await new RuleFolder(name).page();
        const link = `[\`${name}\`](../packages/workflow/src/lint/rules/${name}/README.md)`;
        return [link, id, en, `\`${rules[name].severity}\``];
      }),
    );
    expect(rows).toEqual(pages);
  });
});
