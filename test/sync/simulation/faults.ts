/** Servers and clients that are broken on purpose: a simulation that does not notice them proves nothing. */
export const faults = [
  /** The server does not know a message again. */
  'forgets-messages',
  /** The server leaves out a position now and then. */
  'skips-positions',
  /** The last page of a listing leads to the end of the log, not to the end of the listing. */
  'moves-the-upper-bound',
  /** A page lacks its last change. */
  'drops-a-change',
  /** The server answers before what it answers is durable. */
  'answers-early',
  /** The server takes every change for one that conflicts with nothing. */
  'sees-no-conflict',
  /** A client makes a new message of what it has sent already. */
  'client-forgets-its-message',
] as const

export type Fault = (typeof faults)[number]
