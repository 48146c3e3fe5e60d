/** Servers and networks that are broken on purpose: a simulation that does not notice them proves nothing. */
export const faults = [
  /** The store says that it has what it has not. */
  'acknowledges-early',
  /** Every write gets a timestamp of the server, as upstream does it. */
  'stamps-by-arrival',
  /** What is removed from a map is not kept as a tombstone. */
  'forgets-removals',
  /** An element of a set gets another tag. */
  'makes-new-tags',
  /** What a device counts is added to what is there, however often it comes. */
  'adds-counts',
  /** A device that was away for longer than tombstones are kept is not told so. */
  'never-resets',
  /** Some changes of a live query are not told. */
  'loses-updates',
] as const

export type Fault = (typeof faults)[number]
