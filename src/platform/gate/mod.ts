/** Front door of the gate. */
export {
  type AskedFor,
  actorOf,
  authorise,
  authoriseAdmin,
  authoriseOptionalToken,
  authoriseToken,
  onGrantEnd,
} from './authorise.ts'
export { Gate, type Visitor } from './gate.ts'
export type { Identity } from './identity.ts'
