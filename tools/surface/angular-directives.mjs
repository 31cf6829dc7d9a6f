/**
 * Directives for Angular, which checks no property of an element that it does not know: one for each
 * element, on its tag, with the types of its properties. Compiled half, as Angular's own packages are,
 * for whatever version an application has.
 */
import { formatDiagnostics, performCompilation } from '@angular/compiler-cli';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf } from './manifest.mjs';

/**
 * Writes `angular.js` and `angular.d.ts`.
 *
 * @param manifest - of what the types show: nothing read only, nothing without a description
 * @param events - imports of the modules in which events add themselves to the platform's table,
 *   from which templates take what an event is
 */
export function writeAngularDirectives(manifest, folder, events) {
  const elements = elementsOf(manifest).filter((element) => propertiesOf(element).length > 0);
  const source = join(folder, 'angular.ts');
  writeFileSync(
    source,
    [
      "import { Directive, ElementRef, Input, inject } from '@angular/core';\n",
      ...elements.map(({ name, path }) => `import type { ${name} } from '${inFolder(path)}';\n`),
      ...elements.map(directive),
      '/** All of them, for the `imports` of a component. */\n',
      `export const alurElements = [${elements.map(className).join(', ')}] as const;\n`,
    ].join(''),
  );
  const { diagnostics } = performCompilation({
    rootNames: [source],
    options: {
      compilationMode: 'partial',
      declaration: true,
      noEmitOnError: true,
      target: 9, // ES2022
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      module: 99, // ESNext
      moduleResolution: 100, // Bundler
      useDefineForClassFields: false,
      strict: true,
      skipLibCheck: true,
      types: [],
    },
  });
  rmSync(source);
  if (diagnostics.length > 0) throw new Error(formatDiagnostics(diagnostics));
  // The compiler leaves out imports that name nothing.
  const types = join(folder, 'angular.d.ts');
  writeFileSync(types, events + readFileSync(types, 'utf8'));
}

const inFolder = (path) => path.replace(/^dist/, '..');
const className = ({ name }) => `${name}Directive`;

const propertiesOf = ({ members = [] }) =>
  members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);

function directive(element) {
  const { name, tagName } = element;
  return `
/** What templates may set on \`<${tagName}>\`. */
@Directive({ selector: '${tagName}' })
export class ${className(element)} {
  readonly #element = inject<ElementRef<${name}>>(ElementRef).nativeElement;
${propertiesOf(element)
  .map((property) => setter(name, property))
  .join('')}}
`;
}

const setter = (element, { name, description }) => `
  /** ${description.replaceAll('*/', '*\\/').replaceAll('\n', ' ')} */
  @Input()
  set ${name}(value: ${element}['${name}']) {
    this.#element.${name} = value;
  }
`;
