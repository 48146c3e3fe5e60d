import { processes } from '../kinds/kind.ts'
import { sources } from '../sources.ts'

/** Lists that the pieces of every encoder are laid out over. */

/** Source and process, at source * processes + process. */
export const combinations = sources.flatMap((source) => processes.map((process) => ({ source, process })))
/** Every value of `Batch.previousKind`. */
export const documentKinds = Array.from({ length: 256 }, (_, kind) => kind)
/** Posted by hand, and after the close; at 2 * manual + late. */
export const flags = [false, true].flatMap((manual) => [false, true].map((late) => ({ manual, late })))
