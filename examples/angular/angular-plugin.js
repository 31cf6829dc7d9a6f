import { transformAsync } from '@babel/core';
import { formatDiagnostics, performCompilation, readConfiguration } from '@angular/compiler-cli';
import linker from '@angular/compiler-cli/linker/babel';
import { join } from 'node:path';

const folder = import.meta.dirname;

/** Angular's compiler, ahead of time, for an application that Vite builds. */
export function angular() {
  /** What the compiler wrote, by the path of its source. */
  const compiled = new Map();
  return {
    name: 'angular',
    enforce: 'pre',
    // What only Angular's own developers need is left out by these names, as its own build does.
    config: () => ({ define: { ngDevMode: 'false', ngJitMode: 'false', ngServerMode: 'false' } }),
    buildStart() {
      const { rootNames, options } = readConfiguration(join(folder, 'tsconfig.json'));
      const { diagnostics } = performCompilation({
        rootNames,
        options,
        emitCallback: ({ program, customTransformers }) =>
          program.emit(
            undefined,
            (path, text, _, __, sources) => compiled.set(sources?.[0]?.fileName ?? path, text),
            undefined,
            false,
            customTransformers,
          ),
      });
      if (diagnostics.length > 0) throw new Error(formatDiagnostics(diagnostics));
    },
    load(path) {
      return compiled.get(path);
    },
    // Packages for Angular come half compiled, for any version to finish.
    async transform(code, path) {
      if (!path.endsWith('.js') && !path.endsWith('.mjs')) return undefined;
      if (!code.includes('ɵɵngDeclare')) return undefined;
      const linked = await transformAsync(code, {
        filename: path,
        configFile: false,
        compact: false,
        plugins: [linker],
      });
      return linked?.code;
    },
  };
}
