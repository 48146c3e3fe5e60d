/** Compares texts by their UTF-8 bytes, which is the order of their code points; texts that are equal give 0. */
export function compareBytes(a: string, b: string): number {
  const shared = Math.min(a.length, b.length)
  for (let index = 0; index < shared; index++) {
    const left = a.charCodeAt(index)
    const right = b.charCodeAt(index)
    if (left !== right) return place(left) - place(right)
  }
  return a.length - b.length
}

/** Halves of surrogate pairs stand for code points above all other units, so they go behind U+E000 to U+FFFF. */
function place(unit: number): number {
  if (unit < 0xd800) return unit
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800
}
