/** Gives a whole number from 0 to `most`. */
export type Draw = (most: number) => number

/** mulberry32: the same seed gives the same district everywhere. */
export function seeded(seed: number): Draw {
  let state = seed >>> 0
  return (most) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * (most + 1))
  }
}

export function pick<T>(draw: Draw, things: readonly [T, ...T[]]): T {
  return things[draw(things.length - 1)] as T
}
