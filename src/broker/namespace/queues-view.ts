import type { Producer, Queues } from '../port/queues.ts'
import type { Rooms } from '../port/rooms.ts'
import type { Names } from './names.ts'

export function queuesView(queues: Queues, names: Names): Queues {
  return {
    create: (queue, config) => names.run(() => queues.create(names.in(queue), config)),
    delete: (queue) => names.run(() => queues.delete(names.in(queue))),
    list: async () => names.allOut(await queues.list()),
    publish: (queue, messages, config, producer) =>
      names.run(() => queues.publish(names.in(queue), messages, config, producerIn(names, producer))),
    room: (queue, count, signal) => names.run(() => queues.room(names.in(queue), count, signal)),
    consume: (queue, options) => names.run(() => queues.consume(names.in(queue), options)),
    ack: (queue, messageId) => names.run(() => queues.ack(names.in(queue), messageId)),
    nack: (queue, messageId, requeue) => names.run(() => queues.nack(names.in(queue), messageId, requeue)),
    purge: (queue) => names.run(() => queues.purge(names.in(queue))),
    statistics: (queue) => names.run(() => queues.statistics(names.in(queue))),
    deadLetters: (queue, limit) => names.run(() => queues.deadLetters(names.in(queue), limit)),
    retryDeadLetters: (queue, messageId) => names.run(() => queues.retryDeadLetters(names.in(queue), messageId)),
    purgeDeadLetters: (queue) => names.run(() => queues.purgeDeadLetters(names.in(queue))),
  }
}

export function roomsView(rooms: Rooms, names: Names): Rooms {
  return {
    create: (room, config) => names.run(() => rooms.create(names.in(room), config)),
    delete: (room) => names.run(() => rooms.delete(names.in(room))),
    list: async () => names.allOut(await rooms.list()),
    publish: (room, events, config, producer) =>
      names.run(() => rooms.publish(names.in(room), events, config, producerIn(names, producer))),
    read: (room, from, limit) => names.run(() => rooms.read(names.in(room), from, limit)),
    statistics: (room) => names.run(() => rooms.statistics(names.in(room))),
    follow: (room, onEvents) => names.run(() => rooms.follow(names.in(room), onEvents)),
  }
}

function producerIn(names: Names, producer: Producer | undefined): Producer | undefined {
  return producer === undefined ? undefined : { ...producer, id: names.in(producer.id) }
}
