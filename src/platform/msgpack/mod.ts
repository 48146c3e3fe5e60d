/** Front door of MsgPack, as bodies and frames have it. */
export { decode, decodeOwn } from './decoder.ts'
export { encode } from './encoder.ts'
export { messageContainersMax, nestingMax } from './limits.ts'
