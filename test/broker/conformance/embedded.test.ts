import { openEmbedded } from './embedded-engine.ts'
import { conformance } from './suite.ts'

conformance(openEmbedded)
