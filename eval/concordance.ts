import {
  type ChangeType,
  type CommitmentList,
  type Concordance,
  changeType,
  compare,
} from '@readout/commitments'
import type { DocumentRecord } from '@readout/record'
import { matchQuotes } from './overlap.ts'
import type { CodedConcordance } from './shared.ts'

/** Wordings of the coders for what the program names otherwise. "Split out" is no change of wording and is left out. */
const sameAs: Readonly<Record<string, ChangeType>> = {
  'beneficiary specified': 'beneficiary changed',
  'scope qualifier dropped': 'scope widened',
  'scope specified': 'scope narrowed',
  'instrument named': 'mechanism named',
  'party shifted to others': 'party changed',
}

export interface Agreement {
  readonly found: number
  readonly coded: number
  readonly agreed: number
  readonly f1: number
}

/** Pairs and types of changes that agree with the coded concordance. */
export function agreement(laid: Concordance, coded: CodedConcordance) {
  const found = laid.pairs.map(({ a, b, changes }) => ({
    key: `${a} ${b}`,
    types: changes.map(({ type }) => type),
  }))
  const gold = coded.pairs.map(({ a, b, change }) => ({ key: `${a} ${b}`, types: change.flatMap(typeOf) }))
  const both = found.flatMap((pair) => {
    const match = gold.find(({ key }) => key === pair.key)
    return match === undefined ? [] : [{ found: pair.types, gold: match.types }]
  })
  const agreedTypes = both.reduce(
    (sum, pair) => sum + pair.found.filter((type) => pair.gold.includes(type)).length,
    0,
  )
  return {
    pairs: f1(found.length, gold.length, both.length),
    types: f1(
      both.reduce((sum, pair) => sum + pair.found.length, 0),
      both.reduce((sum, pair) => sum + pair.gold.length, 0),
      agreedTypes,
    ),
  }
}

function typeOf(words: string): ChangeType[] {
  const known = changeType.safeParse(sameAs[words] ?? words)
  return known.success ? [known.data] : []
}

function f1(found: number, coded: number, agreed: number): Agreement {
  return { found, coded, agreed, f1: (2 * agreed) / (found + coded || 1) }
}

/** The comparison of two found lists, told in the indexes of the coded ones; finds that no coder has get none. */
export function inCodedIndexes(
  found: [CommitmentList, CommitmentList],
  gold: [CommitmentList, CommitmentList],
  records: [DocumentRecord, DocumentRecord],
): Concordance {
  const laid = compare(found[0], found[1], records)
  const quotes = (list: CommitmentList) => list.commitments.map(({ quote }) => quote)
  const [a, b] = [
    matchQuotes(quotes(found[0]), quotes(gold[0])),
    matchQuotes(quotes(found[1]), quotes(gold[1])),
  ]
  return {
    ...laid,
    pairs: laid.pairs.map((pair) => ({
      ...pair,
      a: a.get(pair.a) ?? -1 - pair.a,
      b: b.get(pair.b) ?? -1 - pair.b,
    })),
  }
}
