/** Values as they travel: whatever JSON can say, with its types kept on every path. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Gives the text under which two values that mean the same are the same: object keys are in order, nothing is spaced. */
export function canonicalText(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalText).join(',')}]`
  const fields = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalText(value[name]!)}`)
  return `{${fields.join(',')}}`
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value)
}
