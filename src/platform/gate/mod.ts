/** Front door of the gate. */
export { actorOf, Gate, type Identity, type Visitor } from './gate.ts'
