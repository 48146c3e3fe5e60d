import { type ErrorCode, errorCatalogue, Failure } from '../../errors.ts'

const own = /^TALLYMILL ([a-z_]+)/

/** What an answer of the server begins with, and what it means here. */
const answers: readonly (readonly [RegExp, ErrorCode])[] = [
  [/WRONGTYPE/, 'wrong_type'],
  [/OOM command not allowed/, 'memory_limit_exceeded'],
  [/READONLY|^ERR FAILOVER/, 'replication_conflict'],
  [/MISCONF|NOREPLICAS/, 'read_only'],
  [/not an integer or out of range/, 'invalid_payload'],
]

/** The failure that an error of the server or of the connection to it stands for. */
export function redisFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  const { message, name } = error as Error
  const code = own.exec(message)?.[1]
  if (code !== undefined && code in errorCatalogue) return failure(code as ErrorCode)
  for (const [pattern, meaning] of answers) if (pattern.test(message)) return failure(meaning, error)
  // Any other answer of a server that works is a mistake of ours.
  const isOurs =
    name === 'ReplyError' && !/^(LOADING|MASTERDOWN|CLUSTERDOWN|BUSY|NOAUTH|WRONGPASS|NOPERM|UNBLOCKED)/.test(message)
  return failure(isOurs ? 'internal_error' : 'engine_unavailable', error)
}

function failure(code: ErrorCode, cause?: unknown): Failure {
  return new Failure(code, errorCatalogue[code].title, {}, cause)
}
