/** Front door of the WebSocket interface. */
export { brokerDoor, brokerPath } from './broker-door.ts'
export { eventsDoor, eventsPath } from './events-door.ts'
export { type MapsDoorOptions, mapsDoors, mapsPaths } from './maps/door.ts'
export { WebSocketInterface } from './server.ts'
export { syncDoor, syncPath } from './sync-door.ts'
