/** Front door of the gate. */
export { actorOf, authorise, Gate, type Identity, onGrantEnd, type Visitor } from './gate.ts'
