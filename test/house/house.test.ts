import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { settingsTable } from '../../src/config/mod.ts'
import { errorTable, section } from './tables.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8')
const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n')
const sources = tracked.filter(
  (path) => /^(src|codegen)\/.*\.(ts|mjs)$/.test(path) && !path.startsWith('src/contract/'),
)

test('the root holds what the house plan names and nothing else', () => {
  const entries = new Set(tracked.map((path) => path.split('/')[0] ?? ''))
  const plain = [...entries].filter((entry) => !entry.startsWith('.')).sort()
  expect(plain).toEqual([
    'README.md',
    'asyncapi.yaml',
    'biome.json',
    'codegen',
    'deploy',
    'examples',
    'knip.json',
    'openapi',
    'openapi.yaml',
    'package-lock.json',
    'package.json',
    'proto',
    'src',
    'test',
    'tsconfig.json',
    'vitest.config.ts',
    'vitest.long.config.ts',
    'vitest.slow.config.ts',
  ])
})

const rooms = [
  'broker',
  'config',
  'console',
  'crdt',
  'generation',
  'maps',
  'platform',
  'runs',
  'storage',
  'sync',
  'transports/http',
  'transports/ws',
  'transports/grpc',
]

test('every room has a README of at most 40 lines, and a front door', () => {
  for (const room of [...rooms, 'cli']) {
    const lines = read(`src/${room}/README.md`).trimEnd().split('\n').length
    expect(lines, room).toBeLessThanOrEqual(40)
  }
  for (const room of rooms.filter((name) => name !== 'platform'))
    expect(existsSync(`${root}/src/${room}/mod.ts`), room).toBe(true)
  for (const part of readdirSync(`${root}/src/platform`, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )) {
    expect(existsSync(`${root}/src/platform/${part.name}/mod.ts`), part.name).toBe(true)
  }
})

test('no file is longer than 400 lines, and none is named for being nothing in particular', () => {
  for (const path of sources) {
    expect(read(path).split('\n').length, path).toBeLessThanOrEqual(400)
    expect(path).not.toMatch(/\b(utils?|helpers?|common|manager|misc)\b/)
  }
})

test('the README shows the settings and the errors as they are', () => {
  const readme = read('README.md')
  expect(section(readme, 'settings')).toBe(settingsTable())
  expect(section(readme, 'errors')).toBe(errorTable())
})

test('nothing in the repository names a registry or a path of one machine', () => {
  const locked = read('package-lock.json')
  expect(locked).not.toContain('"resolved"')
  for (const path of tracked.filter((path) => /\.(ts|mjs|md|ya?ml|json|cjs)$/.test(path))) {
    expect(read(path), path).not.toMatch(/(^|["'\s(=])\/(home|root|Users)\//m)
  }
})

interface Container {
  ports: { containerPort: number }[]
  env: { name: string; valueFrom?: { secretKeyRef: { name: string; key: string } } }[]
  livenessProbe: { httpGet: { path: string } }
  readinessProbe: { httpGet: { path: string } }
  resources: { limits: { memory: string } }
}

test('the deployment keeps the ports, the secret and the limit of the seeds, and probes the server', () => {
  const [deployment] = parseAllDocuments(read('deploy/k8s/deployment.yaml')).map((document) => document.toJS())
  const container = deployment.spec.template.spec.containers[0] as Container
  expect(container.ports.map((port) => port.containerPort)).toEqual([3000, 50051])
  expect(container.env[0]).toEqual({
    name: 'SYNTH_API_KEY',
    valueFrom: { secretKeyRef: { name: 'synth-secrets', key: 'api-key' } },
  })
  expect(container.resources.limits.memory).toBe('2Gi')
  expect([container.livenessProbe.httpGet.path, container.readinessProbe.httpGet.path]).toEqual([
    '/health/live',
    '/health/ready',
  ])
  for (const file of ['compose.yaml', 'k8s/service.yaml', 'k8s/secret.example.yaml']) {
    for (const document of parseAllDocuments(read(`deploy/${file}`))) expect(document.errors, file).toEqual([])
  }
})

test('the image runs as a user of its own and checks the health of the server', () => {
  const dockerfile = read('deploy/Dockerfile')
  expect(dockerfile.match(/^FROM /gm)).toHaveLength(2)
  for (const instruction of [/^USER node$/m, /^HEALTHCHECK .*$/m, /^EXPOSE 3000 50051$/m])
    expect(dockerfile).toMatch(instruction)
})
