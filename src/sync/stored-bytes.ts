/** Gives bytes as they are used here: of the libraries that speak SQLite one gives an `ArrayBuffer`, against its types. */
export function storedBytes(value: Uint8Array | ArrayBuffer): Uint8Array {
  return value instanceof ArrayBuffer ? new Uint8Array(value) : value
}
