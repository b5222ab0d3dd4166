/** Numbers drawn by lot that a seed gives again. */

/**
 * Gives numbers from 0 up to 1, the same ones for the same seed (the generator mulberry32).
 *
 * @example
 * const draw = diceOf(7)
 * draw() // 0.0117…
 */
export function diceOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
