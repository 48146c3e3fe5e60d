/** Makes a change durable; resolves when it is. Changes that are handed over one after the other are kept in that order. */
export type Persist<Change> = (change: Change) => Promise<void>
