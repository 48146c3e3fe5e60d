import { build } from '../../src/cli/build.mjs'

/** Builds the server once per test run: worker threads and system tests run the built files. */
export default async function setup() {
  await build()
}
