/**
 * Client libraries from the contract, into `clients/`: `npm run clients [-- generator …]`.
 *
 * openapi-generator is a Java program that its npm package fetches from Maven Central, so this needs Java 11 or later
 * and the network; nothing else in this repository does.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const generatorVersion = '7.17.0'
const generatorsDefault = ['typescript-fetch', 'python']

const root = fileURLToPath(new URL('..', import.meta.url))
const output = join(root, 'clients')

/** Runs the generator for one language; gives whether it succeeded. */
function generate(generator: string): boolean {
  const packageFile = createRequire(import.meta.url).resolve('@openapitools/openapi-generator-cli/package.json')
  const args = [
    'generate',
    '-i',
    join(root, 'src/contract/openapi.json'),
    '-g',
    generator,
    '-o',
    join(output, generator),
  ]
  const { status } = spawnSync(process.execPath, [join(dirname(packageFile), 'main.js'), ...args], {
    // The tool keeps its configuration where it believes it was started.
    cwd: output,
    env: { ...process.env, PWD: output },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  console.log(`${generator}: ${status === 0 ? `written to clients/${generator}` : 'failed'}`)
  return status === 0
}

function main(generators: readonly string[]): number {
  if (spawnSync('java', ['-version']).status !== 0) {
    console.error('npm run clients needs Java 11 or later on the PATH.')
    return 1
  }
  mkdirSync(output, { recursive: true })
  const configuration = { 'generator-cli': { version: generatorVersion } }
  writeFileSync(join(output, 'openapitools.json'), `${JSON.stringify(configuration, null, 2)}\n`)
  return generators.map(generate).every(Boolean) ? 0 : 1
}

const chosen = process.argv.slice(2)
process.exitCode = main(chosen.length > 0 ? chosen : generatorsDefault)
