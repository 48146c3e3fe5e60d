/** How deep a message may be nested. */
export const nestingMax = 256
/** Maps and arrays of one message: each takes far more memory than the byte that names it. */
export const messageContainersMax = 262_144
