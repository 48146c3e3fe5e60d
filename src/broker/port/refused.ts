import type { ErrorCode } from '../../errors.ts'

/** What a command of a transaction gives that was refused and changed nothing. No value of a client is one. */
export class Refused {
  readonly refused: ErrorCode

  constructor(code: ErrorCode) {
    this.refused = code
  }
}
