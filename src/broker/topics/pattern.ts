/** Patterns of topics: segments with dots between them; `*` is one segment, `#` at the end any number of them. */
import { fail } from '../../errors.ts'

export interface Pattern {
  /** Without the `#`. */
  readonly segments: readonly string[]
  /** Ends with `#`, which matches what comes after the segments, nothing included. */
  readonly isOpen: boolean
}

/** Gives the parts of a pattern. @throws invalid_payload when `#` is anywhere but alone at the end */
export function parsedPattern(text: string): Pattern {
  const segments = text.split('.')
  const isOpen = segments.at(-1) === '#'
  if (isOpen) segments.pop()
  if (segments.some((segment) => segment.includes('#'))) {
    fail('invalid_payload', 'A # stands only at the end of a pattern, as a segment of its own.', { pattern: text })
  }
  return { segments, isOpen }
}

/** Tells whether a pattern matches more than the topic of its own name. */
export function isWildcard(text: string): boolean {
  return text.includes('*') || text.includes('#')
}

export function matchesPattern({ segments, isOpen }: Pattern, topic: string): boolean {
  const names = topic.split('.')
  if (isOpen ? names.length < segments.length : names.length !== segments.length) return false
  return segments.every((segment, index) => matchesGlob(segment, names[index]!))
}

/** Tells whether a text matches a glob, in which `*` is any text and, where asked for, `?` one character. */
export function matchesGlob(glob: string, text: string, anyCharacter?: '?'): boolean {
  let at = 0
  let index = 0
  let starAt = -1
  let resumeAt = 0
  while (at < text.length) {
    // Once a later star is reached, an earlier one need never give way again: this takes glob times text at worst.
    if (glob[index] === '*') {
      starAt = index
      resumeAt = at
      index += 1
    } else if (index < glob.length && (glob[index] === text[at] || glob[index] === anyCharacter)) {
      index += 1
      at += 1
    } else if (starAt >= 0) {
      index = starAt + 1
      resumeAt += 1
      at = resumeAt
    } else {
      return false
    }
  }
  while (glob[index] === '*') index += 1
  return index === glob.length
}
