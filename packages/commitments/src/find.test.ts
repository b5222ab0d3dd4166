import { type DocumentRecord, read } from '@readout/record'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { find, listCommitments, sift } from './find.ts'
import { commitment as shape } from './schema.ts'
import { call, statement } from './testing/lake.ts'

const quotes = (record: DocumentRecord) => find(record).map((one) => one.quote)

test('a commitment is coded in every field, with the cues that made it', () => {
  const record = statement(
    '## Clean Water\n\nOrsk intends to cut runoff from its streets by 30 to 40 percent by 2034.',
  )
  expect(find(record)).toEqual([
    {
      quote: 'Orsk intends to cut runoff from its streets by 30 to 40 percent by 2034',
      start: 13,
      end: 84,
      anchor: record.passages[1]?.anchor,
      parties: ['XO'],
      action: 'target',
      issue: 'environment',
      strength: 'soft',
      stage: 'made',
      target: {
        metric: 'runoff from its streets',
        low: 30,
        high: 40,
        unit: '%',
        direction: 'reduce',
        baseline: null,
      },
      deadline: '2034',
      beneficiary: null,
      mechanism: null,
      earlier: null,
      checkable: 'yes',
      confidence: expect.closeTo(0.8, 1),
      cues: expect.arrayContaining([
        { name: 'intention', words: 'intends to' },
        { name: 'deed', words: 'cut' },
        { name: 'public actor', words: 'Orsk' },
        { name: 'an amount', words: '30' },
      ]),
    },
  ])
})

describe('a list', () => {
  test('whose lead-in it exhausts gives its items alone', () => {
    expect(quotes(statement('The leaders pledged to:\n\n- dredge the channel\n- build two ferries'))).toEqual(
      ['dredge the channel', 'build two ferries'],
    )
    expect(quotes(statement('The leaders agreed to the following steps:\n\n- Dredge the channel'))).toEqual([
      'Dredge the channel',
    ])
    const areas =
      'The leaders committed to widen the following areas of trade together with their ports and pilots'
    expect(quotes(statement(`${areas}:\n\n- Information exchange to keep the channel safe`))).toEqual([
      'Information exchange to keep the channel safe',
    ])
  })

  test('whose item first says what for gives what the item promises', () => {
    const item = 'To better guard against ice, we will deepen our cooperation on forecasts.'
    expect(quotes(statement(`The leaders pledged to:\n\n- ${item}`))).toEqual([
      'we will deepen our cooperation on forecasts',
    ])
  })

  test('under a wider promise gives that promise and its items', () => {
    expect(
      quotes(statement('The leaders will protect the lake, including:\n\n- Banning leaded paint')),
    ).toEqual(['The leaders will protect the lake', 'Banning leaded paint'])
  })

  test('of what a body looks at is folded into the body', () => {
    expect(
      quotes(statement('The leaders will create a working group focused on:\n\n- dredging\n- ferries')),
    ).toEqual(['The leaders will create a working group'])
  })

  test('is followed by numbered items as by others', () => {
    const items = (mark: string) => `Orsk and Vell pledged to:\n\n${mark} dredge the Narrows by 2030.`
    expect(quotes(statement(items('1.')))).toEqual(quotes(statement(items('-'))))
    expect(quotes(statement('(a) Orsk will dredge the Narrows by 2030.'))).toHaveLength(1)
  })

  test('hands its strength down', () => {
    const found = find(statement('The leaders intend to:\n\n- dredge the channel'))
    expect(found).toMatchObject([{ strength: 'soft', parties: ['XO', 'XV'] }])
  })

  test('may put a title before an item’s sentence', () => {
    const body = 'The leaders agreed to these actions:\n\n- Ice patrol: The states will open an ice patrol.'
    expect(quotes(statement(body)).at(-1)).toBe('The states will open an ice patrol')
  })
})

describe('on a call', () => {
  const answer = 'SENIOR OFFICIAL: The leaders will establish a joint ice patrol.'

  test('officials announce', () => {
    expect(find(call(answer, 'Q When?'))).toMatchObject([{ stage: 'announced' }])
  })

  test('what they tell that leaders have agreed is made by now', () => {
    expect(
      find(call('SENIOR OFFICIAL: The leaders have agreed to establish an ice patrol.', 'Q When?')),
    ).toMatchObject([{ stage: 'made' }])
  })

  test('what is under way is made', () => {
    expect(
      find(call('SENIOR OFFICIAL: Our teams are developing a new harbour plan.', 'Q When?')),
    ).toMatchObject([{ stage: 'made' }])
  })

  test('a reporter’s and a moderator’s words promise nothing', () => {
    const asked = 'Q The leaders will build a bridge. Is that so?'
    const led = 'MODERATOR: We will send a list of names to you.'
    expect(quotes(call(answer, asked, led))).toEqual(['The leaders will establish a joint ice patrol'])
  })
})

