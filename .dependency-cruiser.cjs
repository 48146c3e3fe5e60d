// The layers of the house, as data: a room may import the rooms below it, and of another room only its front door.
const layers = [
  {
    name: 'contract',
    path: '^src/(contract/|errors\\.ts|environment\\.ts|config/)',
    may: ['^src/(contract/|errors\\.ts|environment\\.ts|config/)'],
  },
  { name: 'platform', path: '^src/platform/', may: ['^src/platform/'] },
  { name: 'storage', path: '^src/storage/', may: ['^src/storage/'] },
  { name: 'generation', path: '^src/generation/', may: ['^src/generation/'] },
  { name: 'evaluation', path: '^src/evaluation/', may: ['^src/evaluation/'] },
  { name: 'exports', path: '^src/exports/', may: ['^src/(exports|evaluation|generation)/'] },
  { name: 'runs', path: '^src/runs/', may: ['^src/(runs|exports|evaluation|generation|storage|platform)/'] },
  { name: 'broker', path: '^src/broker/', may: ['^src/(broker|storage|platform)/'] },
  { name: 'crdt', path: '^src/crdt/', may: ['^src/crdt/'] },
  { name: 'sync', path: '^src/sync/', may: ['^src/(sync|storage|platform)/'] },
  { name: 'maps', path: '^src/maps/', may: ['^src/(maps|crdt|storage|platform)/'] },
  { name: 'maps-query', path: '^src/maps/query/', may: ['^src/maps/(query/|limits\\.ts)'] },
  { name: 'console', path: '^src/console/', may: ['^src/console/'] },
  {
    name: 'http',
    path: '^src/transports/http/',
    may: ['^src/(transports/http|console|runs|broker|sync|maps|exports|evaluation|generation|storage|platform)/'],
  },
  {
    name: 'ws',
    path: '^src/transports/ws/',
    may: ['^src/(transports/ws|runs|broker|sync|maps|crdt|exports|evaluation|generation|storage|platform)/'],
  },
  {
    name: 'grpc',
    path: '^src/transports/grpc/',
    may: ['^src/(transports/grpc|runs|exports|evaluation|generation|storage|platform)/'],
  },
]
const ground = '^(src/(contract/|errors\\.ts|environment\\.ts|config/)|package\\.json|node_modules|[a-z_:/]+$)'

const layerRules = layers.map(({ name, path, may }) => ({
  name: `${name}-imports-downward`,
  severity: 'error',
  from: { path },
  to: { path: '^src/', pathNot: [...may, ground] },
}))

const rooms = [
  ...['generation', 'evaluation', 'exports', 'storage', 'runs', 'broker', 'sync', 'maps', 'crdt', 'console'],
  ...['config', 'contract'],
]
const doorRules = rooms.map((room) => ({
  name: `${room}-by-its-front-door`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${room}/` },
  to: { path: `^src/${room}/`, pathNot: [`^src/${room}/mod\\.ts$`, '^src/contract/validate-output\\.ts$'] },
}))

module.exports = {
  forbidden: [
    ...layerRules,
    ...doorRules,
    {
      name: 'platform-rooms-by-their-front-door',
      severity: 'error',
      from: { path: '^src/(?!platform/)' },
      to: { path: '^src/platform/', pathNot: '^src/platform/[^/]+/mod\\.ts$' },
    },
    {
      name: 'generation-is-pure',
      severity: 'error',
      comment: 'The core does no I/O: only hashing comes from the runtime, and only names from a library.',
      from: { path: '^src/generation/' },
      to: { dependencyTypes: ['core', 'npm'], pathNot: '^(node:)?(crypto|module)$|node_modules/@faker-js/faker/' },
    },
    {
      name: 'crdt-is-pure',
      severity: 'error',
      comment: 'Merges depend on what they merge and on nothing else: no I/O, no clock, no library.',
      from: { path: '^src/crdt/' },
      to: { dependencyTypes: ['core', 'npm'] },
    },
    {
      name: 'platform-knows-no-transport',
      severity: 'error',
      from: { path: '^src/(platform|runs|storage|sync|maps)/' },
      to: { path: 'node_modules/(koa|@koa|ws|@grpc)/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
