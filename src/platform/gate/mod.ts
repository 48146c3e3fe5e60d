/** Front door of the gate. */
export { actorOf, authorise, Gate, type Identity, type Visitor } from './gate.ts'
