import type { Severities } from './finding.ts';
import type { RuleFactory, RuleOptions } from './rule.ts';
import { isRuleName, ruleNames, rules } from './rules/index.ts';

/** As bpmnlint's `Linter` and `bpmn-js-bpmnlint` take it: no file system, no command line. */
export interface BpmnlintConfig {
  readonly config: {
    readonly rules: Readonly<
      Record<string, readonly [category: 'off' | 'warn' | 'error', options: RuleOptions]>
    >;
  };
  readonly resolver: {
    resolveRule(pkg: string, name: string): RuleFactory;
    resolveConfig(pkg: string, name: string): never;
  };
}

/**
 * The SOP rules for bpmnlint, under the names `alur/<rule>`. The tree must have been read with
 * `sopDescriptor`: `moddleExtensions: { sop: sopDescriptor }`.
 */
export function bpmnlintConfig(
  severities: Severities = {},
  options: RuleOptions = {},
): BpmnlintConfig {
  const categories = { off: 'off', notice: 'warn', error: 'error' } as const;
  return {
    config: {
      rules: Object.fromEntries(
        ruleNames.map((name) => [
          `alur/${name}`,
          [categories[severities[name] ?? rules[name].severity], options],
        ]),
      ),
    },
    resolver: {
      resolveRule(pkg, name) {
        if (pkg === 'bpmnlint-plugin-alur' && isRuleName(name)) return rules[name].rule;
        throw new Error(`There is no rule ${pkg}/${name}.`);
      },
      resolveConfig(pkg, name) {
        throw new Error(`There is no configuration ${pkg}/${name}.`);
      },
    },
  };
}
