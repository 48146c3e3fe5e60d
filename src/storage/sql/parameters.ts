// What both bindings and SQLite's 64-bit integers can hold.
const integerMin = -(2n ** 63n)
const integerMax = 2n ** 63n - 1n

/**
 * Refuses what a binding would not store as it is.
 *
 * libsql 0.5 ends the whole process on a boolean, writes NaN and undefined as NULL, and cuts a text at its first NUL;
 * PostgreSQL refuses all of them. Messages name the type and place of a value, never the value.
 *
 * @throws TypeError
 */
export function checkParameters(parameters: readonly unknown[]): void {
  for (let index = 0; index < parameters.length; index += 1) {
    const problem = problemOf(parameters[index])
    if (problem !== undefined) throw new TypeError(`SQL parameter ${index + 1} ${problem}.`)
  }
}

function problemOf(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return value.includes('\0') ? 'is a text with a NUL character' : undefined
    case 'number':
      return Number.isFinite(value) ? undefined : 'is not a finite number'
    case 'bigint':
      return value >= integerMin && value <= integerMax ? undefined : 'does not fit 64 bits'
    case 'object':
      return value === null || value instanceof Uint8Array ? undefined : 'is an object: encode it first'
    default:
      return `is of type ${typeof value}: encode it first`
  }
}
