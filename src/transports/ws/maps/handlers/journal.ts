import type { JournalEvent } from '../../../../contract/mod.ts'
import { fail } from '../../../../errors.ts'
import { journalReadMax } from '../../../../maps/mod.ts'
import type { MessageOf } from '../messages.ts'
import type { Handler, Session } from '../session.ts'

const limitDefault = 100

export const readJournal: Handler<'JOURNAL_READ'> = ({ requestId, fromSequence, limit, mapName }, session) => {
  const count = Math.min(limit ?? limitDefault, journalReadMax)
  const { events, hasMore } = session.services.maps.journal(sequenceIn(fromSequence), count, mapName)
  const readable = events.filter((event) => isReadable(event, session))
  session.answer({ type: 'JOURNAL_READ_RESPONSE', requestId, events: readable, hasMore })
}

/** Tells what is kept from a sequence on, then what comes. */
export const subscribeJournal: Handler<'JOURNAL_SUBSCRIBE'> = async (message, session) => {
  const { requestId, fromSequence } = message
  const { subscriptions, services } = session
  const from = fromSequence === undefined ? undefined : sequenceIn(fromSequence)
  const subscription = { close: () => {} }
  subscriptions.vacate('journal', requestId)
  subscriptions.add('journal', requestId, subscription)
  const isOpen = () => !session.hasEnded && subscriptions.get('journal', requestId) === subscription
  if (from !== undefined) await replay(from, message, session, isOpen)
  if (!isOpen()) return
  subscription.close = services.maps.onJournal((event) => {
    if (isWanted(event, message, session)) session.pushShared(event, () => ({ type: 'JOURNAL_EVENT', event }))
  })
}

export const unsubscribeJournal: Handler<'JOURNAL_UNSUBSCRIBE'> = ({ subscriptionId }, { subscriptions }) =>
  subscriptions.end('journal', subscriptionId)

/** At the pace of the reader; whatever comes in the meantime is replayed too. */
async function replay(
  from: number,
  message: MessageOf<'JOURNAL_SUBSCRIBE'>,
  session: Session,
  isOpen: () => boolean,
): Promise<void> {
  for (let next = from; isOpen(); ) {
    const { events } = session.services.maps.journal(next, journalReadMax, message.mapName)
    for (const event of events) {
      if (isWanted(event, message, session)) session.answer({ type: 'JOURNAL_EVENT', event })
    }
    const last = events.at(-1)
    if (last === undefined) return
    next = Number(last.sequence) + 1
    await session.drained()
  }
}

function isWanted(event: JournalEvent, asked: MessageOf<'JOURNAL_SUBSCRIBE'>, session: Session): boolean {
  const { mapName, types } = asked
  if (mapName !== undefined && event.mapName !== mapName) return false
  return (types === undefined || types.includes(event.type)) && isReadable(event, session)
}

const isReadable = ({ mapName, value, previousValue }: JournalEvent, { services, caller }: Session): boolean =>
  services.maps.mayRead(mapName, caller, value ?? previousValue ?? undefined)

/** Some clients write a word before the number; without a number it is the beginning. */
function sequenceIn(text: string): number {
  const sequence = Number(/\d+$/.exec(text)?.[0] ?? 0)
  return Number.isSafeInteger(sequence) ? sequence : fail('validation_failed', 'A sequence is a whole number.')
}