test('a text makes what it promises, and reaffirms what it says was promised before', () => {
  expect(find(statement('The leaders will dredge the channel.'))).toMatchObject([{ stage: 'made' }])
  const again = find(statement('The leaders reaffirm their commitment to protect the wetlands.'))
  expect(again).toMatchObject([{ stage: 'reaffirmed' }])
})

test('the same words twice are one promise', () => {
  expect(
    find(statement('The leaders will dredge the channel.\n\nThe leaders will dredge the channel.')),
  ).toHaveLength(1)
})

test('a question promises nothing', () => {
  expect(find(statement('Orsk will dredge the channel?'))).toEqual([])
})

test('a heading promises nothing', () => {
  expect(find(statement('## Orsk will dredge the channel'))).toEqual([])
})

test('English is English in every country', () => {
  const record = read('---\nlang: en-CA\n---\n\nThe states will dredge the channel by 2030.')
  expect(record.meta.language).toBe('en-CA')
  expect(find(record)).toHaveLength(1)
})

test('a text in a language that the grammar does not know gives nothing', () => {
  expect(find(read('---\nlang: es\n---\n\nThe leaders will dredge the channel.'))).toEqual([])
})

test('a time that opens the sentence is the promise’s own', () => {
  expect(find(statement('In October, the states will convene a meeting of pilots.'))).toMatchObject([
    { deadline: '2031-10' },
  ])
})

test('a list of commitments is named by the document’s title, else by its file', () => {
  expect(listCommitments(statement('They met.')).document).toBe('Joint Statement of Orsk and Vell')
  expect(listCommitments(read('They met.'), 'lake.md')).toMatchObject({
    document: 'lake.md',
    commitments: [],
  })
})

const piece = fc.constantFrom(
  'The leaders',
  'Orsk',
  'will',
  'pledged to',
  'intend to',
  'dredge',
  'the channel',
  'and',
  ',',
  'by 2034',
  'within 9999999999 days',
  '40 percent',
  'to:',
  '\n\n- ',
  '\n\n',
  '\n',
  '.',
  '?',
  ';',
  '—',
  'which',
  'that',
  '(“ice”)',
  'U.S.',
  '\u00a0',
  '\n\nQ ',
  '\n\nSENIOR OFFICIAL: ',
  '𝕃 é',
)

