/** What queues and rooms need of the memory that everything shares. */
export interface Budget {
  /** Counts bytes that are held from now on, or with a negative number are not held any more, by what has the name. */
  charge(bytes: number, name: string): void
  /** To be called before a change that takes up to `bytes` more. @throws memory_limit_exceeded */
  makeRoom(bytes: number): void
}
