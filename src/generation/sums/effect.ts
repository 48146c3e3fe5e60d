/**
 * How an entry of a kind moves the accounts of some roles: not at all; by the sums of its sides, each of which is on one
 * account; or by lines on several accounts, which must be made for it.
 */
export const effect = { none: 0, bySides: 1, byLines: 2 } as const
