/** Reads an attribute of a record's value; `undefined` where it has none. */
export type Getter = (value: unknown) => unknown

/** The hottest line of a scan: bytes pass for objects here, since only their positions are fields of their own. */
const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined

/**
 * The getter of `attribute`: a field, or a path of fields with dots between them. A field whose own name has dots comes
 * before the path. Lists are not entered.
 */
export function getter(attribute: string): Getter {
  if (!attribute.includes('.')) return (value) => field(value, attribute)
  const path = attribute.split('.')
  return (value) => {
    const whole = field(value, attribute)
    return whole === undefined ? path.reduce(field, value) : whole
  }
}
