/** An element of an XML file: its name, its elements in order, and its text when it has no elements. */
export interface Node {
  readonly name: string
  readonly children: readonly Node[]
  readonly text: string
}

interface Open {
  readonly name: string
  readonly children: Node[]
  text: string
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  if (/[<>]|(?![\t\r\n])\p{Cc}/u.test(text)) throw new Error(`not allowed in a text: ${text}`)
  return text.replace(/&([^;&]*)(;?)/g, (whole, name: string, end: string) => {
    const code = /^#([0-9]+)$/.exec(name)?.[1]
    const sign = code ? String.fromCharCode(Number(code)) : named[name]
    if (end === '' || sign === undefined) throw new Error(`not an entity: ${whole}`)
    return sign
  })
}

function close(stack: Open[], name: string): Node {
  const open = stack.pop()!
  if (open.name !== name) throw new Error(`</${name}> closes <${open.name}>`)
  if (open.children.length > 0 && open.text.trim() !== '') throw new Error(`text beside elements in ${name}`)
  return { name, children: open.children, text: open.children.length > 0 ? '' : unescaped(open.text) }
}

/** Adds one tag, without its angle brackets, to the element that is open. */
function takeTag(stack: Open[], tag: string): void {
  const match = /^(\/?)([A-Za-z][A-Za-z0-9_.-]*)((?: [A-Za-z:]+="[^"<&]*")*)(\/?)$/.exec(tag)
  if (!match) throw new Error(`not a tag: <${tag}>`)
  const [, slash, name, attributes, empty] = match as unknown as string[]
  if (slash && (attributes || empty)) throw new Error(`not a tag: <${tag}>`)
  if (!slash) stack.push({ name: name!, children: [], text: '' })
  if (slash || empty) stack.at(-2)!.children.push(close(stack, name!))
}

/**
 * The root of an XML file with neither comments nor sections, since ours have none. It knows nothing of what writes them.
 *
 * @throws for a file that is not well-formed.
 */
export function parseXml(file: string): Node {
  const body = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n(?:<!DOCTYPE [A-Za-z]+ SYSTEM "[^"]+">\n)?([\s\S]*)$/.exec(
    file,
  )?.[1]
  if (body === undefined) throw new Error('no declaration')
  const stack: Open[] = [{ name: '', children: [], text: '' }]
  for (const piece of body.split('<').slice(1)) {
    const end = piece.indexOf('>')
    takeTag(stack, piece.slice(0, end))
    stack.at(-1)!.text += piece.slice(end + 1)
  }
  const root = close(stack, '')
  if (root.children.length !== 1 || !body.startsWith('<')) throw new Error('not exactly one root')
  return root.children[0]!
}

/** The elements of a name within another. */
export function all(node: Node, name: string): readonly Node[] {
  return node.children.filter((child) => child.name === name)
}

/** The only element that a path leads to. @throws when there are none or several. */
export function at(node: Node, ...path: readonly string[]): Node {
  return path.reduce((from, name) => {
    const found = all(from, name)
    if (found.length !== 1) throw new Error(`${from.name} has ${found.length} of ${name}`)
    return found[0]!
  }, node)
}
