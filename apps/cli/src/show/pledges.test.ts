import {
  type CitedDocument,
  type Commitment,
  type Pledge,
  type PledgeLink,
  relation,
} from '@readout/commitments'
import { describe, expect, test } from 'vitest'
import { type LinkedTexts, relations, showPledges } from './pledges.ts'

const orsk = { name: 'orsk.md', title: 'Joint Statement of Orsk and Vell', date: '2031-03-04' }
const vell = { name: 'vell.md', title: 'The Lake Two Years On', date: '2033-05-06' }
const note = { name: 'note.md', title: 'Note', date: null }

const gates = 'rebuild the sluice gates at Brenna by 2033'
const pledges: readonly Pledge[] = [
  pledge('ferries', [[orsk, 'train deckhands for the winter ferries']], []),
  pledge(
    'gates',
    [
      [orsk, gates],
      [vell, 'rebuild the Brenna sluice gates by 2035'],
      [vell, gates],
    ],
    [
      {
        from: 0,
        to: 1,
        relation: 'moved',
        changes: [
          { type: 'deadline changed', from: '2033', to: '2035', note: 'The deadline of 2033 became 2035.' },
          { type: 'party dropped', from: 'XO, XV', to: 'XO', note: 'Vell is no longer named.' },
        ],
        reasons: [
          { name: 'shared words', words: 'sluice, gates, Brenna' },
          { name: 'the same deed', words: 'deliver' },
        ],
        confidence: 0.968,
      },
      { from: 0, to: 2, relation: 'renewed', changes: [], reasons: [], confidence: 1 },
    ],
  ),
]
const texts: LinkedTexts = {
  documents: [
    { document: note, commitments: [] },
    { document: vell, commitments: [commitment(gates), commitment('rebuild the Brenna sluice gates')] },
    { document: orsk, commitments: [commitment(gates), commitment('train deckhands')] },
  ],
  pledges,
}
const linesOf = (shown: readonly Pledge[], width = 80) =>
  showPledges(texts, shown, width).map((line) => line.map((span) => span.text).join(''))
const [alone, followed] = pledges as [Pledge, Pledge]

test('the texts stand in the order of their days, and one without a day last', () => {
  expect(linesOf([followed]).slice(0, 5)).toEqual([
    '3 texts, 4 commitments, 2 pledges, 1 of them followed',
    '',
    '  4 March 2031  Joint Statement of Orsk and Vell · 2 commitments',
    '  6 May 2033    The Lake Two Years On · 2 commitments',
    '  no day        Note · 0 commitments',
  ])
})

test('a link that is as likely wrong says that it is perhaps one promise', () => {
  const links = followed.links.map((link) => ({ ...link, confidence: 0.47 }))
  expect(linesOf([{ ...followed, links }]).join('\n')).toContain('perhaps one promise, confidence 0.47')
})

test('a pledge is told wording by wording: what each is to an earlier one, what changed, and why it is linked', () => {
  expect(linesOf([followed]).slice(5)).toEqual([
    '',
    ' 1.1  4 March 2031 · Joint Statement of Orsk and Vell',
    '      rebuild the sluice gates at Brenna by 2033',
    '   │  moved',
    '   │    deadline changed  The deadline of 2033 became 2035.',
    '   │    party dropped     Vell is no longer named.',
    '   │    confidence 0.97 · shared words: sluice, gates, Brenna ·',
    '   │    the same deed: deliver',
    ' 1.2  6 May 2033 · The Lake Two Years On',
    '      rebuild the Brenna sluice gates by 2035',
    '   │  renewed from 1.1 in the same words',
    '   │    confidence over 0.99',
    ' 1.3  6 May 2033 · The Lake Two Years On',
    '      rebuild the sluice gates at Brenna by 2033',
  ])
})

test('a pledge that one text alone words comes after those that are followed, whichever was first', () => {
  expect(linesOf(pledges).slice(-5)).toEqual([
    '',
    'Not followed  1',
    '',
    '   2  4 March 2031 · Joint Statement of Orsk and Vell',
    '      train deckhands for the winter ferries',
  ])
})

describe('where not all are shown', () => {
  test('the first line says how many are', () => {
    expect(linesOf([])[0]).toBe('3 texts, 4 commitments, 2 pledges, 1 of them followed, 0 of these shown')
  })

  test('a pledge keeps its number', () => {
    expect(linesOf([alone])).toContain('   2  4 March 2031 · Joint Statement of Orsk and Vell')
  })
})

test('the rule runs on beside a change that takes several lines', () => {
  const between = linesOf([followed], 50)
  const [from, to] = [between.indexOf('   │  moved'), between.findIndex((line) => line.startsWith(' 1.2'))]
  expect(between.slice(from, to).every((line) => line.startsWith('   │  '))).toBe(true)
})

test('every relation that a link may have can be asked for', () => {
  expect(relations).toEqual(relation.options)
})

function pledge(
  id: string,
  wordings: readonly (readonly [CitedDocument, string])[],
  links: PledgeLink[],
): Pledge {
  return {
    id,
    wordings: wordings.map(([document, quote]) => ({ document, commitment: commitment(quote) })),
    links,
  }
}

function commitment(quote: string): Commitment {
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
  }
}
