/** Imports go one way: model ← workflow ← client ← components ← studio; server and cli use them. */
const only = (from, to) => ({
  name: `${from}-imports`,
  comment: `@alur/${from} may use only: ${to.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^packages/${from}/src` },
  to: { path: '^packages/', pathNot: `^packages/(${[from, ...to].join('|')})/` },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    only('model', []),
    only('workflow', ['model']),
    only('client', ['model', 'workflow']),
    only('components', ['model', 'workflow', 'client']),
    only('studio', ['model', 'workflow', 'client', 'components']),
    only('server', ['model', 'workflow', 'client']),
    // `alur serve` starts the server; nothing else may know of it.
    only('cli', ['model', 'workflow', 'client', 'server']),
    {
      name: 'declared',
      comment: 'A package declares what it imports.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src', pathNot: '(\\.test\\.ts|\\.bench\\.ts|/testing/)' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: '/dist/',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@alur/source', 'import', 'default'],
    },
  },
};
