/** Changes as server-sent events. Source: HTML Living Standard, section 9.2. */
import type { Environment } from '../../environment.ts'
import type { Followed } from '../../sync/mod.ts'

/** A comment is sent this often where there is nothing else, so that proxies keep the connection. */
const commentEveryMs = 15_000

const comment = Buffer.from(': still here\n\n')

/**
 * Gives the bytes of the stream; it begins with a comment, so that the client knows at once that it is connected. It ends
 * when `mayStay`, which is asked before whatever is sent, says no.
 */
export async function* eventStream(changes: AsyncIterable<Followed>, environment: Environment, mayStay: () => boolean) {
  const iterator = changes[Symbol.asyncIterator]()
  try {
    yield comment
    for (let next = iterator.next(); ; next = iterator.next()) {
      while (!(await isDone(next, environment))) {
        if (!mayStay()) return
        yield comment
      }
      const { done, value } = await next
      if (done === true || !mayStay()) return
      yield Buffer.from(eventText(value))
    }
  } finally {
    await iterator.return?.()
  }
}

/** True when `next` has settled, false when it took longer than a quiet stream may be. */
function isDone(next: Promise<unknown>, environment: Environment): Promise<boolean> {
  return new Promise((resolve) => {
    const cancel = environment.after(commentEveryMs, () => resolve(false))
    const settle = () => {
      cancel()
      resolve(true)
    }
    next.then(settle, settle)
  })
}

function eventText(followed: Followed): string {
  if (followed.kind === 'resync') return `event: resync\ndata: ${followed.json}\n\n`
  return `id: ${followed.lsn}\nevent: change\ndata: ${followed.json}\n\n`
}
