import { matchesGlob, parsedPattern } from './pattern.ts'

interface TrieNode<Subscriber> {
  readonly literals: Map<string, TrieNode<Subscriber>>
  /** By segment with a `*` in it; `*` itself as well. */
  readonly globs: Map<string, TrieNode<Subscriber>>
  /** Of patterns that end here. */
  readonly here: Set<Subscriber>
  /** Of patterns that end here with `#`. */
  readonly open: Set<Subscriber>
}

/** Who is subscribed to which patterns. A topic costs as many steps as there are ways to match its segments. */
export class TopicTrie<Subscriber> {
  readonly #root: TrieNode<Subscriber> = emptyNode()

  /** @throws invalid_payload for what is no pattern */
  add(pattern: string, subscriber: Subscriber): void {
    const { segments, isOpen } = parsedPattern(pattern)
    let node = this.#root
    for (const segment of segments) {
      const children = childrenOf(node, segment)
      let child = children.get(segment)
      if (child === undefined) {
        child = emptyNode()
        children.set(segment, child)
      }
      node = child
    }
    node[isOpen ? 'open' : 'here'].add(subscriber)
  }

  remove(pattern: string, subscriber: Subscriber): void {
    const { segments, isOpen } = parsedPattern(pattern)
    removeBelow(this.#root, segments, 0, (node) => node[isOpen ? 'open' : 'here'].delete(subscriber))
  }

  /** Everybody whose patterns match a topic, each once. What is given changes with the subscriptions. */
  match(topic: string): ReadonlySet<Subscriber> {
    const found: Set<Subscriber>[] = []
    collect(this.#root, topic.split('.'), 0, found)
    // Mostly it is one pattern, which then costs nothing per subscriber.
    return found.length === 1 ? found[0]! : new Set(found.flatMap((subscribers) => [...subscribers]))
  }

  get isEmpty(): boolean {
    return isEmpty(this.#root)
  }
}

function emptyNode<Subscriber>(): TrieNode<Subscriber> {
  return { literals: new Map(), globs: new Map(), here: new Set(), open: new Set() }
}

function isEmpty(node: TrieNode<unknown>): boolean {
  return node.literals.size + node.globs.size + node.here.size + node.open.size === 0
}

function childrenOf<Subscriber>(node: TrieNode<Subscriber>, segment: string): Map<string, TrieNode<Subscriber>> {
  return segment.includes('*') ? node.globs : node.literals
}

/** Those who are subscribed at a node, by the patterns that end there. */
function collect<Subscriber>(
  node: TrieNode<Subscriber>,
  segments: readonly string[],
  depth: number,
  found: Set<Subscriber>[],
): void {
  if (node.open.size > 0) found.push(node.open)
  if (depth === segments.length) {
    if (node.here.size > 0) found.push(node.here)
    return
  }
  const segment = segments[depth]!
  const literal = node.literals.get(segment)
  if (literal !== undefined) collect(literal, segments, depth + 1, found)
  for (const [glob, child] of node.globs) {
    if (matchesGlob(glob, segment)) collect(child, segments, depth + 1, found)
  }
}

/** Removes at the end of a path, then every node on the way back that holds nothing any more. */
function removeBelow<Subscriber>(
  node: TrieNode<Subscriber>,
  segments: readonly string[],
  depth: number,
  removeAt: (node: TrieNode<Subscriber>) => void,
): void {
  if (depth === segments.length) return removeAt(node)
  const segment = segments[depth]!
  const children = childrenOf(node, segment)
  const child = children.get(segment)
  if (child === undefined) return
  removeBelow(child, segments, depth + 1, removeAt)
  if (isEmpty(child)) children.delete(segment)
}
