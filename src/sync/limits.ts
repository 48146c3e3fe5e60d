/** What clients of sync can make grow, and how far. */

/** Changes of one push, and of one page. */
export const batchMax = 1_000
/** Bytes of the key of a row. */
export const keyBytesMax = 1_024
/** Bytes of the data of a row. */
export const dataBytesMax = 1_048_576
/** Bytes of keys and data in one page unless a request says otherwise, and at most. */
export const pageBytesDefault = 1_048_576
export const pageBytesMax = 8_388_608
/** Positions that one page looks at: a filter that lets little through answers a short page instead of reading on. */
export const scannedMax = 10_000
/** Nodes of one vector clock, and characters of a node's name. */
export const clockNodesMax = 256
export const clockNodeLengthMax = 128
export const tenantsMax = 10_000
export const clientsPerTenantMax = 100_000
/** Clients that nobody has claimed; the one that was silent longest makes room. */
export const unclaimedClientsMax = 10_000
/** Answers to pushes that are kept for repetitions: for each client, and for how long at least. */
export const messagesPerClientMax = 1_000
export const messagesKeptMs = 24 * 3_600_000
/** Conflicts that are kept of one tenant; the oldest makes room. */
export const conflictsPerTenantMax = 10_000
/** Requests, event streams and sockets that wait for changes of one tenant. */
export const waitersPerTenantMax = 10_000
export const waitMsMax = 60_000
