import { fail } from '../errors.ts'
import { keyCharsMax, mapNameCharsMax, nodeIdCharsMax, tagCharsMax } from './limits.ts'

/** What cannot be kept as it is: NUL, and half of a character. */
const unkeepable = /\0|\p{Surrogate}/u
/** Maps of the server itself. */
const reserved = /^__?topgun_|__backup$/

export interface NameProblem {
  readonly code: 400 | 403
  readonly reason: string
}

/** Whether the store takes a text, and gives it back as it was. One that it does not take would hold up all others. */
export const isKeepable = (text: string): boolean => !unkeepable.test(text)

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most && isKeepable(value)

/** Why a name is none of a map that clients may use; undefined when it is. */
export function mapNameProblem(name: unknown): NameProblem | undefined {
  if (!isText(name, mapNameCharsMax) || name === '' || name.includes(':'))
    return { code: 400, reason: `A map name has 1 to ${mapNameCharsMax} characters and no colon.` }
  return reserved.test(name) ? { code: 403, reason: `access denied for map: ${name}` } : undefined
}

/** @throws validation_failed, or forbidden for a map of the server itself */
export function checkMapName(name: unknown): void {
  const problem = mapNameProblem(name)
  if (problem) fail(problem.code === 403 ? 'forbidden' : 'validation_failed', problem.reason)
}

export const isKey = (key: unknown): key is string => isText(key, keyCharsMax)

export const isTag = (tag: unknown): tag is string => isText(tag, tagCharsMax) && tag !== ''

export const isNodeId = (id: unknown): id is string => isText(id, nodeIdCharsMax) && !id.includes(':')
