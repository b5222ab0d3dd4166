import { type Label, labelsIn } from '../coding/labels.ts'
import type { Change, Commitment } from '../schema.ts'
import { change } from './change.ts'

/** "Section 12" became "Section 14"; what is of the body's name is told there. */
export function labelChanges(a: Commitment, b: Commitment): Change[] {
  const [inA, inB] = [a, b].map(({ quote, mechanism }) => labelsIn(quote.replace(mechanism ?? '', '')))
  const only = (here: readonly Label[] = [], { quote }: Commitment) =>
    here.filter((one) => !labelsIn(quote).some((other) => isPartOf(one, other) || isPartOf(other, one)))
  const [gone, come] = [only(inA, b), only(inB, a)]
  return gone.flatMap((from) => {
    const to = come.find(({ kind }) => kind === from.kind)
    return to === undefined ? [] : [became(from.words, to.words)]
  })
}

/** "Article 2.1" is of "Article 2"; "Article 21" is not. */
const isPartOf = ({ words: part }: Label, { words: whole }: Label) =>
  part.startsWith(whole) && !/^\d/.test(part.slice(whole.length))

export const became = (from: string, to: string) =>
  change('number changed', from, to, `“${from}” became “${to}”.`)
