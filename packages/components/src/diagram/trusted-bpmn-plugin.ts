/** What Vite, Rollup and Rolldown take for a plugin, as far as it is needed here. */
export interface BundlerPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  transform(code: string, id: string): { code: string; map: null } | undefined;
}

const ofBpmnIo =
  /\/node_modules\/(bpmn-js|diagram-js|diagram-js-direct-editing|min-dom|domify|tiny-svg)\//;
const assignment = /\.innerHTML\s*=\s*([^=;\n][^;\n]*);/g;

/**
 * Leads every `innerHTML` of bpmn-js through the policy `alur-bpmn`, so that its diagrams show on
 * pages with `require-trusted-types-for 'script'`. The bundle of Alur is built with it; whoever
 * bundles `@alur/components` for such a page adds it to the plugins of the bundler.
 *
 * @throws {Error} while bundling, when a new version of bpmn-js writes markup in another way
 */
export function trustedBpmn(): BundlerPlugin {
  return {
    name: 'alur:trusted-bpmn',
    enforce: 'pre',
    transform(code, id) {
      if (!ofBpmnIo.test(id.replaceAll('\\', '/')) || !code.includes('.innerHTML'))
        return undefined;
      const led = code.replace(assignment, '.innerHTML = alurTrustedHtml($1);');
      const left = led.replaceAll('.innerHTML = alurTrustedHtml(', '');
      if (/\.innerHTML\b/.test(left)) {
        throw new Error(`${id} writes markup in a way that trusted-bpmn-plugin.ts does not know.`);
      }
      const source = '@alur/components/diagram/trusted-html.js';
      return {
        code: `import { trustedHtml as alurTrustedHtml } from '${source}';\n${led}`,
        map: null,
      };
    },
  };
}
