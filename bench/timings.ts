/** Times as they are measured and told. */

/**
 * One round that does not count, then three; the median of each, in milliseconds. In turns, so that a busy moment of the
 * machine spoils no one of them alone.
 *
 * @example
 * const [ours, peer] = await inTurns([() => search(db, 'methane', {}), () => bare('methane')])
 */
export async function inTurns<const T extends readonly (() => unknown)[]>(
  works: T,
): Promise<{ readonly [Index in keyof T]: number }> {
  const rounds: number[][] = []
  for (let round = 0; round < 4; round++) {
    const times: number[] = []
    for (const work of works) times.push(await millisecondsOf(work))
    if (round > 0) rounds.push(times)
  }
  const medians = works.map((_, index) =>
    percentile(
      rounds.map((times) => times[index] ?? 0),
      0.5,
    ),
  )
  return medians as { readonly [Index in keyof T]: number }
}

/** How long something takes. */
export async function millisecondsOf(work: () => unknown): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/**
 * The value that a share of all do not exceed.
 *
 * @example
 * percentile([1, 2, 3], 0.5) // 2
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** p50 and p99, in columns. */
export function span(values: readonly number[]): string {
  const of = (share: number) => percentile(values, share).toFixed(1).padStart(8)
  return `${of(0.5)} ${of(0.99)}`
}
