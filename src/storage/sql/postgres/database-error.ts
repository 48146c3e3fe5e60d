/** What PostgreSQL refused, or why it could not be reached. It holds no value of a row and nothing of the connection. */
export class PostgresError extends Error {
  /** SQLSTATE, or a code of the operating system such as ECONNREFUSED; empty when there is none. */
  readonly code: string

  constructor(message: string, code: string) {
    super(message)
    this.name = 'PostgresError'
    this.code = code
  }
}

/** Whether the connection is of no more use, by the class of SQLSTATE: connection failures, and shutdowns of the server. */
export function isConnectionFailure({ code }: PostgresError): boolean {
  return /^(08|57P)/.test(code)
}

/**
 * Gives an error that may be logged whole: the driver's own carry the values of the row that broke a constraint, and
 * the connection with its password.
 */
export function loggable(error: unknown, password = ''): PostgresError {
  if (error instanceof PostgresError) return error
  const { message, code } = partsOf(error)
  const line = message.replace(/\s+/g, ' ').trim()
  return new PostgresError(password === '' ? line : line.replaceAll(password, '***'), code)
}

function partsOf(error: unknown): { readonly message: string; readonly code: string } {
  if (!(error instanceof Error)) return { message: 'unknown', code: '' }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  // Several addresses of one host were tried: the first failure tells as much as all of them.
  if (error instanceof AggregateError && error.message === '') return partsOf(error.errors[0])
  return { message: error.message === '' ? code : error.message, code }
}
