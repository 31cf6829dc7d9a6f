import { Linter } from 'bpmnlint';
import { describe, expect, it } from 'vitest';
import { bpmnlintConfig } from '../bpmnlint-config.ts';
import { lintDefinitions } from '../lint-workflow.ts';
import { type RuleName, rules } from '../rules/index.ts';
import { RuleFolder } from './rule-folder.ts';

/** What no fixture can say of itself; a working day is promised. */
export const options = { serviceTimes: [{ permitType: 'contoh', text: '1 hari kerja' }] };

/**
 * What every rule keeps: its diagrams, under our runner and under bpmnlint's, and its page.
 *
 * @param broken - the elements that each `invalid-*.bpmn` is found at
 */
export function ruleSuite(name: RuleName, broken: Readonly<Record<string, readonly string[]>>) {
  const folder = new RuleFolder(name);
  const findings = async (file: string) => lintDefinitions(await folder.definitions(file), options);

  describe(`the rule ${name}`, () => {
    it('has diagrams that keep it, and a place for each that does not', async () => {
      const files = await folder.files();
      expect(files.filter((file) => /^valid-.*\.bpmn$/.test(file))).not.toEqual([]);
      expect(files.filter((file) => /^invalid-.*\.bpmn$/.test(file))).toEqual(
        Object.keys(broken).sort(),
      );
    });

    it('finds nothing where it is kept', async () => {
      for (const file of (await folder.files()).filter((each) => /^valid-.*\.bpmn$/.test(each))) {
        const own = (await findings(file)).filter(({ code }) => code === name);
        expect(own, file).toEqual([]);
      }
    });

    it.each(Object.entries(broken))(
      'finds the places of %s, and breaks no other',
      async (file, at) => {
        const found = await findings(file);
        expect(found.map(({ code, pointer }) => [code, pointer])).toEqual(
          at.map((element) => [name, element]),
        );
      },
    );

    it.each(Object.keys(broken))('names element and mend in both languages: %s', async (file) => {
      const xml = await folder.text(file);
      for (const { pointer, message } of await findings(file)) {
        expect(message.id).not.toBe(message.en);
        const called = new RegExp(`<bpmn:(?!process)\\w+ id="${pointer}" name="([^"]+)"`).exec(xml);
        for (const text of Object.values(message)) {
          expect(text).toMatch(/^[A-Z].*\. .*\.$/s);
          expect(text).toContain(called?.[1] ?? '');
        }
      }
    });

    it('says the same when bpmnlint runs it', async () => {
      const { config, resolver } = bpmnlintConfig({}, options);
      const linter = new Linter({ config, resolver });
      for (const file of (await folder.files()).filter((each) => each.endsWith('.bpmn'))) {
        const results = await linter.lint(await folder.definitions(file));
        const theirs = (results[`alur/${name}`] ?? []).map((report) => [
          report.id,
          report.category,
          report.message,
        ]);
        const ours = (await findings(file))
          .filter(({ code }) => code === name)
          .map(({ pointer, severity, message }) => [
            pointer,
            severity === 'error' ? 'error' : 'warn',
            `${message.id} · ${message.en}`,
          ]);
        expect(theirs, file).toEqual(ours);
      }
    });

    it('has a page that names its weight and its diagrams', async () => {
      expect((await folder.page()).severity).toBe(rules[name].severity);
      const page = await folder.text('README.md');
      for (const file of (await folder.files()).filter((each) => each.endsWith('.bpmn'))) {
        expect(page).toContain(`](${file})`);
      }
    });
  });
}
