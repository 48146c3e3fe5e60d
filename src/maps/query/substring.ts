import type { Work } from './work.ts'

/** Up to these lengths the language's own search is fast even for texts made to slow it down. */
const shortPart = 8
const shortText = 64
/** Characters that a step of it covers. */
const charsPerStep = 8

/**
 * Whether a text has `part` in it, in a time that is linear in the text: by the method of Knuth, Morris and Pratt where
 * both are long, because the language's own search can take the product of their lengths. Counted in `work`.
 */
export function compileSearch(part: string, work: Work): (text: string) => boolean {
  const borders = bordersOf(part)
  return (text) => {
    const isShort = part.length <= shortPart || text.length <= shortText
    work.spend(isShort ? text.length / charsPerStep : text.length)
    return isShort ? text.includes(part) : search(text, part, borders)
  }
}

function search(text: string, part: string, borders: Uint32Array): boolean {
  let matched = 0
  for (let at = 0; at < text.length; at++) {
    matched = extend(part, borders, matched, text.charCodeAt(at))
    if (matched === part.length) return true
  }
  return false
}

/** For each beginning of `part`: how long its longest own beginning is that is also its end. */
function bordersOf(part: string): Uint32Array {
  const borders = new Uint32Array(part.length)
  for (let at = 1; at < part.length; at++) borders[at] = extend(part, borders, borders[at - 1]!, part.charCodeAt(at))
  return borders
}

/** How much of `part` matches after `unit`, where `matched` did before. */
function extend(part: string, borders: Uint32Array, matched: number, unit: number): number {
  let length = matched
  while (length > 0 && part.charCodeAt(length) !== unit) length = borders[length - 1]!
  return part.charCodeAt(length) === unit ? length + 1 : length
}
