/** Front door of the WebSocket interface. */
export { eventsPath, WebSocketInterface } from './server.ts'
