import type { Validator } from './problems.ts'

/** By `<operation> <status>`; null where the answer is not JSON. */
export const responses: Readonly<Record<string, Validator | null>>
/** By `<channel> <type>`. */
export const events: Readonly<Record<string, Validator>>
