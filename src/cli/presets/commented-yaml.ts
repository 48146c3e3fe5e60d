import { Document, isMap, isScalar, isSeq, type Pair, Scalar, type YAMLMap } from 'yaml'
import type { Configuration } from '../../contract/mod.ts'
import { rangeAt } from './contract.ts'
import { meanings } from './meanings.ts'

const header = ` Configuration of Tallymill. Every key may be left out; it then has the default that its comment names.
 Check it with \`tallymill validate FILE\`. As JSON it is a body of POST /api/config.`

const commentWidth = 100

/**
 * The configuration as YAML, with a comment before every section and key: what it means, its unit, range and default.
 *
 * `defaults` is what a user of the same industry has who sets nothing else.
 */
export function commentedYaml(configuration: Configuration, defaults: Configuration): string {
  // The code comes first: it is what a company is known by.
  const companies = configuration.companies.map(({ code, ...rest }) => ({ code, ...rest }))
  const document = new Document({ ...configuration, companies })
  document.commentBefore = header
  commentMap(document.contents as YAMLMap, [], defaults)
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

function commentMap(map: YAMLMap, path: readonly string[], defaults: unknown): void {
  for (const [index, pair] of (map.items as Pair<Scalar<string>>[]).entries()) {
    const at = [...path, pair.key.value]
    const standard = (defaults as Readonly<Record<string, unknown>> | undefined)?.[pair.key.value]
    pair.key.commentBefore = commentOf(at, standard)
    pair.key.spaceBefore = path.length === 0 && index > 0
    styleValue(pair.value, at, standard)
  }
}

function styleValue(value: unknown, at: readonly string[], standard: unknown): void {
  if (isMap(value)) return commentMap(value, at, standard)
  // Readers of older YAML take a bare date for something else than text.
  if (isScalar(value) && at.at(-1) === 'start_date') value.type = Scalar.QUOTE_SINGLE
  if (!isSeq(value)) return
  const [first] = value.items
  if (isMap(first)) commentMap(first, at, { ...(standard as readonly object[])[0], code: undefined })
  else value.flow = true
}

function commentOf(path: readonly string[], standard: unknown): string {
  // An array of companies stands between its key and theirs.
  const range = rangeAt(path[0] === 'companies' && path.length > 1 ? ['companies', '0', ...path.slice(1)] : path)
  const details = [range, isPlain(standard) ? `default ${JSON.stringify(standard)}` : ''].filter((text) => text !== '')
  const allowed = details.join('; ').replace(/^./, (letter) => letter.toUpperCase())
  const texts = [`${meanings[path.join('.')]}`, ...(allowed === '' ? [] : [`${allowed}.`])]
  return texts.map(wrapped).join('\n')
}

/** Whether a default is short enough to be named: parts with keys of their own name theirs there. */
function isPlain(standard: unknown): boolean {
  if (Array.isArray(standard)) return standard.every((item) => typeof item !== 'object')
  return standard !== undefined && (typeof standard !== 'object' || Object.keys(standard ?? {}).length === 0)
}

function wrapped(text: string): string {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const last = lines.length - 1
    if ((lines[last]?.length ?? 0) + word.length + 1 > commentWidth) lines.push(` ${word}`)
    else lines[last] += ` ${word}`
  }
  return lines.join('\n')
}
