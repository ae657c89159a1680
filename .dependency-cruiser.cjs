/**
 * The walls between the folders. Each row: a folder, and what it may import besides itself.
 * `test/safety.test.ts` checks that the rule engine saw every source file and that a forbidden import fails.
 */
const walls = {
  'src/model': [],
  'src/text': ['src/model'],
  'src/contract': ['src/model', 'src/text'],
  'src/reference': ['src/model', 'src/text'],
  'src/inference': ['src/model', 'src/text'],
  'src/pipeline': ['src/model', 'src/text', 'src/reference', 'src/inference'],
  'src/store': ['src/model', 'src/text'],
  'src/operations': [
    'src/model',
    'src/text',
    'src/reference',
    'src/inference',
    'src/pipeline',
    'src/contract',
    'src/store',
  ],
  'src/server': ['src/model', 'src/contract', 'src/operations'],
  'src/cli': ['src/model', 'src/text', 'src/contract', 'src/operations', 'src/server', 'src/pipeline', 'src/store'],
  web: ['src/contract', 'src/model'],
}
const everywhere = ['src/errors[.]ts']
const stages = ['capture', 'segment', 'tag', 'attribute', 'resolve']

/** A folder may import itself, its neighbours in the table, errors, and packages. */
const wallRules = Object.entries(walls).map(([folder, allowed]) => ({
  name: `wall-${folder.replace('src/', '')}`,
  comment: `${folder} may import only itself${allowed.length ? `, ${allowed.join(', ')}` : ''}.`,
  severity: 'error',
  from: { path: `^${folder}/`, pathNot: '[.]test[.]ts$' },
  to: {
    path: '^(src|web|eval|bench|test|scripts|models)/',
    pathNot: [
      `^${folder}/`,
      ...allowed.map((name) => `^${name}(/|[.]ts$)`),
      ...(folder === 'src/model' ? [] : everywhere.map((name) => `^${name}$`)),
    ],
  },
}))

const stageRules = stages.map((stage) => ({
  name: `stage-${stage}`,
  comment: 'No stage imports another: what one stage knows reaches the next through the report.',
  severity: 'error',
  from: { path: `^src/pipeline/${stage}/` },
  to: { path: `^src/pipeline/(${stages.filter((other) => other !== stage).join('|')})/` },
}))

module.exports = {
  forbidden: [
    ...wallRules,
    ...stageRules,
    {
      name: 'no-cycles',
      comment: 'Cycles hide the order in which the code can be understood; type-only imports count.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-tests-in-code',
      severity: 'error',
      from: { pathNot: '([.]test[.]ts$|^test/|^eval/|^bench/)' },
      to: { path: '([.]test[.]ts$|^test/|^eval/|^bench/)' },
    },
    {
      name: 'not-resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