test('any text gives commitments whose words stand where they say, in the passage that they name', () => {
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 100 }),
  )
  fc.assert(
    fc.property(text, (words) => {
      const record = statement(words)
      const byAnchor = new Map(record.passages.map((passage) => [passage.anchor, passage]))
      for (const found of find(record)) {
        expect(shape.safeParse(found).error).toBeUndefined()
        expect(record.text.slice(found.start, found.end).replace(/\s+/g, ' ').trim()).toBe(found.quote)
        expect(found.quote).not.toBe('')
        const passage = byAnchor.get(found.anchor)
        expect(passage !== undefined && passage.start <= found.start && found.end <= passage.end).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('what looked like a promise and was not taken is kept with what spoke against it', () => {
  const record = statement(
    'This cooperation will strengthen the shore. Orsk will dredge the channel by 2034.',
  )
  const { commitments, rejected } = sift(record)
  expect(commitments.map(({ quote }) => quote)).toEqual(['Orsk will dredge the channel by 2034'])
  expect(rejected).toMatchObject([{ quote: 'will strengthen the shore' }])
  expect(rejected[0]?.cues.map(({ name }) => name)).toContain('another subject')
  expect(rejected[0]?.confidence).toBeLessThan(commitments[0]?.confidence ?? 0)
})

test('the words of a list that goes on behind “This includes” are promised as before', () => {
  const said =
    'We plan to strengthen the ports. This includes training harbour pilots, and sharing the ice charts.'
  expect(quotes(statement(said))).toEqual([
    'We plan to strengthen the ports',
    'training harbour pilots',
    'sharing the ice charts',
  ])
})

test('no quote is empty, whatever the words', () => {
  for (const words of [
    'We will stay in close contact.',
    'Orsk will work toward ending smuggling and a pledge to ban lead.',
  ])
    for (const { start, end, quote } of find(statement(words))) {
      expect(end).toBeGreaterThan(start)
      expect(quote).not.toBe('')
    }
})

describe('who promises', () => {
  test('an agency does, and a programme for those who run it, but for what it only brings about', () => {
    expect(quotes(statement('USAID will train pilots in Vell.'))).toHaveLength(1)
    expect(quotes(statement('This initiative will train pilots in Vell.'))).toHaveLength(1)
    expect(quotes(statement('This initiative will strengthen ties with Vell.'))).toEqual([])
  })

  test('what a text says in passing is no promise', () => {
    expect(quotes(statement('As we seek to deepen the channel, fish return.'))).toEqual([])
  })

  test('a heading that stands as a paragraph promises nothing, nor does a vow not to rest', () => {
    expect(quotes(statement('Orsk Ferries Are Investing in Clean Harbours'))).toEqual([])
    expect(quotes(statement('We will not rest until the dyke holds at Brenna.'))).toEqual([])
  })

  test('what leaders will affirm they say; what an office announced that it will do it does', () => {
    expect(quotes(statement('The leaders will affirm that the lake is vital.'))).toEqual([])
    expect(quotes(statement('USAID announced that it will open a desk in Vell.'))).toHaveLength(1)
  })

  test('values promise nothing', () => {
    expect(quotes(statement('The leaders are committed to peace and prosperity.'))).toEqual([])
  })
})

test('at a daily briefing only what names what it is about is taken', () => {
  const briefing = (words: string) =>
    read(
      `Press Briefing by Press Secretary Ann Reed\n\nJames S. Brady Press Briefing Room\n\nMS. REED: ${words}`,
    )
  expect(quotes(briefing('We will keep working at it every day.'))).toEqual([])
  expect(quotes(briefing('We will send 500,000 doses to Vell.'))).toHaveLength(1)
})

test('the same promise told again in other order is one, in its fullest words', () => {
  expect(
    quotes(
      statement(
        'The leaders will open a ferry school in Vell.\n\nThe leaders will open a new ferry school for pilots in Vell.',
      ),
    ),
  ).toEqual(['The leaders will open a new ferry school for pilots in Vell'])
})

test('a body is announced, whatever it is said to do', () => {
  const record = statement(
    'Orsk is announcing a new Ice Task Force, which will advance the search for floes.',
  )
  expect(quotes(record)[0]).toBe('Orsk is announcing a new Ice Task Force')
})

test('the whole name of who promises tells whose office it is', () => {
  const partiesIn = (body: string) => find(statement(body)).map(({ parties }) => parties)
  expect(partiesIn('The Minister of Waters of Vell will dredge the channel.')).toEqual([['XV']])
  expect(partiesIn('President Orro of Kenya will dredge the channel.')).toEqual([['KE']])
})

test('what leaders are said to promise later is announced, but by themselves', () => {
  const stages = (record: DocumentRecord) => find(record).map(({ stage }) => stage)
  const told = 'The leaders will commit to dredge the channel. The leaders will dredge the lock.'
  expect(stages(statement(told, 'Fact Sheet: The Lake Summit'))).toEqual(['announced', 'made'])
  expect(stages(statement(told))).toEqual(['made', 'made'])
})

test('a time that opens a lead-in holds for its items', () => {
  const record = statement(
    'To that end, over the next year, the governments will:\n\n- lend pumps;\n- train 40 pilots by 2034.',
  )
  expect(find(record).map(({ deadline }) => deadline)).toEqual(['2032', '2034'])
})

test('“they” and “it” stand for who promised last', () => {
  const partiesIn = (body: string) => find(statement(body)).map(({ parties }) => parties)
  expect(partiesIn('Kenya will dredge the channel. It will also lend pumps.')).toEqual([['KE'], ['KE']])
  expect(partiesIn('Kenya and Norway will dredge the channel. They will lend pumps.')[1]).toEqual([
    'KE',
    'NO',
  ])
  expect(partiesIn('Kenya will dredge the channel. They will lend pumps.')[1]).toEqual(['XO', 'XV'])
  const list =
    'Kenya and Norway will dredge the channel. They will ease trade by:\n\n- ending dues;\n- training pilots.'
  expect(partiesIn(list).slice(1)).toEqual([
    ['KE', 'NO'],
    ['KE', 'NO'],
  ])
})

test('best efforts and due consideration are soft; working closely together is not', () => {
  const strengths = (text: string) => find(statement(text)).map(({ strength }) => strength)
  expect(strengths('Orsk will use its best efforts to raise the dyke.')).toEqual(['soft'])
  expect(strengths('Orsk will give due consideration to the request of Vell.')).toEqual(['soft'])
  expect(strengths('Orsk will work closely with Vell to raise the dyke.')).toEqual(['firm'])
  expect(strengths('Orsk will work to raise the dyke.')).toEqual(['soft'])
  expect(strengths('Orsk will work towards a treaty on eels.')).toEqual(['soft'])
  expect(strengths('The Ice Working Group will begin to train pilots.')).toEqual(['firm'])
})

test('what is announced in a clause is not founded, and “but will” has the subject before it', () => {
  expect(quotes(statement('Orsk announced that the ports of Vell are open to its funds.'))).toEqual([])
  expect(quotes(statement('Orsk will end its dues on salt, but will keep those on eels.'))).toEqual([
    'Orsk will end its dues on salt',
    'will keep those on eels',
  ])
})

test('a list that names what was done names nothing to come', () => {
  const done = '- Orsk supported development of the ice chart and lent pumps'
  expect(quotes(statement(`The leaders will do so through:\n\n${done}`))).toEqual([])
})
