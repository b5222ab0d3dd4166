import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { read } from '../read.ts'
import { difference } from './difference.ts'
import type { RecordDifference } from './schema.ts'
import { wordsOf } from './words.ts'

const between = (a: string, b: string) => difference(read(a), read(b))
const told = ({ edits }: RecordDifference) => edits.map(({ sort, from, to }) => [sort, from, to])

describe('an edit is sorted by what it changes', () => {
  test.each([
    [
      'They will dredge the channel by 2023, and pave it.',
      'They will dredge the channel by 2033, and pave it.',
      'date',
    ],
    ['The council met on Tuesday in Tarn.', 'The council met on Monday in Tarn.', 'date'],
    ['The offer stands until March 29 only.', 'The offer stands until March 31 only.', 'date'],
    ['They pay $664 million for refuges.', 'They pay $645 million for refuges.', 'number'],
    ['They pay two million for refuges.', 'They pay two billion for refuges.', 'number'],
    ['They cut runoff by 60 percent in all rivers.', 'They cut runoff in all rivers.', 'number'],
    ['They spent $1.2bn on 3 ferries.', 'They spent $1.5bn on 3 ferries.', 'number'],
    ['As Section 4 of the pact says.', 'As Section 5 of the pact says.', 'wording'],
    ['The pact, at 4.6.31 (1).pdf, is public.', 'The pact, at 4.6.31.pdf, is public.', 'wording'],
    ['We thank Senator Larson for the lake.', 'We thank Senator Larsen for the lake.', 'name'],
    ['The states of Elm, Tarn, and Wick agree.', 'The states of Elm, Oster, Tarn, and Wick agree.', 'name'],
    ['The lake will be cleaned by its owners.', 'The lake may be cleaned by its owners.', 'wording'],
    ['The plant is able to filter salt.', 'The plant is unable to filter salt.', 'wording'],
    ['They promise to increase the catch.', 'They promise to decrease the catch.', 'wording'],
    ['The lake is clean for swimmers.', 'The lake is not clean for swimmers.', 'wording'],
    ['The goverment keeps the lake.', 'The government keeps the lake.', 'typo'],
    ['They keep the the lake clean.', 'They keep the lake clean.', 'typo'],
    ['They keep lake water clean.', 'They keep the lake water clean.', 'typo'],
    ['It pays for 5 years of work.', 'It pays for five years of work.', 'typo'],
    ['The missionto the lake begins.', 'The mission to the lake begins.', 'typo'],
  ])('%s → %s', (a, b, sort) => {
    expect(between(a, b).edits.map((edit) => edit.sort)).toEqual([sort])
  })

  test('a label that names another speaker is a name', () => {
    const [a, b] = ['MS. LARK:  We dredge.\n\nQ  When?', 'MS. STARK:  We dredge.\n\nQ  When?']
    expect(between(a, b).edits.map(({ sort, part }) => [sort, part])).toEqual([['name', 'label']])
  })

  test('a passage that comes is wording, whatever figures it holds', () => {
    expect(
      told(between('One lake lies here.', 'One lake lies here.\n\nTwo ports got 40 boats in May.')),
    ).toEqual([['wording', null, 'Two ports got 40 boats in May.']])
  })

  test('the number of an item by itself is wording', () => {
    expect(
      told(between('We act.\n\nWe pay.', 'We act.\n\n1.\n\nWe pay.')).map(([sort]) => sort),
    ).not.toContain('number')
  })

  test('the title and the day in the head are edited too', () => {
    const text = (title: string, date: string) =>
      `---\ntitle: ${title}\ndate: ${date}\n---\n\nThe lake is wide.\n`
    const { edits } = between(
      text('Justice for the Lake', '2031-01-02'),
      text('Justice to the Lake', '2031-01-03'),
    )
    expect(edits.map(({ sort, part, a }) => [sort, part, a?.anchor])).toEqual([
      ['typo', 'title', null],
      ['date', 'date', null],
    ])
  })
})

