/** Resolves in a later turn of the event loop, after what waits for it now. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
