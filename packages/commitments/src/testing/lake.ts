/** Texts of two states that do not exist, for tests. */
import { type DocumentRecord, read } from '@readout/record'
import type { Commitment, CommitmentList } from '../schema.ts'
import { type Token, tokensOf } from '../words/tokens.ts'

const head = (title: string) => `---
title: "${title}"
date: 2031-03-04
governments:
  - { code: XO, name: Orsk }
  - { code: XV, name: Vell }
---
`

/** A statement of Orsk and Vell of 4 March 2031. */
export function statement(body: string, title = 'Joint Statement of Orsk and Vell'): DocumentRecord {
  return read(`${head(title)}\n${body}`)
}

/** A call on background before their summit; `turns` are labelled paragraphs. */
export function call(...turns: readonly string[]): DocumentRecord {
  const opening = 'MODERATOR: Good day. This call is on background.'
  return read(`${head('Background Press Call on the Lake Summit')}\n${[opening, ...turns].join('\n\n')}`)
}

/** The words of one sentence, Orsk and Vell known as states. */
export function words(sentence: string): Token[] {
  return tokensOf(sentence, 0, new Set(['Orsk', 'Vell']))
}

/** A commitment of both states with what a test is about. */
export function commitment(quote: string, fields: Partial<Commitment> = {}): Commitment {
  return {
    quote,
    start: 0,
    end: quote.length,
    anchor: 'p-00000000',
    parties: ['XO', 'XV'],
    action: 'deliver',
    issue: 'infrastructure',
    strength: 'firm',
    stage: 'made',
    target: null,
    deadline: null,
    beneficiary: null,
    mechanism: null,
    earlier: null,
    checkable: 'yes',
    confidence: 0.9,
    cues: [],
    ...fields,
  }
}

export function listOf(commitments: readonly Commitment[]): CommitmentList {
  return { format: 'readout/commitments/1', document: 'Lake', commitments: [...commitments] }
}
