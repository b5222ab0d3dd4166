/** Sums that one deed gives to several ends: "will lend $2 million for pumps, and up to $1 million to train pilots". */
import { isCurrency, opensAmount } from '../words/clauses.ts'
import type { Token } from '../words/tokens.ts'
import type { Deed } from './deeds.ts'

/**
 * Where each further sum of a deed of giving begins that has an end of its own, for each could be paid without the others; the
 * sum stands for its verb. A range, and what is only part of a sum ("including $2 million for pumps"), stays with it.
 */
export function furtherSums(tokens: readonly Token[], { verb, end }: Deed): Pick<Deed, 'start' | 'verb'>[] {
  if (!gives.test(tokens[verb]?.lemma ?? '')) return []
  const sums = tokens.flatMap((token, at) =>
    at > verb && at < end && isCurrency(token) && saysWhatFor(tokens, at) ? [at] : [],
  )
  const [, ...others] = sums
  const joints = others.map((sum) => ({ start: boundBefore(tokens, sum), verb: sum }))
  const last = joints.at(-1)?.start ?? end
  const isWhole = tokens.slice(verb, last).some(({ lower }) => holdsParts.test(lower))
  const isList = joints.every(({ start }) => /^(?:,|and)$/.test(tokens[start - 1]?.lower ?? ''))
  return isList && !isWhole ? joints : []
}

const gives =
  /^(?:provide|invest|contribute|give|allocate|lend|donate|dedicate|award|mobilize|grant|commit|pledge|program|channel|devote|obligate)$/

/** "…, including $2 million", "between $2 million and", "worth $3 million", "(… for pumps)": of one sum, or of another thing. */
const holdsParts = /^(?:including|comprising|which|between|from|worth|[:()–—])$/

/** "$5 million in loans", "$2 million a year to train pilots"; not "$5 million in 2034", nor sums for each of many. */
const saysWhatFor = (tokens: readonly Token[], sum: number) =>
  /^(?:m|b)illion$/.test(tokens[sum + 2]?.lower ?? '') &&
  tokens
    .slice(sum + 3, sum + 6)
    .some(
      ({ lower }, at, all) =>
        /^(?:for|to|in|towards?)$/.test(lower) &&
        tokens[sum + 4 + at]?.pos !== 'NUM' &&
        all.slice(0, at).every(({ text }) => text !== ','),
    )

/** Back over "up to", "approximately", "an additional". */
function boundBefore(tokens: readonly Token[], sum: number): number {
  let start = sum
  while (opensAmount.test(tokens[start - 1]?.lower ?? '')) start--
  return start
}
