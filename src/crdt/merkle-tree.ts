import { hashText, mix } from './hash.ts'

/** The children of a node on the wire: one hexadecimal digit each, with the child's hash. */
export type Buckets = Readonly<Record<string, number>>

/** A leaf holds its keys with their entry hashes, as signed 32-bit integers: those take no memory of their own. */
interface Leaf {
  hash: number
  readonly entries: Map<string, number>
}
interface Inner<Child> {
  hash: number
  filled: number
  readonly children: (Child | undefined)[]
}
type Middle = Inner<Leaf>
type Top = Inner<Middle>

const depth = 3
const digits = '0123456789abcdef'
const pathForm = /^[0-9a-f]{0,3}$/

const emptyInner = <Child>(): Inner<Child> => ({ hash: 0, filled: 0, children: new Array(16).fill(undefined) })

const emptyLeaf = (): Leaf => ({ hash: 0, entries: new Map() })

const leafPaths = Array.from({ length: 16 ** depth }, (_, place) => place.toString(16).padStart(depth, '0'))

/** The path of a key in every tree: the first three hexadecimal digits of its hash, given the hash of the key. */
export const pathOf = (keyHash: number): string => leafPaths[keyHash >>> 20]!

/** The path of the leaf a key lies in. */
export const pathOfKey = (key: string): string => pathOf(hashText(key))

/** A path off the wire in its own form (`a/B/3` is `ab3`), or undefined when it is none. */
export function parsePath(text: string): string | undefined {
  const path = text.replaceAll('/', '').toLowerCase()
  return pathForm.test(path) ? path : undefined
}

/** Whether a path ends at a leaf, whose keys can be listed. */
export const isLeafPath = (path: string): boolean => path.length === depth

/**
 * A Merkle tree of three levels over keys and their entry hashes, one per map.
 *
 * A node's hash is the sum of its children's mixed hashes, so a change costs one subtraction and one addition per level,
 * however many children there are. Leaves and inner nodes exist only where there are keys.
 */
export class MerkleTree {
  readonly #root: Inner<Top> = emptyInner()
  #size = 0

  /** The hash of the whole tree, an unsigned 32-bit integer; 0 when it is empty. */
  get root(): number {
    return this.#root.hash >>> 0
  }

  /** How many keys the tree holds. */
  get size(): number {
    return this.#size
  }

  /** Holds `key` with `entryHash`, in place of what it had. A hash of 0 lists the key without changing any hash. */
  set(key: string, entryHash: number, keyHash: number = hashText(key)): void {
    const top = childOf<Top>(this.#root, keyHash >>> 28, emptyInner)
    const middle = childOf<Middle>(top, (keyHash >>> 24) & 15, emptyInner)
    const leaf = childOf<Leaf>(middle, (keyHash >>> 20) & 15, emptyLeaf)
    const old = leaf.entries.get(key)
    if (old === undefined) this.#size += 1
    leaf.entries.set(key, entryHash | 0)
    raise(this.#root, top, middle, leaf, mix(entryHash) - mix(old ?? 0))
  }

  /** Drops `key`, and the nodes that held nothing else. Gives whether it was there. */
  delete(key: string, keyHash: number = hashText(key)): boolean {
    const top = this.#root.children[keyHash >>> 28]
    const middle = top?.children[(keyHash >>> 24) & 15]
    const leaf = middle?.children[(keyHash >>> 20) & 15]
    const old = leaf?.entries.get(key)
    if (!top || !middle || !leaf || old === undefined) return false
    leaf.entries.delete(key)
    this.#size -= 1
    raise(this.#root, top, middle, leaf, -mix(old))
    if (leaf.entries.size === 0) drop(middle, (keyHash >>> 20) & 15)
    if (middle.filled === 0) drop(top, (keyHash >>> 24) & 15)
    if (top.filled === 0) drop(this.#root, keyHash >>> 28)
    return true
  }

  /** The entry hash of a key, or undefined. */
  entry(key: string): number | undefined {
    const leaf = this.#leaf(pathOfKey(key))
    const hash = leaf?.entries.get(key)
    return hash === undefined ? undefined : hash >>> 0
  }

  /** The children of the node at a path of 0 to 2 digits that hold keys; none elsewhere. */
  buckets(path: string): Buckets {
    const buckets: Record<string, number> = {}
    this.#inner(path)?.children.forEach((child, digit) => {
      if (child) buckets[digits[digit]!] = child.hash >>> 0
    })
    return buckets
  }

  /** The keys of the leaf at a path of 3 digits; none elsewhere. */
  keys(path: string): string[] {
    return [...(this.#leaf(path)?.entries.keys() ?? [])]
  }

  /** The children listed by a peer at a path whose hash differs from this tree's: where to go on asking. */
  differing(path: string, theirs: Buckets): string[] {
    const own = this.buckets(path)
    return Object.keys(theirs).flatMap((digit) => (theirs[digit] === (own[digit] ?? 0) ? [] : [path + digit]))
  }

  #inner(path: string): Inner<{ hash: number }> | undefined {
    if (path.length === 0) return this.#root
    const top = this.#root.children[digitAt(path, 0)]
    if (path.length === 1) return top
    return path.length === 2 ? top?.children[digitAt(path, 1)] : undefined
  }

  #leaf(path: string): Leaf | undefined {
    if (!isLeafPath(path)) return undefined
    return this.#root.children[digitAt(path, 0)]?.children[digitAt(path, 1)]?.children[digitAt(path, 2)]
  }
}

const digitAt = (path: string, at: number): number => digits.indexOf(path.charAt(at))

function childOf<Child>(parent: Inner<Child>, digit: number, make: () => Child): Child {
  const child = parent.children[digit]
  if (child) return child
  const made = make()
  parent.children[digit] = made
  parent.filled += 1
  return made
}

function drop<Child>(parent: Inner<Child>, digit: number): void {
  parent.children[digit] = undefined
  parent.filled -= 1
}

/** Adds to the hash of a leaf and carries the change up to the root. */
function raise(root: Inner<Top>, top: Top, middle: Middle, leaf: Leaf, by: number): void {
  const leafBy = change(leaf, by)
  const middleBy = change(middle, leafBy)
  change(root, change(top, middleBy))
}

/** Adds to a node's hash; gives by how much the mixed hash of the node changed. */
function change(node: { hash: number }, by: number): number {
  const old = node.hash
  node.hash = (old + by) | 0
  return mix(node.hash) - mix(old)
}
