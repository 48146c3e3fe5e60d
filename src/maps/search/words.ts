import { nestingMax, searchPathLengthMax, searchWordLengthMax } from '../limits.ts'

const asciiOnly = /^[\0-\x7f]*$/
const asciiWords = /[a-z0-9]+/g
const unicodeWords = /[\p{Alphabetic}\p{N}]+/gu

/**
 * Gives the words of a text in order: runs of letters and digits, in lower case. Text that is ASCII throughout takes a
 * shorter way to the same words.
 */
export function allWordsOf(text: string): string[] {
  if (asciiOnly.test(text)) return text.toLowerCase().match(asciiWords) ?? []
  return (text.match(unicodeWords) ?? []).map((word) => word.toLowerCase())
}

/** Gives the words of a text that are indexed: those of at most 40 characters. */
export function wordsOf(text: string): string[] {
  const words = allWordsOf(text)
  return words.some(isLong) ? words.filter((word) => !isLong(word)) : words
}

/** Characters are code points; a word can have fewer of them than UTF-16 units, never more. */
const isLong = (word: string): boolean => word.length > searchWordLengthMax && [...word].length > searchWordLengthMax

/** One text of a document and the dotted path of its field; null stands for a path of more than 256 characters. */
export interface FieldText {
  readonly path: string | null
  readonly text: string
}

/**
 * Gives every text of a document. Fields of nested objects have dotted paths, the items of an array the path of the
 * array, and a document that is itself a text the empty path. Texts nested deeper than a message can be are not read.
 */
export function textsOf(value: unknown): FieldText[] {
  const texts: FieldText[] = []
  collectTexts(value, '', 0, texts)
  return texts
}

function collectTexts(value: unknown, path: string | null, depth: number, into: FieldText[]): void {
  if (typeof value === 'string') into.push({ path, text: value })
  if (typeof value !== 'object' || value === null || depth >= nestingMax || ArrayBuffer.isView(value)) return
  if (Array.isArray(value)) {
    for (const item of value) collectTexts(item, path, depth + 1, into)
    return
  }
  for (const name of Object.keys(value)) {
    collectTexts((value as Record<string, unknown>)[name], innerPath(path, name), depth + 1, into)
  }
}

/** Long paths end in null at once: a document of few bytes could otherwise spell out paths of many. */
function innerPath(path: string | null, name: string): string | null {
  if (path === null || path.length + name.length >= searchPathLengthMax) return null
  return path === '' ? name : `${path}.${name}`
}
