import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type CommandName, commandNames } from '../../../src/contract/mod.ts'

const folders = ['./', '../topics/'].map((path) => new URL(path, import.meta.url))
/** These run every command or none, so they say nothing about one. */
const general = ['coverage.test.ts', 'examples.test.ts']
const sources = folders
  .flatMap((folder) => readdirSync(folder).map((name) => new URL(name, folder)))
  .filter(({ pathname }) => pathname.endsWith('.test.ts') && !general.some((name) => pathname.endsWith(`/${name}`)))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

function isRun(name: CommandName, text: string): boolean {
  return text.includes(`run('${name}'`) || text.includes(`command: '${name}'`) || text.includes(`['${name}', `)
}

it.each(commandNames)('%s has a test of its own', (name) => {
  expect(isRun(name, sources)).toBe(true)
})

it('a command without a test is found', () => {
  const gone = sources.replaceAll("run('queue.purge'", '')
  expect(isRun('queue.purge', gone)).toBe(false)
})
