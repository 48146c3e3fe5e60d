/** Whether the name of a map is meant by a pattern. */
export type MapTest = (name: string) => boolean

/**
 * The test of a pattern: segments with dots between them, of which `**` stands for any number of segments, none too, and
 * `*` for any characters of one. The work grows with the length of name times pattern.
 */
export function compileMapPattern(pattern: string): MapTest {
  const segments = pattern.split('.')
  return (name) =>
    matches(segments, name.split('.'), '**', (segment, part) => matches([...segment], [...part], '*', isSame))
}

const isSame = (a: string, b: string): boolean => a === b

/**
 * Tries the last wildcard on one item more each time it goes wrong: an earlier one never needs to take more, because what
 * stands between two wildcards was found at the first place where it fits.
 */
function matches(
  pattern: readonly string[],
  items: readonly string[],
  wildcard: string,
  fits: (part: string, item: string) => boolean,
): boolean {
  let [at, wild, taken] = [0, -1, 0]
  for (let item = 0; item < items.length; ) {
    if (pattern[at] === wildcard) {
      wild = at++
      taken = item
    } else if (at < pattern.length && fits(pattern[at]!, items[item]!)) {
      at += 1
      item += 1
    } else if (wild >= 0) {
      at = wild + 1
      item = ++taken
    } else return false
  }
  return pattern.slice(at).every((part) => part === wildcard)
}
