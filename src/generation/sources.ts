/** How an entry came into the ledger, in the order of the ids in `Batch.source`. */
export const sources = ['manual', 'automated', 'recurring', 'reversal'] as const
/** The ids by name. */
export const sourceId = { manual: 0, automated: 1, recurring: 2, reversal: 3 } as const satisfies Record<Source, number>

export type Source = (typeof sources)[number]
