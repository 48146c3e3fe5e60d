/** The first line of every generated file: what it is made of and how. */

/** Says in a sentence where a generated file comes from. */
export function provenance(source: string): string {
  return `Generated from ${source} by \`npx tsx codegen/main.ts\`. Do not edit.`
}

/** The same as a TypeScript or JavaScript comment line. */
export function header(source: string): string {
  return `// ${provenance(source)}\n`
}
