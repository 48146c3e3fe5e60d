import { Packr } from 'msgpackr/pack'

// Maps as maps: readers other than the library's own do not know its records. What is undefined is left out.
const packr = new Packr({
  useRecords: false,
  variableMapSize: true,
  encodeUndefinedAsNil: true,
  skipValues: [undefined],
})

/** One MsgPack message. */
export const encode = (message: unknown): Buffer => packr.pack(message)
