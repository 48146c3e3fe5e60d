import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { root } from './contracts.ts'

const file = join(root, 'test/contract/typing-cases.ts')
const mark = '// @ts-expect-error '
const lines = readFileSync(file, 'utf8').split('\n')

test('a missing handler, an undeclared status and a misspelt field do not compile, and nothing else fails', () => {
  const marked = lines.flatMap((line, index) => (line.startsWith(mark) ? [index + 1] : []))
  const wrong = linesWithErrors(lines.map((line) => line.replace(mark, '// ')).join('\n'))
  expect(marked.length).toBe(17)
  expect(wrong.map((line) => lines[line])).toEqual(marked.map((line) => lines[line]))
})

/** Type-checks `text` in the place of the cases and gives the lines (from 0) on which statements with errors start. */
function linesWithErrors(text: string): number[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile
  host.getSourceFile = (name, version) =>
    name === file ? ts.createSourceFile(name, text, version, true) : read(name, version)
  const program = ts.createProgram([file], options, host)
  const diagnostics = ts.getPreEmitDiagnostics(program, program.getSourceFile(file))
  const starts = diagnostics.map(
    ({ file: source, start }) => source?.getLineAndCharacterOfPosition(start ?? 0).line ?? -1,
  )
  return [...new Set(starts)].sort((a, b) => a - b)
}
