#!/usr/bin/env node
// The `tallymill` command: builds when a source changed, then runs the built command line.
import { build } from './build.mjs'

await build()
const { main } = await import('../../dist/main.js')
process.exitCode = await main(process.argv.slice(2))
