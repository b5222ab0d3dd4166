/** How often a law is tried. */

/**
 * The same texts on every run, so that a failure comes back; `READOUT_TEST_RUNS=50` tries fifty times as many, on texts
 * that are new each time.
 *
 * @example
 * runs(400).numRuns // 400
 */
export function runs(times: number): { readonly numRuns: number; readonly seed?: number } {
  const factor = Number(process.env.READOUT_TEST_RUNS ?? 1)
  return factor > 1 ? { numRuns: times * factor } : { numRuns: times, seed: 20_311_203 }
}