describe('what is no word is no edit', () => {
  test.each([
    ['“We will”, he said.', '"we will" he said'],
    ['- one port\n- two ports', 'one port\n\ntwo ports'],
    ['A long-term plan for water.', 'A long term plan for water.'],
    ['1. one port\n2. two ports', '- one port\n- two ports'],
    ['See [the plan](https://elm.example/a).', 'See [the plan](https://oster.example/b).'],
    ['See https://elm.example/a for more.', 'See https://archive.example/elm/a for more.'],
    ['One port opens.\nTwo ports close.', 'One port opens.\n\nTwo ports close.'],
  ])('%s', (a, b) => {
    expect(between(a, b).edits).toEqual([])
  })
})

const paragraphs = [
  'The harbour council met in the old hall.',
  'Ferries will run through every winter night.',
  'All ports of the lake report their catch.',
  'Lanterns are lit at dusk along each pier.',
]

test('a passage that stands elsewhere has moved, and is no edit', () => {
  const [one = '', two = '', three = '', four = ''] = paragraphs
  const found = between([one, two, three, four].join('\n\n'), [four, one, two, three].join('\n\n'))
  expect(found.edits).toEqual([])
  expect(found.moved).toBe(1)
  expect(found.parts.map(({ is }) => is)).toEqual(['moved-to', 'same', 'moved-from'])
})

test('one that moved and changed is told with what changed in it', () => {
  const [one = '', two = '', three = ''] = paragraphs
  const long = 'The three states of the lake will together buy forty new ferries by 2031 for all ports'
  const found = between(
    [long, one, two, three].join('\n\n'),
    [one, two, three, long.replace('2031', '2035')].join('\n\n'),
  )
  expect(told(found)).toEqual([['date', '2031', '2035']])
  expect(found.moved).toBe(1)
})

describe('a change is announced', () => {
  test.each([
    '*This transcript has been updated to correct the year.',
    'Correction: the year is 2033.',
    'An earlier version of this fact sheet misstated the year.',
    'Editor’s note: the year was wrong.',
  ])('by a note that is new: %s', (note) => {
    const found = between('Power by 2023.', `Power by 2033.\n\n${note}`)
    expect(found.isAnnounced).toBe(true)
    expect(found.note).toBe(note.replace(/^\*/u, '*'))
  })

  test('not by a note that stood there before', () => {
    const note = '\n\n*This transcript has been updated.'
    expect(between(`Power by 2023.${note}`, `Power by 2033.${note}`)).toMatchObject({
      isAnnounced: false,
      note: null,
    })
  })

  test('by a struck reading with the words that stand for it', () => {
    const found = between(
      'It relieves 136 million people.',
      'It relieves <s>136</s> \\[3.6\\] million people.',
    )
    expect(found.edits).toMatchObject([{ sort: 'number', from: '136', to: '[3.6]', isShown: true }])
    expect(found.isAnnounced).toBe(true)
  })
})

const text = fc
  .array(
    fc.array(fc.constantFrom('lake', 'ferry', 'the', 'of', '40', '2031', 'Tarn', 'will', 'port,', 'not'), {
      minLength: 1,
      maxLength: 8,
    }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((list) => list.map((words) => words.join(' ')).join('\n\n'))

test('the pieces give back the words of either text, each once and in order', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const { parts } = between(a, b)
      const keys = (words: string) => wordsOf(words).flatMap(({ key }) => (key === '' ? [] : [key]))
      const laterAnchors = parts.flatMap((part) => (part.is === 'moved-from' ? [] : part.b))
      const later = read(b)
      expect(laterAnchors).toEqual(later.passages.map(({ anchor }) => anchor))
      const textOf = new Map(later.passages.map((passage) => [passage.anchor, passage.text]))
      for (const part of parts) {
        if (part.is === 'same' || part.is === 'moved-from') continue
        const pieces = part.pieces.filter((piece) => piece.in !== 'a').map((piece) => piece.text)
        expect(keys(pieces.join(' '))).toEqual(part.b.flatMap((anchor) => keys(textOf.get(anchor) ?? '')))
      }
    }),
  )
})

test('a text differs from itself in nothing', () => {
  fc.assert(
    fc.property(text, (a) => {
      expect(between(a, a)).toMatchObject({ edits: [], moved: 0, note: null, isAnnounced: false })
    }),
  )
})
