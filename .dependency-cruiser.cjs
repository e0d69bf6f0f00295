/** The order of features, left to right: nothing may know what stands to its right (docs/architecture.md). */
const order = [
  'platform',
  'regions',
  'staff',
  'checker',
  'households',
  'procedures',
  'assistance',
  'visits',
  'monitoring',
  'field',
  'metrics',
  'imports',
  'audit',
  'upkeep',
  'backup',
  'operations',
];
const arrows = order.slice(0, -1).map((feature, i) => ({
  name: `${feature}-knows-no-later-feature`,
  severity: 'error',
  from: { path: `^src/${feature}/` },
  to: { path: `^src/(${order.slice(i + 1).join('|')}|demo|seed)/` },
}));

module.exports = {
  forbidden: [
    ...arrows,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'checker-is-pure',
      comment: 'The rules are compiled by the browser too: they import nothing.',
      severity: 'error',
      from: { path: '^src/checker/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^src/checker/' },
    },
    {
      name: 'feature-through-its-door',
      comment: 'Another feature is reached through its module, service, dto or pure rules only.',
      severity: 'error',
      from: { path: '^src/(?!database|platform|demo|seed)([^/]+)/', pathNot: '\\.spec\\.ts$' },
      to: {
        path: '^src/(?!database|platform|checker)([^/]+)/',
        // The verifier of the log is made to be used from outside; the drill uses it on restored databases.
        pathNot: [
          '^src/$1/',
          '\\.(module|service|dto|rules|visibility)\\.ts$',
          '^src/audit/(anchors|seal\\.queries|verify)\\.ts$',
        ],
      },
    },
    {
      name: 'controllers-hold-no-data-access',
      severity: 'error',
      from: { path: '\\.controller\\.ts$' },
      to: { path: ['node_modules/typeorm', '\\.entity\\.ts$', '\\.queries\\.ts$'] },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.spec\\.ts$', '(^|/)(main|openapi|rotate-command)\\.ts$'] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { conditionNames: ['require', 'node', 'default'] },
  },
};
