/** What `document.txt`, the description that the broker was ordered by, has in it to be run: nothing is typed again. */
import { readFileSync } from 'node:fs'

export interface Block {
  /** Of its first line, from 1. */
  readonly line: number
  /** As it stands there. */
  readonly text: string
  /** The text read as JSON; `{...}` and remarks stand for an empty object. */
  readonly value: unknown
  /** The last line before it that is not empty. */
  readonly label: string
  /** The last `METHOD /path` before it. */
  readonly endpoint: string
}

const lines = readFileSync(new URL('document.txt', import.meta.url), 'utf8').split('\n')
const endpointPattern = /(?:GET|POST) \/\S*/
const used = new Set<number>()

function jsonFrom(start: number): { text: string; value: unknown } {
  for (let end = start + 1; end <= lines.length; end += 1) {
    const text = lines.slice(start, end).join('\n')
    try {
      return { text, value: JSON.parse(text.replaceAll('{...}', '{}').replaceAll(/^\s*\/\/.*$/gm, '')) }
    } catch {
      // Not yet whole.
    }
  }
  throw new Error(`line ${start + 1} of the document begins a JSON text that does not end`)
}

function readBlocks(): Block[] {
  const blocks: Block[] = []
  let label = ''
  let endpoint = ''
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    endpoint = endpointPattern.exec(line)?.[0] ?? endpoint
    if (/^[{[]/.test(line)) {
      const { text, value } = jsonFrom(at)
      blocks.push({ line: at + 1, text, value, label, endpoint })
      at += text.split('\n').length - 1
    }
    if (line.trim() !== '') label = line.trim()
  }
  return blocks
}

/** Every JSON text that begins a line, in the order of the document. */
export const blocks: readonly Block[] = readBlocks()

/** The curl calls, each as one shell command, in the order of the document. */
export const curlCalls: readonly string[] = lines
  .join('\n')
  .split(/^(?=curl )/m)
  .slice(1)
  .map((text) => /^curl (?:\\\n|'[^']*'|"[^"]*"|[^\n'"\\])*/.exec(text)![0].trim())

/** The answer that `document.txt` gives in a sentence for a key that is not there. */
export const usageOfNothing = JSON.parse(
  /Returns (\{.*?\}) for non-existent keys/.exec(lines.join('\n'))![1]!,
) as unknown

/** Names and labels of the metrics that one server without replicas has, without their prefix. */
export const documentedMetrics: readonly { readonly name: string; readonly labels: string }[] = lines
  .map((line) => /^synap_(operations_total|memory_bytes)(\{.*\})? \d+$/.exec(line))
  .filter((found) => found !== null)
  .map(([, name = '', labels = '']) => ({ name, labels: labels.replaceAll(/[{}]/g, '\\$&') }))

/** The n-th block, from 0, that `which` tells, marked as used. */
export function take(which: (block: Block) => boolean, n = 0): Block {
  const block = blocks.filter(which)[n]
  if (block === undefined) throw new Error(`the document has no such block: ${which}`)
  used.add(block.line)
  return block
}

/** The request with this command, and the answer that follows it where there is one. */
export function exchange(command: string, n = 0): { readonly request: Block; readonly response: Block } {
  const request = take(({ value }) => (value as { command?: unknown }).command === command, n)
  const at = blocks.indexOf(request)
  return { request, response: blocks[at + 1]! }
}

/** What nothing has been done with, by line. */
export function unused(): string[] {
  return blocks.filter(({ line }) => !used.has(line)).map(({ line, text }) => `${line}: ${text.slice(0, 60)}`)
}

/** What a value lacks, or has of another type, beside an example: '' when nothing. A null may be anything. */
export function unlike(value: unknown, example: unknown, path = ''): string {
  if (example === null) return value === undefined ? `${path} is missing` : ''
  if (kindOf(value) !== kindOf(example)) return `${path} is ${kindOf(value)}, not ${kindOf(example)}`
  if (Array.isArray(example)) {
    // The k-th as the k-th of the example, further ones as its last.
    const parts = (value as unknown[]).map((one, k) =>
      unlike(one, example[k] ?? example.at(-1) ?? null, `${path}/${k}`),
    )
    return parts.find(Boolean) ?? ''
  }
  if (typeof example !== 'object') return ''
  const fields = Object.entries(example as object)
  return fields.map(([name, part]) => unlike((value as never)[name], part, `${path}/${name}`)).find(Boolean) ?? ''
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value
}
