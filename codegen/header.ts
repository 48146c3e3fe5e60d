/** The first line of every generated file: what it is made of and how. */

/** Says in a sentence where a generated file comes from. */
export function provenance(source: string): string {
  return `Generated from ${source} by \`npx tsx codegen/main.ts\`. Do not edit.`
}

/** The same as the first line of a file of the kind that `path` names. */
export function header(source: string, path = '.ts'): string {
  if (path.endsWith('.md')) return `<!-- ${provenance(source)} -->\n`
  return `${path.endsWith('.gitattributes') ? '#' : '//'} ${provenance(source)}\n`
}
