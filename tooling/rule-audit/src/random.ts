/** Seeded numbers: the same seed gives the same reports everywhere. */

/** Gives a whole number from 0 to `most`. */
export type Draw = (most: number) => number

/** A linear congruential generator; its low bits, which repeat soon, are not used. */
export function seeded(seed: number): Draw {
  let state = seed >>> 0
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * (most + 1))
  }
}
