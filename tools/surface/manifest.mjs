/**
 * The custom elements manifest as the package ships it: elements and what they stand on, with the
 * paths of `dist`. The analyser reads sources and names those.
 */

const source = /^packages\/[\w-]+\/src\/(.+)\.ts$/;

/** @returns the manifest with `dist/….js` for each path, of modules that declare an element */
export function publishedManifest(manifest) {
  return {
    ...manifest,
    modules: manifest.modules.flatMap((module) => {
      const declarations = (module.declarations ?? []).filter(({ tagName }) => tagName);
      if (declarations.length === 0) return [];
      const names = new Set(declarations.map(({ name }) => name));
      const path = inDist(module.path);
      return [
        {
          ...module,
          path,
          declarations: declarations.map((one) => withPaths(one)),
          exports: (module.exports ?? [])
            .filter(({ declaration }) => names.has(declaration.name))
            .map((one) => ({
              ...one,
              declaration: { ...one.declaration, module: path },
            })),
        },
      ];
    }),
  };
}

/** The modules, below `dist`, of the events that elements send. */
export function eventModulesOf(manifest) {
  const classes = new Set(
    manifest.modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ events = [] }) => events.map(({ type }) => type?.text)),
    ),
  );
  return manifest.modules
    .filter(({ declarations = [] }) => declarations.some(({ name }) => classes.has(name)))
    .map(({ path }) => inDist(path));
}

/** What is analysed of one package: `components`. */
export function ofPackage(manifest, name) {
  const modules = manifest.modules.filter(({ path }) => path.includes(`packages/${name}/`));
  return { ...manifest, modules };
}

/** The elements of a manifest, by tag. */
export function elementsOf(manifest) {
  return manifest.modules
    .flatMap(({ path, declarations = [] }) => declarations.map((one) => ({ ...one, path })))
    .filter(({ tagName }) => tagName)
    .toSorted((a, b) => a.tagName.localeCompare(b.tagName));
}

const inDist = (path) => path.replace(/^\//, '').replace(source, 'dist/$1.js');

/** Inherited members name the module that they come from. */
function withPaths(value) {
  if (Array.isArray(value)) return value.map((one) => withPaths(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'module' && typeof inner === 'string' ? inDist(inner) : withPaths(inner),
    ]),
  );
}
